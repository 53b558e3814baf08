// HeadObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
import type { HeadObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { asHead } from "../errors.ts";
import { readingOf } from "../reading.ts";

function head(lab: Lab, input: HeadObjectCommandInput): Omit<HeadObjectCommandOutput, "$metadata"> {
  try {
    return readingOf(lab, input).headers;
  } catch (error) {
    throw asHead(error);
  }
}

export default register("s3", "HeadObject", head);
