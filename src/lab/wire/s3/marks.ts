// Operations of S3 that share method and path with others and are told by what else the request brings.
// Source: the request syntax of each operation in https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
import type { RoutedRequest } from "../rest-routes.ts";

interface Marks {
  readonly query?: readonly string[];
  readonly header?: string;
}

export const COPY_HEADER = "x-amz-copy-source";

const MARKS: Readonly<Record<string, Marks>> = {
  AbortMultipartUpload: { query: ["uploadId"] },
  CompleteMultipartUpload: { query: ["uploadId"] },
  CopyObject: { header: COPY_HEADER },
  ListParts: { query: ["uploadId"] },
  UploadPart: { query: ["partNumber", "uploadId"] },
  UploadPartCopy: { query: ["partNumber", "uploadId"], header: COPY_HEADER },
};

/** How much of a request an operation claims for itself: those with more are tried first. */
export function marksOf(operation: string): number {
  const { query = [], header } = MARKS[operation] ?? {};
  return query.length + (header === undefined ? 0 : 1);
}

/** Whether the request has everything that marks the operation. */
export function isMarked(operation: string, { query, headers }: RoutedRequest): boolean {
  const { query: names = [], header } = MARKS[operation] ?? {};
  return names.every((name) => query.some(([given]) => given === name)) && (header === undefined || headers[header] !== undefined);
}
