// Placeholders for what only AWS will know (ids, names, addresses): text that can travel through parameters, outputs and intrinsic functions.

/** Where a placeholder points: a resource of a stack, its Ref or one of its attributes. */
export interface Token {
  readonly stack: string;
  readonly logicalId: string;
  /** Absent for Ref. */
  readonly attribute?: string;
}

// Angle quotation marks: legal in no AWS identifier, so that no real value can be mistaken for a placeholder.
const WHOLE = /^‹([a-z][a-z0-9-]*(?:\/[A-Za-z0-9]+)*)\.([A-Za-z0-9]+)(?:\.([^‹›]+))?›$/;

export function token(stack: string, logicalId: string, attribute?: string): string {
  return attribute === undefined ? `‹${stack}.${logicalId}›` : `‹${stack}.${logicalId}.${attribute}›`;
}

/** A placeholder for a value outside the stacks, e.g. a public parameter. */
export function outsideToken(what: string): string {
  return `‹${what.replaceAll(/[‹›]/g, "")}›`;
}

/** True when any part of `value` is only known to AWS. */
export function isUnknown(value: unknown): boolean {
  return typeof value === "string" && value.includes("‹");
}

/** The resource that `value` points at; undefined when it is no placeholder of a resource, such as one around another (unknowns.ts). */
export function readToken(value: unknown): Token | undefined {
  const parts = typeof value === "string" ? WHOLE.exec(value) : null;
  if (parts === null) return undefined;
  const [, stack, logicalId, attribute] = parts as unknown as [string, string, string, string | undefined];
  return attribute === undefined ? { stack, logicalId } : { stack, logicalId, attribute };
}
