// DeleteObjects. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
import { DeleteObjects$, type DeleteObjectsCommandInput, type DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { deleteObject } from "../objects.ts";
import { bucketNamed } from "../state.ts";

const OBJECTS_MAX = 1_000;

function remove(lab: Lab, input: DeleteObjectsCommandInput): Omit<DeleteObjectsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const objects = input.Delete?.Objects ?? [];
  if (objects.length === 0 || objects.length > OBJECTS_MAX) {
    throw new LabError("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);
  }
  const deleted = objects.map(({ Key, VersionId }) => {
    const { deleteMarker, versionId } = deleteObject(lab, bucket, Key ?? "", VersionId);
    return {
      Key,
      ...(VersionId === undefined ? {} : { VersionId }),
      ...(deleteMarker === undefined ? {} : { DeleteMarker: true, DeleteMarkerVersionId: versionId }),
    };
  });
  return input.Delete?.Quiet === true ? {} : { Deleted: deleted };
}

export default register("s3", DeleteObjects$, remove);
