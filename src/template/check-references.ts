// References by name: parameters, resources, conditions, mappings.
import { dependsOn, subVariables } from "./dependencies.ts";
import { isPseudoParameter, PSEUDO_PARAMETERS } from "./names.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Report } from "./report.ts";
import type { Template, TemplatePath, TemplateValue } from "./types.ts";
import { type FunctionCall, visitFunctions } from "./walk.ts";

export function checkReferences(template: Template, report: Report): void {
  const check = (value: TemplateValue | undefined, path: TemplatePath, inCondition = false) => {
    if (value !== undefined) visitFunctions(value, path, (call) => checkCall(call, template, inCondition, report), inCondition);
  };
  for (const [name, condition] of Object.entries(template.Conditions)) check(condition, ["Conditions", name], true);
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    const path = ["Resources", logicalId];
    for (const [key, value] of Object.entries(resource)) {
      if (key !== "DependsOn" && key !== "Condition") check(value as TemplateValue, [...path, key]);
    }
    checkConditionName(resource.Condition, template, [...path, "Condition"], report);
    for (const [index, need] of dependsOn(resource).entries()) {
      const at = typeof resource.DependsOn === "string" ? [...path, "DependsOn"] : [...path, "DependsOn", index];
      if (need === logicalId)
        report("cycle", `Circular dependency between resources: [${logicalId}].`, "A resource cannot depend on itself.", at);
      else if (!Object.hasOwn(template.Resources, need))
        unknown("resource", need, Object.keys(template.Resources), `DependsOn of ${logicalId}`, at, report);
    }
  }
  for (const [name, output] of Object.entries(template.Outputs)) {
    check(output.Value, ["Outputs", name, "Value"]);
    check(output.Export?.Name, ["Outputs", name, "Export", "Name"]);
    checkConditionName(output.Condition, template, ["Outputs", name, "Condition"], report);
  }
}

function checkCall(call: FunctionCall, template: Template, inCondition: boolean, report: Report): void {
  const { name, argument, path } = call;
  const list = Array.isArray(argument) ? argument : [];
  if (name === "Ref" && typeof argument === "string") checkName(argument, "Ref", template, inCondition, path, report);
  if (name === "Fn::Sub") {
    const at = Array.isArray(argument) ? [...path, 0] : path;
    for (const variable of new Set(subVariables(argument))) {
      const dot = variable.indexOf(".");
      if (dot > 0) checkAttribute(variable.slice(0, dot), `Fn::Sub of \${${variable}}`, template, inCondition, at, report);
      else if (/^[\w:]+$/.test(variable)) checkName(variable, `Fn::Sub of \${${variable}}`, template, inCondition, at, report);
    }
  }
  if (name === "Fn::GetAtt" && typeof list[0] === "string") checkAttribute(list[0], "Fn::GetAtt", template, inCondition, path, report);
  if (name === "Fn::If") checkConditionName(list[0], template, [...path, 0], report);
  if (name === "Condition") checkConditionName(argument, template, path, report);
  if (name === "Fn::FindInMap") checkMapKeys(list, template, path, report);
}

function checkName(name: string, by: string, template: Template, inCondition: boolean, path: TemplatePath, report: Report): void {
  if (Object.hasOwn(template.Parameters, name) || isPseudoParameter(name)) return;
  const isResource = Object.hasOwn(template.Resources, name);
  if (isResource && !inCondition) return;
  if (isResource) {
    report(
      "misplaced-reference",
      `Template format error: Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template.`,
      "Refer to parameters, pseudo parameters and mappings only.",
      path,
    );
    return;
  }
  const [first = "", ...rest] = name.split(".");
  if (rest.length > 0 && Object.hasOwn(template.Resources, first)) {
    report("unknown-reference", `${by} names "${name}", but Ref takes no attribute.`, `Write !GetAtt ${name}.`, path);
    return;
  }
  const known = [...Object.keys(template.Parameters), ...Object.keys(template.Resources), ...PSEUDO_PARAMETERS];
  unknown("parameter or resource", name, known, by, path, report);
}

function checkAttribute(name: string, by: string, template: Template, inCondition: boolean, path: TemplatePath, report: Report): void {
  if (inCondition) {
    const what = `Template format error: Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template.`;
    report("misplaced-reference", what, "Refer to parameters, pseudo parameters and mappings only.", path);
  } else if (Object.hasOwn(template.Parameters, name)) {
    report(
      "unknown-reference",
      `${by} names "${name}", which is a parameter and has no attributes.`,
      `Write !Ref ${name}, or name a resource.`,
      path,
    );
  } else if (!Object.hasOwn(template.Resources, name)) unknown("resource", name, Object.keys(template.Resources), by, path, report);
}

function checkConditionName(name: TemplateValue | undefined, template: Template, path: TemplatePath, report: Report): void {
  if (typeof name !== "string" || Object.hasOwn(template.Conditions, name)) return;
  unknown("condition", name, Object.keys(template.Conditions), path.includes("Fn::If") ? "Fn::If" : "Condition", path, report);
}

/** Only keys that are written out; a key that is a function is known when the stack is made. */
function checkMapKeys(list: readonly TemplateValue[], template: Template, path: TemplatePath, report: Report): void {
  const [map, first, second, otherwise] = list;
  if (typeof map !== "string" || otherwise !== undefined) return;
  const entries = Object.hasOwn(template.Mappings, map) ? template.Mappings[map] : undefined;
  if (entries === undefined) {
    unknown("mapping", map, Object.keys(template.Mappings), "Fn::FindInMap", [...path, 0], report);
    return;
  }
  const isText = (value: TemplateValue | undefined) => typeof value === "string" || typeof value === "number";
  if (isText(first) && !Object.hasOwn(entries, String(first))) {
    unknown(`key of mapping ${map}`, String(first), Object.keys(entries), "Fn::FindInMap", [...path, 1], report);
    return;
  }
  const candidates = isText(first) ? [entries[String(first)] ?? {}] : Object.values(entries);
  if (isText(second) && !candidates.some((candidate) => Object.hasOwn(candidate, String(second)))) {
    const known = new Set(candidates.flatMap((candidate) => Object.keys(candidate)));
    unknown(`second-level key of mapping ${map}`, String(second), [...known], "Fn::FindInMap", [...path, 2], report);
  }
}

function unknown(kind: string, name: string, known: readonly string[], by: string, path: TemplatePath, report: Report): void {
  report(
    "unknown-reference",
    `${by} names "${name}", but the template has no such ${kind}.`,
    didYouMean(name, known, `Add it, or name an existing ${kind}.`),
    path,
  );
}
