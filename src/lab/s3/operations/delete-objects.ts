// DeleteObjects. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
import type { DeletedObject, DeleteObjectsCommandInput, DeleteObjectsCommandOutput, _Error as S3Error } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { malformedXml } from "../errors.ts";
import { deleteObject } from "../objects.ts";
import { checkWriteConditions } from "../preconditions.ts";
import { bucketNamed } from "../state.ts";

const OBJECTS_MAX = 1_000;

/** What fails for one object is told in its place; the others are deleted. */
function remove(lab: Lab, input: DeleteObjectsCommandInput): Omit<DeleteObjectsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const objects = input.Delete?.Objects ?? [];
  if (objects.length === 0 || objects.length > OBJECTS_MAX) throw malformedXml();
  const deleted: DeletedObject[] = [];
  const errors: S3Error[] = [];
  for (const { Key = "", VersionId, ETag } of objects) {
    const named = { Key, ...(VersionId === undefined ? {} : { VersionId }) };
    try {
      checkWriteConditions(bucket, Key, { IfMatch: ETag });
      const { deleteMarker, versionId } = deleteObject(lab, bucket, Key, VersionId);
      deleted.push({ ...named, ...(deleteMarker === undefined ? {} : { DeleteMarker: true, DeleteMarkerVersionId: versionId }) });
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      errors.push({ ...named, Code: error.name, Message: error.message });
    }
  }
  return {
    ...(input.Delete?.Quiet === true || deleted.length === 0 ? {} : { Deleted: deleted }),
    ...(errors.length === 0 ? {} : { Errors: errors }),
  };
}

export default register("s3", "DeleteObjects", remove);
