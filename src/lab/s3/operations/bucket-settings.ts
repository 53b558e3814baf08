// GetBucketLocation, GetBucketOwnershipControls, GetBucketVersioning, PutBucketVersioning: the small settings of a bucket.
import type {
  GetBucketLocationCommandInput,
  GetBucketLocationCommandOutput,
  GetBucketOwnershipControlsCommandInput,
  GetBucketVersioningCommandInput,
  PutBucketVersioningCommandInput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { noSuchOwnershipControls } from "../errors.ts";
import { bucketNamed } from "../state.ts";

/** us-east-1 is told as nothing. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
function location(lab: Lab, input: GetBucketLocationCommandInput): Omit<GetBucketLocationCommandOutput, "$metadata"> {
  const { region } = bucketNamed(lab, input.Bucket);
  return region === "us-east-1" ? {} : { LocationConstraint: region as NonNullable<GetBucketLocationCommandOutput["LocationConstraint"]> };
}

function ownership(lab: Lab, input: GetBucketOwnershipControlsCommandInput) {
  const bucket = bucketNamed(lab, input.Bucket);
  if (bucket.ownership === undefined) throw noSuchOwnershipControls();
  return { OwnershipControls: { Rules: [{ ObjectOwnership: bucket.ownership }] } };
}

function versioning(lab: Lab, input: GetBucketVersioningCommandInput) {
  const bucket = bucketNamed(lab, input.Bucket);
  return bucket.versioning === undefined ? {} : { Status: bucket.versioning };
}

function putVersioning(lab: Lab, input: PutBucketVersioningCommandInput): object {
  const wanted = input.VersioningConfiguration?.Status;
  if (wanted === undefined) {
    throw new LabError("IllegalVersioningConfigurationException", "The Versioning element must be specified", 400);
  }
  bucketNamed(lab, input.Bucket).versioning = wanted;
  return {};
}

export default [
  register("s3", "GetBucketLocation", location),
  register("s3", "GetBucketOwnershipControls", ownership),
  register("s3", "GetBucketVersioning", versioning),
  register("s3", "PutBucketVersioning", putVersioning),
];
