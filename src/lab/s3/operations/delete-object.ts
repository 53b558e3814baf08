// DeleteObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
import { DeleteObject$, type DeleteObjectCommandInput, type DeleteObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { deleteObject } from "../objects.ts";
import { bucketNamed } from "../state.ts";

function remove(lab: Lab, input: DeleteObjectCommandInput): Omit<DeleteObjectCommandOutput, "$metadata"> {
  const { deleteMarker, versionId } = deleteObject(lab, bucketNamed(lab, input.Bucket), input.Key ?? "", input.VersionId);
  return { ...(deleteMarker === undefined ? {} : { DeleteMarker: true }), ...(versionId === undefined ? {} : { VersionId: versionId }) };
}

export default register("s3", DeleteObject$, remove);
