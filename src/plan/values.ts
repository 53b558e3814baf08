// Reading evaluated template values without trusting their shape: what is not there, or of another kind, is simply absent.

export type Values = Readonly<Record<string, unknown>>;

export function object(value: unknown): Values | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** CloudFormation takes `true` and `"true"`. */
export function truth(value: unknown): boolean {
  return value === true || value === "true";
}
