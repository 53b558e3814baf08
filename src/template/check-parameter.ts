// One parameter's definition: its keys, its type, constraints that fit the type.
import { checkKeys } from "./check-keys.ts";
import { PARAMETER_KEYS } from "./names.ts";
import { didYouMean } from "./nearest-name.ts";
import { patternOf } from "./parameter-constraints.ts";
import { PARAMETER_TYPE_NAMES, parameterType } from "./parameter-types.ts";
import type { Report } from "./report.ts";
import { kindOf, type TemplateMap } from "./shape.ts";
import type { TemplatePath } from "./types.ts";

const TEXT_KEYS = ["Description", "AllowedPattern", "ConstraintDescription"];
const NUMERIC_KEYS = ["MinLength", "MaxLength", "MinValue", "MaxValue"];

export function checkParameter(name: string, parameter: TemplateMap, path: TemplatePath, report: Report): void {
  checkKeys("parameter", name, parameter, PARAMETER_KEYS, path, report);
  const { Type, Default, AllowedValues, AllowedPattern } = parameter;
  if (Type === undefined) {
    const what = `Template format error: Every Parameters object must contain a Type member: ${name} has none.`;
    report("no-type", what, "Add Type, such as String.", path);
  } else if (typeof Type !== "string" || parameterType(Type) === undefined) {
    const shown = typeof Type === "string" ? Type : kindOf(Type);
    const what = `Template format error: Unrecognized parameter type: ${shown}.`;
    report(
      "unknown-parameter-type",
      what,
      didYouMean(shown, PARAMETER_TYPE_NAMES, "Use String, Number, CommaDelimitedList or an AWS-specific type."),
      [...path, "Type"],
    );
  }
  if (typeof Default === "object") {
    const what = `Template format error: Every Default member must be a string: that of ${name} is ${kindOf(Default)}.`;
    report("wrong-type", what, "Write text; join the items of a list with commas.", [...path, "Default"]);
  }
  if (AllowedValues !== undefined && !(Array.isArray(AllowedValues) && AllowedValues.every((value) => typeof value !== "object"))) {
    report("wrong-type", `The AllowedValues of ${name} are not a list of texts.`, "Write a list such as [a, b].", [
      ...path,
      "AllowedValues",
    ]);
  }
  if (AllowedPattern !== undefined && typeof AllowedPattern !== "object" && patternOf(String(AllowedPattern)) === undefined) {
    const what = `The AllowedPattern of ${name} is not a regular expression.`;
    report("bad-pattern", what, "Mend it; look for an unclosed bracket.", [...path, "AllowedPattern"]);
  }
  for (const key of TEXT_KEYS) {
    const value = parameter[key];
    if (typeof value === "object")
      report("wrong-type", `The ${key} of ${name} is ${kindOf(value)}, not text.`, "Write text.", [...path, key]);
  }
  for (const key of NUMERIC_KEYS) {
    const value = parameter[key];
    if (value === undefined || (typeof value !== "object" && value !== "" && Number.isFinite(Number(value)))) continue;
    report("wrong-type", `The ${key} of ${name} is not a number.`, "Write a number.", [...path, key]);
  }
}
