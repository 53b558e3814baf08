// ListParts. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html
import type { ListPartsCommandInput, ListPartsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { checksumMembers } from "../checksums/checksum.ts";
import { pageSize } from "../listing.ts";
import { uploadNamed } from "../multipart/upload.ts";
import { ownerOf } from "../owner.ts";
import { bucketNamed } from "../state.ts";

function list(lab: Lab, input: ListPartsCommandInput): Omit<ListPartsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const upload = uploadNamed(bucket, input.Key, input.UploadId);
  const { PartNumberMarker = "0", MaxParts } = input;
  const size = pageSize(MaxParts);
  const rest = [...upload.parts.values()].filter(({ number }) => number > Number(PartNumberMarker));
  const page = rest.sort((one, other) => one.number - other.number).slice(0, size);
  const owner = ownerOf(lab);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.id,
    PartNumberMarker,
    NextPartNumberMarker: String(page.at(-1)?.number ?? 0),
    MaxParts: size,
    IsTruncated: rest.length > page.length && size > 0,
    ...(page.length === 0
      ? {}
      : {
          Parts: page.map(({ number, etag, bytes, lastModified, checksum }) => ({
            PartNumber: number,
            LastModified: new Date(lastModified),
            ETag: etag,
            Size: bytes.length,
            ...(upload.checksum === undefined ? {} : checksumMembers(checksum)),
          })),
        }),
    Initiator: owner,
    Owner: owner,
    StorageClass: upload.about.storageClass,
    ...(upload.checksum === undefined ? {} : { ChecksumAlgorithm: upload.checksum.algorithm, ChecksumType: upload.checksum.type }),
  };
}

export default register("s3", "ListParts", list);
