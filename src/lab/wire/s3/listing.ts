// `encoding-type=url`: keys in a listing travel percent-encoded, as XML cannot hold every key.
import type { WireOperation } from "../protocol.ts";

const ENCODED_TEXTS = ["Delimiter", "KeyMarker", "Marker", "NextKeyMarker", "NextMarker", "Prefix", "StartAfter"];
const ENCODED_LISTS: Readonly<Record<string, string>> = {
  CommonPrefixes: "Prefix",
  Contents: "Key",
  DeleteMarkers: "Key",
  Uploads: "Key",
  Versions: "Key",
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html, "encoding-type". */
export function encodedListing({ shape }: WireOperation, input: object, output: object): object {
  const asked = shape.input.members.some(({ name }) => name === "EncodingType") && "EncodingType" in input && input.EncodingType === "url";
  if (!asked) return output;
  const encoded: Record<string, unknown> = { ...output, EncodingType: "url" };
  for (const name of ENCODED_TEXTS) if (typeof encoded[name] === "string") encoded[name] = encodeKey(encoded[name]);
  for (const [name, key] of Object.entries(ENCODED_LISTS)) {
    const list = encoded[name];
    if (Array.isArray(list)) encoded[name] = list.map((item) => ({ ...item, [key]: encodeKey(item[key] ?? "") }));
  }
  return encoded;
}

const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll("%2F", "/");
