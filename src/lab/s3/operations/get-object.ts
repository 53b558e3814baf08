// GetObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
import { GetObject$, type GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { objectVersion } from "../objects.ts";
import { bucketNamed } from "../state.ts";
import { ObjectBody } from "./bytes.ts";
import { objectHeaders } from "./object-headers.ts";

function get(lab: Lab, input: GetObjectCommandInput) {
  const version = objectVersion(bucketNamed(lab, input.Bucket), input.Key ?? "", input.VersionId);
  return { ...objectHeaders(version), Body: new ObjectBody(version.bytes) };
}

export default register("s3", GetObject$, get);
