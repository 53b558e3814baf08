// Parameters: defaults, types and constraints.
import type { Template } from "./types.ts";

export interface ResolvedParameters {
  /** By parameter name; list types as arrays of text, SSM types resolved. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, in CloudFormation's words, e.g. `Parameters: [Foo] must have values`. */
  readonly errors: readonly { readonly parameter: string; readonly message: string }[];
}

/**
 * `given`: raw values as text (lists comma-separated). `ssm`: the value of an SSM parameter, undefined when it does not exist.
 * Values for which `isUnknown` says true (placeholders of a plan) are taken as they are, without any check.
 */
export function resolveParameters(
  _template: Template,
  _given: Readonly<Record<string, string>>,
  _ssm: (name: string) => string | undefined,
  _isUnknown?: (value: string) => boolean,
): ResolvedParameters {
  throw new Error("not built yet");
}
