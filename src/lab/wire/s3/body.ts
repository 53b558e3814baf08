// The body of a request to S3 as it was meant: chunks joined, checksums compared.
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { LabError } from "../../operation.ts";
import { MalformedRequest, type WireRequest } from "../message.ts";

/**
 * The request without its transfer coding.
 * Throws LabError BadDigest for a body that is not what its checksum says, InvalidDigest for no such checksum; MalformedRequest.
 */
export function plainBody(request: WireRequest): WireRequest {
  const encodings = (request.headers["content-encoding"] ?? "").split(",").map((encoding) => encoding.trim());
  const isChunked = encodings.includes("aws-chunked") || (request.headers["x-amz-content-sha256"] ?? "").startsWith("STREAMING-");
  const plain = isChunked ? dechunked(request, encodings) : request;
  checkDigests(plain);
  return plain;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html and sigv4-streaming-trailers.html; signatures are not verified. */
function dechunked(request: WireRequest, encodings: readonly string[]): WireRequest {
  const bytes = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength);
  const chunks: Buffer[] = [];
  const trailers: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const { line, next } = lineAt(bytes, at);
    const size = /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(line)?.[1];
    if (size === undefined) throw new MalformedRequest("a chunk without its size");
    const length = Number.parseInt(size, 16);
    at = next;
    if (length === 0) break;
    if (at + length + 2 > bytes.length)
      throw new LabError("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400);
    chunks.push(bytes.subarray(at, at + length));
    at += length + 2;
  }
  while (at < bytes.length) {
    const { line, next } = lineAt(bytes, at);
    const colon = line.indexOf(":");
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
    at = next;
  }
  const body = Buffer.concat(chunks);
  const { "content-encoding": _encoding, ...headers } = request.headers;
  const rest = encodings.filter((encoding) => encoding !== "aws-chunked" && encoding !== "");
  return {
    ...request,
    body,
    headers: {
      ...headers,
      ...trailers,
      "content-length": String(body.length),
      ...(rest.length === 0 ? {} : { "content-encoding": rest.join(", ") }),
    },
  };
}

function lineAt(bytes: Buffer, at: number): { line: string; next: number } {
  const end = bytes.indexOf("\r\n", at);
  if (end < 0) return { line: bytes.subarray(at).toString("latin1"), next: bytes.length + 1 };
  return { line: bytes.subarray(at, end).toString("latin1"), next: end + 2 };
}

/** The checksums that Node computes; CRC32C, CRC64NVME and others are taken as they are. */
const DIGESTS: Readonly<Record<string, { readonly what: string; digest(bytes: Uint8Array): Buffer }>> = {
  "content-md5": { what: "Content-MD5", digest: (bytes) => createHash("md5").update(bytes).digest() },
  "x-amz-checksum-crc32": { what: "CRC32", digest: crc32Of },
  "x-amz-checksum-sha1": { what: "SHA1", digest: (bytes) => createHash("sha1").update(bytes).digest() },
  "x-amz-checksum-sha256": { what: "SHA256", digest: (bytes) => createHash("sha256").update(bytes).digest() },
};

function crc32Of(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

function checkDigests({ headers, body }: WireRequest): void {
  for (const [header, { what, digest }] of Object.entries(DIGESTS)) {
    const given = headers[header];
    if (given === undefined) continue;
    const expected = Buffer.from(given, "base64");
    const computed = digest(body);
    if (expected.length !== computed.length) throw new LabError("InvalidDigest", `The ${what} you specified was invalid.`, 400);
    if (!expected.equals(computed))
      throw new LabError("BadDigest", `The ${what} you specified did not match the calculated checksum.`, 400);
  }
}
