// The body of a request to S3 as it was meant: chunks joined; checksums of documents compared.
import { LabError } from "../../operation.ts";
import { ALGORITHMS } from "../../s3/checksums/algorithms.ts";
import { checkedChecksum, headerOf } from "../../s3/checksums/checksum.ts";
import { MalformedRequest, type WireRequest } from "../message.ts";

/** The request without its transfer coding. Throws MalformedRequest, LabError IncompleteBody. */
export function joinedBody(request: WireRequest): WireRequest {
  const encodings = (request.headers["content-encoding"] ?? "").split(",").map((encoding) => encoding.trim());
  const isChunked = encodings.includes("aws-chunked") || (request.headers["x-amz-content-sha256"] ?? "").startsWith("STREAMING-");
  return isChunked ? dechunked(request, encodings) : request;
}

/**
 * The same, its body compared with the checksums in the headers, as S3 does before it looks into a document.
 * Throws LabError BadDigest for a body that is not what its checksum says, InvalidDigest and InvalidRequest for no such checksum.
 */
export function plainBody(request: WireRequest): WireRequest {
  const plain = joinedBody(request);
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

function checkDigests({ headers, body }: WireRequest): void {
  const md5 = headers["content-md5"];
  const given = ALGORITHMS.flatMap((algorithm) => {
    const value = headers[headerOf(algorithm)];
    return value === undefined ? [] : [[`Checksum${algorithm}`, value] as const];
  });
  if (md5 === undefined && given.length === 0) return;
  checkedChecksum(body, { ...(md5 === undefined ? {} : { ContentMD5: md5 }), ...Object.fromEntries(given) });
}
