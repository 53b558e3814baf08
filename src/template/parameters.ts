// Parameters: defaults, types and constraints.
import { violation } from "./parameter-constraints.ts";
import { parameterType } from "./parameter-types.ts";
import type { Template, TemplateParameter, TemplateValue } from "./types.ts";

export interface ParameterError {
  readonly parameter: string;
  readonly message: string;
}

export interface ResolvedParameters {
  /** By parameter name; list types as arrays of text, SSM types resolved. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, in CloudFormation's words, e.g. `Parameters: [Foo] must have values`. */
  readonly errors: readonly ParameterError[];
}

/**
 * `given`: raw values as text (lists comma-separated). `ssm`: the value of an SSM parameter, undefined when it does not exist.
 * Values for which `isUnknown` says true (placeholders of a plan) are taken as they are, without any check;
 * a list type still gives a list of them.
 * All problems at once, one error per parameter; several missing or unknown ones each name all of them, as CloudFormation does.
 */
export function resolveParameters(
  template: Template,
  given: Readonly<Record<string, string>>,
  ssm: (name: string) => string | undefined,
  isUnknown: (value: string) => boolean = () => false,
): ResolvedParameters {
  const values: Record<string, unknown> = {};
  const errors: ParameterError[] = [];
  const undeclared = Object.keys(given).filter((name) => !Object.hasOwn(template.Parameters, name));
  const missing = Object.keys(template.Parameters).filter((name) => rawValue(name, template, given) === undefined);
  for (const parameter of undeclared)
    errors.push({ parameter, message: `Parameters: [${undeclared.join(", ")}] do not exist in the template` });
  for (const parameter of missing) errors.push({ parameter, message: `Parameters: [${missing.join(", ")}] must have values` });
  for (const [name, parameter] of Object.entries(template.Parameters)) {
    const raw = rawValue(name, template, given);
    if (raw === undefined) continue;
    const { value, error } = resolveOne(name, parameter, raw, ssm, isUnknown);
    if (error === undefined) values[name] = value;
    else errors.push({ parameter: name, message: error });
  }
  return { values, errors };
}

interface Resolved {
  readonly value?: string | readonly string[];
  readonly error?: string;
}

function resolveOne(
  name: string,
  parameter: TemplateParameter,
  raw: string,
  ssm: (name: string) => string | undefined,
  isUnknown: (value: string) => boolean,
): Resolved {
  const type = parameterType(parameter.Type);
  if (type === undefined) return { error: `Template format error: Unrecognized parameter type: ${parameter.Type}` };
  if (isUnknown(raw)) return { value: type.isList ? splitList(raw) : raw };
  if (type.ssm !== undefined) {
    // Constraints are about the key that was given, not about the value behind it.
    const wrong = violation(name, parameter, { isList: false, item: "String", ssm: undefined }, [raw]);
    if (wrong !== undefined) return { error: wrong };
    const stored = ssm(raw);
    if (stored === undefined) return { error: `Unable to fetch parameters [${raw}] from parameter store for this account.` };
    if (type.ssm === "name") return { value: raw };
    if (isUnknown(stored)) return { value: type.isList ? splitList(stored) : stored };
    const resolved = type.isList ? splitList(stored) : [stored];
    const mismatch = violation(name, { Type: parameter.Type }, type, resolved);
    return mismatch === undefined ? { value: type.isList ? resolved : stored } : { error: mismatch };
  }
  const items = type.isList ? splitList(raw) : [type.item === "Number" ? raw.trim() : raw];
  const error = violation(name, parameter, type, items);
  return error === undefined ? { value: type.isList ? items : (items[0] as string) } : { error };
}

/** What was given, else the default; undefined when there is neither. */
function rawValue(name: string, template: Template, given: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(given, name)) return given[name];
  const value: TemplateValue | undefined = template.Parameters[name]?.Default;
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.map(String).join(",") : String(value);
}

/** Items are trimmed, as CommaDelimitedList does; an empty text is a list of one empty text. */
function splitList(text: string): readonly string[] {
  return text.split(",").map((item) => item.trim());
}
