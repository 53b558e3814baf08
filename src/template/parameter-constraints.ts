// One parameter value against its type and constraints, in CloudFormation's words.
import { PARAMETER_VALUE_LIMIT, utf8Length } from "./limits.ts";
import { idPrefix, type ParameterType } from "./parameter-types.ts";
import type { TemplateParameter } from "./types.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What is wrong with `items` (one for single types), or undefined. */
export function violation(name: string, parameter: TemplateParameter, type: ParameterType, items: readonly string[]): string | undefined {
  const size = utf8Length(items.join(","));
  if (size > PARAMETER_VALUE_LIMIT) return `Parameter '${name}' must not be longer than ${PARAMETER_VALUE_LIMIT} bytes`;
  for (const item of items) {
    if (type.item === "Number" && !NUMBER.test(item)) return `Parameter '${name}' must be a number.`;
    const prefix = idPrefix(type.item);
    if (prefix !== undefined && (item === "" || !item.startsWith(prefix))) {
      return `Parameter validation failed: parameter value ${item} for parameter name ${name} does not exist`;
    }
    const broken = brokenConstraint(name, parameter, type, item);
    if (broken === undefined) continue;
    const { ConstraintDescription } = parameter;
    return ConstraintDescription === undefined ? broken : `Parameter ${name} failed to satisfy constraint: ${ConstraintDescription}`;
  }
  return undefined;
}

function brokenConstraint(name: string, parameter: TemplateParameter, type: ParameterType, item: string): string | undefined {
  const { AllowedValues, AllowedPattern, MinLength, MaxLength, MinValue, MaxValue } = parameter;
  if (AllowedValues !== undefined && !AllowedValues.some((allowed) => sameValue(String(allowed), item, type.item))) {
    return `Parameter '${name}' must be one of AllowedValues`;
  }
  if (type.item === "Number") {
    if (MinValue !== undefined && Number(item) < Number(MinValue)) return `Parameter '${name}' must be a number not less than ${MinValue}`;
    if (MaxValue !== undefined && Number(item) > Number(MaxValue))
      return `Parameter '${name}' must be a number not greater than ${MaxValue}`;
    return undefined;
  }
  if (AllowedPattern !== undefined && !patternOf(String(AllowedPattern))?.test(item)) {
    return `Parameter '${name}' must match pattern ${AllowedPattern}`;
  }
  if (type.isList) return undefined;
  if (MinLength !== undefined && item.length < Number(MinLength))
    return `Parameter '${name}' must contain at least ${MinLength} characters`;
  if (MaxLength !== undefined && item.length > Number(MaxLength)) return `Parameter '${name}' must contain at most ${MaxLength} characters`;
  return undefined;
}

function sameValue(allowed: string, given: string, item: string): boolean {
  return allowed === given || (item === "Number" && NUMBER.test(allowed) && Number(allowed) === Number(given));
}

/**
 * AllowedPattern as a regular expression that must match the whole value (User Guide, parameters-section-structure.html).
 * AWS uses Java's dialect; what both dialects write the same is taken as it is, a leading (?i) is understood.
 * undefined when it does not compile.
 */
export function patternOf(source: string): RegExp | undefined {
  const ignoreCase = source.startsWith("(?i)");
  const body = ignoreCase ? source.slice(4) : source;
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^(?:${body})$`, ignoreCase ? `${flags}i` : flags);
    } catch {
      // The stricter u dialect refuses needless escapes that Java allows; the older one takes them.
    }
  }
  return undefined;
}
