// AWS::S3::BucketPolicy. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { requiredText } from "../../properties.ts";
import type { ResourceModel, ResourceRequest } from "../../resource.ts";
import { putBucketPolicy } from "../bucket-policy.ts";
import { bucketNamed, changed } from "../state.ts";

/** Its physical id is the bucket's name: a bucket has one policy at most. */
export const bucketPolicyResource: ResourceModel = {
  type: "AWS::S3::BucketPolicy",

  create: async (lab, request) => {
    await lab.clock.sleep(lab.draw("s3.bucket-policy"));
    const name = requiredText(request.properties, "Bucket");
    if (bucketNamed(lab, name).policy !== undefined) {
      throw new LabError("AlreadyExists", `The bucket policy already exists on bucket ${name}.`, 409);
    }
    request.initiated(name);
    put(lab, name, request);
    return { physicalId: name };
  },

  update: async (lab, request, existing) => {
    await lab.clock.sleep(lab.draw("s3.bucket-policy"));
    put(lab, existing.physicalId, request);
    return { physicalId: existing.physicalId };
  },

  remove: async (lab, existing) => {
    await lab.clock.sleep(lab.draw("s3.bucket-policy"));
    const bucket = lab.s3.buckets.get(existing.physicalId);
    if (bucket === undefined) return;
    bucket.policy = undefined;
    changed(bucket);
  },

  read: (lab, { physicalId, properties }) => {
    const policy = lab.s3.buckets.get(physicalId)?.policy;
    if (policy === undefined) return undefined;
    return { Bucket: physicalId, PolicyDocument: typeof properties.PolicyDocument === "string" ? policy.text : JSON.parse(policy.text) };
  },

  attribute: () => undefined,
};

function put(lab: Lab, name: string, request: ResourceRequest): void {
  const bucket = bucketNamed(lab, name);
  const document = request.properties.PolicyDocument;
  putBucketPolicy(lab, bucket, typeof document === "string" ? document : JSON.stringify(document ?? {}));
  changed(bucket);
}
