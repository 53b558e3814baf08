// S3's dialect of restXml: the bucket in the path or the host, HEAD, chunked bodies, its own error document.
import { createHash } from "node:crypto";
import type { Fault } from "../faults.ts";
import { writeBindings } from "../http-bindings.ts";
import type { WireRequest, WireResponse } from "../message.ts";
import { type Protocol, UnknownOperation, type WireOperation } from "../protocol.ts";
import { createRouter, type Match } from "../rest-routes.ts";
import { s3Address } from "../s3/address.ts";
import { joinedBody, plainBody } from "../s3/body.ts";
import { encodedListing } from "../s3/listing.ts";
import { COPY_HEADER, isMarked, marksOf } from "../s3/marks.ts";
import { SUBRESOURCES } from "../s3/subresources.ts";
import { escapeXml } from "../xml-text.ts";
import { readRestXml, writeRestXml, XML_DECLARATION, xmlType } from "./rest-xml.ts";

export function s3Protocol(xmlns: string, operations: readonly WireOperation[]): Protocol {
  const takesBucket = ({ shape }: WireOperation) => shape.input.members.some(({ name }) => name === "Bucket");
  const marked = operations.filter(takesBucket).sort((one, other) => marksOf(other.shape.name) - marksOf(one.shape.name));
  const inBucket = createRouter(marked, ({ shape }, request) => isMarked(shape.name, request));
  const overAll = createRouter(operations.filter((operation) => !takesBucket(operation)));
  return {
    malformedCode: "MalformedXML",
    speaks: () => true,
    find: (request) => {
      const { bucket, keyPath } = s3Address(request);
      const match = (bucket === undefined ? overAll : inBucket)({ ...request, path: keyPath });
      if (match === undefined || asksForMore(request, match)) throw notServed(request);
      const labels = bucket === undefined ? match.labels : new Map([...match.labels, ["Bucket", bucket]]);
      return {
        operation: match.operation,
        readInput: () => readRestXml({ operation: match.operation, labels }, readBody(match, request)).readInput(),
      };
    },
    answer: (operation, input, output, requestId) => {
      const { shape } = operation;
      const usual = "ContentRange" in output ? 206 : (shape.http?.status ?? 200);
      const { status, headers } = writeBindings(shape.output, output, usual);
      const body = writeBody(operation, encodedListing(operation, input, output), xmlns);
      return { status, headers: { ...xmlType(body), ...headers, ...ids(requestId) }, body };
    },
    fail: (fault, request, requestId) => ({
      status: fault.status,
      headers: { "content-type": "application/xml", ...fault.headers, ...ids(requestId) },
      body: request.method === "HEAD" || fault.status === 304 ? "" : errorDocument(fault, request, requestId),
    }),
  };
}

function errorDocument({ code, message, details = {} }: Fault, { path }: WireRequest, requestId: string): string {
  const elements = { Code: code, Message: message, ...details, Resource: path, RequestId: requestId, HostId: hostId(requestId) };
  const written = Object.entries(elements).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return `${XML_DECLARATION}<Error>${written.join("")}</Error>`;
}

/** The bytes of an object are compared with their checksums by the operation, where they become the object's own; all others here. */
function readBody({ operation }: Match, request: WireRequest): WireRequest {
  const isObject = operation.shape.input.members.some(({ name }) => name === "Body");
  return isObject ? joinedBody(request) : plainBody(request);
}

/** Copying is PutObject with a header, multipart uploads and ACLs are PutObject with a query: none of them may pass as the plain call. */
function asksForMore(request: WireRequest, { operation }: Match): boolean {
  const takesSource = operation.shape.input.members.some(({ traits }) => traits.httpHeader?.toLowerCase() === COPY_HEADER);
  if (request.headers[COPY_HEADER] !== undefined && !takesSource) return true;
  const [, own = ""] = operation.shape.http?.uri.split("?") ?? [];
  const bound = operation.shape.input.members.map(({ traits }) => traits.httpQuery);
  return request.query.some(
    ([name]) => SUBRESOURCES.has(name) && !bound.includes(name) && !own.split("&").some((pair) => pair.split("=")[0] === name),
  );
}

function notServed({ method, query, headers }: WireRequest): UnknownOperation {
  const subresource = query.map(([name]) => name).find((name) => SUBRESOURCES.has(name));
  const what = headers[COPY_HEADER] === undefined ? `${method}${subresource === undefined ? "" : ` ?${subresource}`}` : `${method} copy`;
  const known = ["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"].includes(method);
  return known
    ? new UnknownOperation(what, "NotImplemented", "A header or query you provided implies functionality that is not implemented", 501)
    : new UnknownOperation("", "MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
}

/** GetBucketLocation is the one answer whose root element is the value itself. */
function writeBody({ shape }: WireOperation, output: object, xmlns: string): WireResponse["body"] {
  if (shape.name !== "GetBucketLocation") return writeRestXml(shape.output, output, xmlns);
  const region = "LocationConstraint" in output ? escapeXml(String(output.LocationConstraint)) : "";
  return `${XML_DECLARATION}<LocationConstraint xmlns="${xmlns}">${region}</LocationConstraint>`;
}

const ids = (requestId: string) => ({ "x-amz-request-id": requestId, "x-amz-id-2": hostId(requestId), server: "AmazonS3" });
const hostId = (requestId: string): string => createHash("sha256").update(requestId).digest("base64");
