// DeleteBucket. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
import type { DeleteBucketCommandInput } from "@aws-sdk/client-s3";
import { register } from "../../operation.ts";
import { bucketNamed, deleteBucket } from "../state.ts";

export default register("s3", "DeleteBucket", (lab, input: DeleteBucketCommandInput) => {
  deleteBucket(lab, bucketNamed(lab, input.Bucket).name);
  return {};
});
