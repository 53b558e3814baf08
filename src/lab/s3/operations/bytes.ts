// Request and answer bodies of objects, in process.
import { LabError } from "../../operation.ts";

/** Text or bytes as a command carries them. A stream cannot be read by a plain function and is refused. */
export function bodyBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  throw new LabError("NotImplemented", "the lab takes the body of an object as text or bytes, not as a stream", 501);
}

/**
 * The body of GetObject's answer: the part of the SDK's stream that callers use.
 * Its methods sit on the prototype, so a structured clone of the answer keeps `bytes` and loses only them.
 */
export class ObjectBody {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  async transformToString(encoding?: string): Promise<string> {
    return encoding === "base64" || encoding === "hex"
      ? Buffer.from(this.bytes).toString(encoding)
      : new TextDecoder(encoding).decode(this.bytes);
  }

  async transformToByteArray(): Promise<Uint8Array> {
    return new Uint8Array(this.bytes);
  }
}
