// GetBucketPolicy, PutBucketPolicy, DeleteBucketPolicy, GetBucketPolicyStatus. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
import type {
  DeleteBucketPolicyCommandInput,
  GetBucketPolicyCommandInput,
  GetBucketPolicyStatusCommandInput,
  PutBucketPolicyCommandInput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { putBucketPolicy } from "../bucket-policy.ts";
import { noSuchBucketPolicy } from "../errors.ts";
import { bucketNamed, changed } from "../state.ts";

function policyOf(lab: Lab, name: string | undefined) {
  const { policy } = bucketNamed(lab, name);
  if (policy === undefined) throw noSuchBucketPolicy();
  return policy;
}

const get = (lab: Lab, input: GetBucketPolicyCommandInput) => ({ Policy: policyOf(lab, input.Bucket).text });

const status = (lab: Lab, input: GetBucketPolicyStatusCommandInput) => ({
  PolicyStatus: { IsPublic: policyOf(lab, input.Bucket).isPublic },
});

function put(lab: Lab, input: PutBucketPolicyCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  putBucketPolicy(lab, bucket, input.Policy ?? "");
  changed(bucket);
  return {};
}

function remove(lab: Lab, input: DeleteBucketPolicyCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  bucket.policy = undefined;
  changed(bucket);
  return {};
}

export default [
  register("s3", "GetBucketPolicy", get),
  register("s3", "PutBucketPolicy", put),
  register("s3", "DeleteBucketPolicy", remove),
  register("s3", "GetBucketPolicyStatus", status),
];
