// PutObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
import type { PutObjectCommandInput, PutObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { aboutOf, checkedKey, checkWrite } from "../about.ts";
import { checkedChecksum, knownAlgorithm, typedChecksumMembers } from "../checksums/checksum.ts";
import { putObject } from "../objects.ts";
import { checkWriteConditions } from "../preconditions.ts";
import { bucketNamed } from "../state.ts";
import { bodyBytes } from "./bytes.ts";
import { written } from "./written.ts";

function put(lab: Lab, input: PutObjectCommandInput): Omit<PutObjectCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const key = checkedKey(input.Key);
  checkWrite(bucket.ownership, input);
  const about = aboutOf(input);
  const bytes = bodyBytes(input.Body);
  const wanted = input.ChecksumAlgorithm === undefined ? undefined : knownAlgorithm(input.ChecksumAlgorithm);
  const checksum = checkedChecksum(bytes, input, wanted);
  checkWriteConditions(bucket, key, input);
  const version = putObject(lab, bucket, key, { ...about, bytes, checksum });
  return { ETag: version.etag, ...typedChecksumMembers(checksum), ...written(version) };
}

export default register("s3", "PutObject", put);
