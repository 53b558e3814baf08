// GetBucketWebsite, PutBucketWebsite, DeleteBucketWebsite. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
import type {
  DeleteBucketWebsiteCommandInput,
  GetBucketWebsiteCommandInput,
  GetBucketWebsiteCommandOutput,
  PutBucketWebsiteCommandInput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { noSuchWebsiteConfiguration } from "../errors.ts";
import { bucketNamed, changed } from "../state.ts";
import { websiteConfiguration } from "../website-configuration.ts";

function get(lab: Lab, input: GetBucketWebsiteCommandInput): Omit<GetBucketWebsiteCommandOutput, "$metadata"> {
  const { website } = bucketNamed(lab, input.Bucket);
  if (website === undefined) throw noSuchWebsiteConfiguration();
  const { indexDocument, errorDocument, redirectAll } = website;
  return {
    ...(indexDocument === undefined ? {} : { IndexDocument: { Suffix: indexDocument } }),
    ...(errorDocument === undefined ? {} : { ErrorDocument: { Key: errorDocument } }),
    ...(redirectAll === undefined
      ? {}
      : {
          RedirectAllRequestsTo: {
            HostName: redirectAll.hostName,
            ...(redirectAll.protocol === undefined ? {} : { Protocol: redirectAll.protocol }),
          },
        }),
  };
}

function put(lab: Lab, input: PutBucketWebsiteCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  const { IndexDocument, ErrorDocument, RedirectAllRequestsTo, RoutingRules } = input.WebsiteConfiguration ?? {};
  if (RoutingRules !== undefined) lab.notModelled("website routing rules", bucket.name);
  bucket.website = websiteConfiguration({
    indexDocument: IndexDocument?.Suffix,
    errorDocument: ErrorDocument?.Key,
    redirectHostName: RedirectAllRequestsTo?.HostName,
    redirectProtocol: RedirectAllRequestsTo?.Protocol,
  });
  changed(bucket);
  return {};
}

function remove(lab: Lab, input: DeleteBucketWebsiteCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  bucket.website = undefined;
  changed(bucket);
  return {};
}

export default [
  register("s3", "GetBucketWebsite", get),
  register("s3", "PutBucketWebsite", put),
  register("s3", "DeleteBucketWebsite", remove),
];
