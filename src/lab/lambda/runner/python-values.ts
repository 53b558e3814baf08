// Values as they cross to the Python process and back: JSON, with bytes and instants marked. The other side is python/lab_wire.py.

/** Bytes become `{"$bytes": base64}`, dates `{"$instant": milliseconds}`. */
export function toPython(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Date) return { $instant: value.getTime() };
  if (Array.isArray(value)) return value.map(toPython);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toPython(item)]));
}

export function fromPython(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPython);
  if (typeof value !== "object" || value === null) return value;
  const { $bytes: bytes, $instant: instant } = value as { readonly $bytes?: unknown; readonly $instant?: unknown };
  if (typeof bytes === "string") return new Uint8Array(Buffer.from(bytes, "base64"));
  if (typeof instant === "number") return new Date(instant);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fromPython(item)]));
}
