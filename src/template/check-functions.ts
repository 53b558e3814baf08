// Intrinsic functions: known names, in places where they are allowed, with arguments of the right shape.

import { FUNCTIONS } from "./functions/index.ts";
import { CONDITION_FUNCTIONS, EXTENSION_FUNCTIONS, FUNCTION_NAMES } from "./functions/names.ts";
import { defaultOfFindInMap } from "./functions/references.ts";
import { LANGUAGE_EXTENSIONS } from "./names.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Report } from "./report.ts";
import type { Template, TemplatePath, TemplateValue } from "./types.ts";
import { type FunctionCall, visitFunctions } from "./walk.ts";

export function checkFunctions(template: Template, report: Report): void {
  const extended = [template.Transform].flat().includes(LANGUAGE_EXTENSIONS);
  const check = (value: TemplateValue | undefined, path: TemplatePath, inCondition = false) => {
    if (value === undefined) return;
    visitFunctions(value, path, (call) => checkCall(call, inCondition, extended, report), inCondition);
  };
  for (const [name, condition] of Object.entries(template.Conditions)) check(condition, ["Conditions", name], true);
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    for (const [key, value] of Object.entries(resource)) {
      if (key === "DependsOn" || key === "Condition") continue;
      check(value as TemplateValue, ["Resources", logicalId, key]);
    }
  }
  for (const [name, output] of Object.entries(template.Outputs)) {
    check(output.Value, ["Outputs", name, "Value"]);
    check(output.Export?.Name, ["Outputs", name, "Export", "Name"]);
  }
  // Where CloudFormation evaluates nothing, a function would be taken for a plain map.
  for (const section of ["Parameters", "Mappings"] as const) {
    visitFunctions(template[section] as unknown as TemplateValue, [section], ({ name, path }) =>
      report("misplaced-function", `${name} is not allowed in the section ${section}.`, "Write the value itself.", path),
    );
  }
}

function checkCall(call: FunctionCall, inConditions: boolean, extended: boolean, report: Report): void {
  const { name, argument, path } = call;
  if (name === "Condition") {
    if (typeof argument !== "string")
      report(
        "function-arguments",
        "Template format error: Every Condition member must be a string.",
        "Name one of the template's conditions.",
        path,
      );
    return;
  }
  if (name === "Fn::Transform" || name.startsWith("Fn::ForEach")) {
    report("unsupported-function", `${name} is not supported.`, "Write out what it would produce.", path);
    return;
  }
  const called = FUNCTIONS.get(name);
  if (called === undefined) {
    report(
      "unknown-function",
      `${name} is not a function of CloudFormation.`,
      didYouMean(name, FUNCTION_NAMES, "Use one of its intrinsic functions."),
      path,
    );
    return;
  }
  if (!call.alone) {
    report("function-arguments", `${name} has other keys beside it.`, "A function must be the only key of its map.", path);
    return;
  }
  if (CONDITION_FUNCTIONS.has(name) && !inConditions) {
    report(
      "misplaced-function",
      `${name} is allowed in the section Conditions only.`,
      "Give the condition a name there and use Fn::If with that name here.",
      path,
    );
    return;
  }
  if (!extended && (EXTENSION_FUNCTIONS.has(name) || (name === "Fn::FindInMap" && defaultOfFindInMap(argument) !== undefined))) {
    const what = name === "Fn::FindInMap" ? "A DefaultValue in Fn::FindInMap" : name;
    report(
      "needs-transform",
      `${what} needs the transform ${LANGUAGE_EXTENSIONS}.`,
      `Add Transform: ${LANGUAGE_EXTENSIONS} to the template.`,
      path,
    );
  }
  const wrong = called.shape(argument);
  if (wrong !== undefined)
    report("function-arguments", wrong.endsWith(".") ? wrong : `${wrong}.`, EXAMPLES[name] ?? "Mend its arguments.", path);
}

/** How each function is written, for those who got it wrong. */
const EXAMPLES: Readonly<Record<string, string>> = {
  Ref: "Write !Ref Name.",
  "Fn::And": "Write !And [!Condition A, !Condition B].",
  "Fn::Base64": "Write !Base64 text, or Fn::Base64: !Sub ….",
  "Fn::Cidr": "Write !Cidr [10.0.0.0/16, 4, 8].",
  "Fn::Equals": "Write !Equals [!Ref Name, value].",
  "Fn::FindInMap": "Write !FindInMap [Map, key, key].",
  "Fn::GetAtt": "Write !GetAtt Resource.Attribute.",
  "Fn::GetAZs": 'Write !GetAZs "".',
  "Fn::If": "Write !If [Condition, value if true, value if false].",
  "Fn::ImportValue": "Write !ImportValue name.",
  "Fn::Join": 'Write !Join [",", [a, b]].',
  "Fn::Length": "Write Fn::Length: a list.",
  "Fn::Not": "Write !Not [!Condition A].",
  "Fn::Or": "Write !Or [!Condition A, !Condition B].",
  "Fn::Select": "Write !Select [0, a list].",
  "Fn::Split": 'Write !Split [",", text].',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: shows what to write.
  "Fn::Sub": 'Write !Sub "text with ${Name}", or !Sub [text, { Name: value }].',
  "Fn::ToJsonString": "Write Fn::ToJsonString: a map or a list.",
};
