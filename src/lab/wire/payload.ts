// The whole body of an answer, in the forms that operations give it.

/** Text, bytes, or an object with its bytes in it, as the lab's GetObject answers. */
export function payloadBytes(value: unknown): string | Uint8Array {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || value instanceof Uint8Array) return value;
  if (typeof value === "object" && "bytes" in value && value.bytes instanceof Uint8Array) return value.bytes;
  throw new TypeError("an operation answered with a body that is neither text nor bytes");
}
