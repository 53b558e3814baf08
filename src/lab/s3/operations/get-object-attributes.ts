// GetObjectAttributes. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
import type { GetObjectAttributesCommandInput, GetObjectAttributesCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { checksumMembers, typedChecksumMembers } from "../checksums/checksum.ts";
import { invalidArgument } from "../errors.ts";
import { pageSize } from "../listing.ts";
import { NULL_VERSION, objectVersion } from "../objects.ts";
import { bucketNamed, type ObjectVersion } from "../state.ts";

const ATTRIBUTES: ReadonlySet<string> = new Set(["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]);

type Output = Omit<GetObjectAttributesCommandOutput, "$metadata">;

/** Only what is asked for is told; the ETag without its quotes here. */
function get(lab: Lab, input: GetObjectAttributesCommandInput): Output {
  const version = objectVersion(bucketNamed(lab, input.Bucket), input.Key ?? "", input.VersionId);
  const asked: readonly string[] = input.ObjectAttributes ?? [];
  if (asked.length === 0 || asked.some((name) => !ATTRIBUTES.has(name))) throw invalidArgument("Invalid attribute name specified.");
  return {
    LastModified: new Date(version.lastModified),
    ...(version.versionId === NULL_VERSION ? {} : { VersionId: version.versionId }),
    ...(asked.includes("ETag") ? { ETag: version.etag.slice(1, -1) } : {}),
    ...(asked.includes("Checksum") ? { Checksum: typedChecksumMembers(version.checksum) } : {}),
    ...(asked.includes("ObjectParts") ? objectParts(version, input) : {}),
    ...(asked.includes("StorageClass") ? { StorageClass: version.storageClass } : {}),
    ...(asked.includes("ObjectSize") ? { ObjectSize: version.bytes.length } : {}),
  };
}

/** Objects in one piece have none. The parts themselves are told where each has a checksum of the client's choice. */
function objectParts({ parts, checksum }: ObjectVersion, input: GetObjectAttributesCommandInput): Pick<Output, "ObjectParts"> {
  if (parts === undefined) return {};
  if (checksum?.type !== "COMPOSITE") return { ObjectParts: { TotalPartsCount: parts.length } };
  const size = pageSize(input.MaxParts);
  const after = Number(input.PartNumberMarker ?? 0);
  const page = parts
    .map((part, place) => ({ ...part, number: place + 1 }))
    .filter(({ number }) => number > after)
    .slice(0, size);
  const last = page.at(-1)?.number ?? after;
  return {
    ObjectParts: {
      TotalPartsCount: parts.length,
      PartNumberMarker: String(after),
      NextPartNumberMarker: String(last),
      MaxParts: size,
      IsTruncated: last < parts.length,
      Parts: page.map((part) => ({ PartNumber: part.number, Size: part.size, ...checksumMembers(part.checksum) })),
    },
  };
}

export default register("s3", "GetObjectAttributes", get);
