// Parts of an object: by Range, by the number of an uploaded part. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html

/** Places of bytes; `end` is the last one, as in headers. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One range within `size` bytes; `unsatisfiable` when it begins behind them.
 * Undefined means all: for no range, for several (S3 serves one per request) and for text that is no range (RFC 9110, 14.2).
 */
export function byteRange(range: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const match = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(range ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (match === null || (first === "" && last === "")) return undefined;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}

/** `bytes 0-9/100`. */
export const contentRange = ({ start, end }: ByteRange, size: number): string => `bytes ${start}-${end}/${size}`;
