// GetPublicAccessBlock, PutPublicAccessBlock, DeletePublicAccessBlock. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
import type {
  DeletePublicAccessBlockCommandInput,
  GetPublicAccessBlockCommandInput,
  PutPublicAccessBlockCommandInput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { noSuchPublicAccessBlock } from "../errors.ts";
import { bucketNamed, changed } from "../state.ts";

function get(lab: Lab, input: GetPublicAccessBlockCommandInput) {
  const { publicAccessBlock } = bucketNamed(lab, input.Bucket);
  if (publicAccessBlock === undefined) throw noSuchPublicAccessBlock();
  return { PublicAccessBlockConfiguration: publicAccessBlock };
}

function put(lab: Lab, input: PutPublicAccessBlockCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  const wanted = input.PublicAccessBlockConfiguration ?? {};
  bucket.publicAccessBlock = {
    BlockPublicAcls: wanted.BlockPublicAcls ?? false,
    IgnorePublicAcls: wanted.IgnorePublicAcls ?? false,
    BlockPublicPolicy: wanted.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: wanted.RestrictPublicBuckets ?? false,
  };
  changed(bucket);
  return {};
}

function remove(lab: Lab, input: DeletePublicAccessBlockCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  bucket.publicAccessBlock = undefined;
  changed(bucket);
  return {};
}

export default [
  register("s3", "GetPublicAccessBlock", get),
  register("s3", "PutPublicAccessBlock", put),
  register("s3", "DeletePublicAccessBlock", remove),
];
