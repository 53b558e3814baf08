// HeadObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
import { HeadObject$, type HeadObjectCommandInput, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { notFound } from "../errors.ts";
import { objectVersion } from "../objects.ts";
import { bucketNamed } from "../state.ts";
import { objectHeaders } from "./object-headers.ts";

/** The answer to HEAD has no body that could carry a code: everything missing is `NotFound`. */
function head(lab: Lab, input: HeadObjectCommandInput): Omit<HeadObjectCommandOutput, "$metadata"> {
  try {
    return objectHeaders(objectVersion(bucketNamed(lab, input.Bucket), input.Key ?? "", input.VersionId));
  } catch (error) {
    throw error instanceof LabError && error.$metadata.httpStatusCode === 404 ? notFound() : error;
  }
}

export default register("s3", HeadObject$, head);
