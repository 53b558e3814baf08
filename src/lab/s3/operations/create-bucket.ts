// CreateBucket. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
import type { CreateBucketCommandInput, CreateBucketCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { invalidBucketName } from "../errors.ts";
import { createBucket } from "../state.ts";

function create(lab: Lab, input: CreateBucketCommandInput): Omit<CreateBucketCommandOutput, "$metadata"> {
  const name = input.Bucket;
  if (name === undefined) throw invalidBucketName();
  const wanted = input.CreateBucketConfiguration?.LocationConstraint;
  if (wanted === undefined && lab.region !== "us-east-1") {
    throw illegalLocation("The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.");
  }
  if (wanted !== undefined && wanted !== lab.region) {
    throw illegalLocation(`The ${wanted} location constraint is incompatible for the region specific endpoint this request was sent to.`);
  }
  // Kept from S3's first years: in us-east-1 a bucket of one's own is made again without complaint.
  const bucket = lab.region === "us-east-1" ? (lab.s3.buckets.get(name) ?? createBucket(lab, name)) : createBucket(lab, name);
  if (input.ObjectOwnership !== undefined) bucket.ownership = input.ObjectOwnership;
  return { Location: lab.region === "us-east-1" ? `/${name}` : `http://${name}.s3.amazonaws.com/` };
}

const illegalLocation = (message: string) => new LabError("IllegalLocationConstraintException", message, 400);

export default register("s3", "CreateBucket", create);
