// GetBucketTagging, PutBucketTagging, DeleteBucketTagging. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
import type { DeleteBucketTaggingCommandInput, GetBucketTaggingCommandInput, PutBucketTaggingCommandInput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { noSuchTagSet } from "../errors.ts";
import { bucketNamed } from "../state.ts";

function get(lab: Lab, input: GetBucketTaggingCommandInput) {
  const { tags } = bucketNamed(lab, input.Bucket);
  if (tags.length === 0) throw noSuchTagSet();
  return { TagSet: [...tags] };
}

function put(lab: Lab, input: PutBucketTaggingCommandInput): object {
  bucketNamed(lab, input.Bucket).tags = (input.Tagging?.TagSet ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" }));
  return {};
}

function remove(lab: Lab, input: DeleteBucketTaggingCommandInput): object {
  bucketNamed(lab, input.Bucket).tags = [];
  return {};
}

export default [
  register("s3", "GetBucketTagging", get),
  register("s3", "PutBucketTagging", put),
  register("s3", "DeleteBucketTagging", remove),
];
