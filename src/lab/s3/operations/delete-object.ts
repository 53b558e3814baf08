// DeleteObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
import type { DeleteObjectCommandInput, DeleteObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { deleteObject } from "../objects.ts";
import { checkWriteConditions } from "../preconditions.ts";
import { bucketNamed } from "../state.ts";

function remove(lab: Lab, input: DeleteObjectCommandInput): Omit<DeleteObjectCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const key = input.Key ?? "";
  checkWriteConditions(bucket, key, { IfMatch: input.IfMatch });
  const { deleteMarker, versionId } = deleteObject(lab, bucket, key, input.VersionId);
  return { ...(deleteMarker === undefined ? {} : { DeleteMarker: true }), ...(versionId === undefined ? {} : { VersionId: versionId }) };
}

export default register("s3", "DeleteObject", remove);
