// GetObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { readingOf } from "../reading.ts";
import { ObjectBody } from "./bytes.ts";

function get(lab: Lab, input: GetObjectCommandInput) {
  const { headers, bytes } = readingOf(lab, input);
  return { ...headers, Body: new ObjectBody(bytes) };
}

export default register("s3", "GetObject", get);
