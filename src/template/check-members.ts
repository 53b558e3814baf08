// One resource, output or mapping: its keys, and the shape of what stands under them.
import { checkKeys } from "./check-keys.ts";
import { DESCRIPTION_LIMIT, utf8Length } from "./limits.ts";
import { OUTPUT_KEYS, RESOURCE_KEYS } from "./names.ts";
import type { Report } from "./report.ts";
import { isMapValue, isNames, kindOf, type TemplateMap } from "./shape.ts";
import type { TemplatePath } from "./types.ts";

export function checkResource(name: string, resource: TemplateMap, path: TemplatePath, report: Report): void {
  checkKeys("resource", name, resource, RESOURCE_KEYS, path, report);
  const { Type, Properties, DependsOn, Condition, DeletionPolicy } = resource;
  if (Type === undefined) {
    const what = `Template format error: [/Resources/${name}] Every Resources object must contain a Type member.`;
    report("no-type", what, "Add Type, such as AWS::EC2::Instance.", path);
  } else if (typeof Type !== "string" || !/^\w+(::[\w@-]+)+$/.test(Type)) {
    report("wrong-type", `The Type of the resource ${name} is not the name of a resource type.`, "Write one such as AWS::EC2::Instance.", [
      ...path,
      "Type",
    ]);
  }
  if (Properties !== undefined && !isMapValue(Properties)) {
    report("wrong-type", `The Properties of ${name} are ${kindOf(Properties)}, not a map.`, "Write a map.", [...path, "Properties"]);
  }
  if (DependsOn !== undefined && !isNames(DependsOn)) {
    const what = "Template format error: Every DependsOn value must be a string or a list of strings.";
    report("wrong-type", what, "Name one resource, or a list of them.", [...path, "DependsOn"]);
  }
  if (Condition !== undefined && typeof Condition !== "string") {
    report("wrong-type", "Template format error: Every Condition member must be a string.", "Name one of the template's conditions.", [
      ...path,
      "Condition",
    ]);
  }
  const policies = ["Delete", "Retain", "Snapshot", "RetainExceptOnCreate"];
  if (DeletionPolicy !== undefined && !isMapValue(DeletionPolicy) && !policies.includes(String(DeletionPolicy))) {
    const what = `Template format error: Unrecognized DeletionPolicy ${String(DeletionPolicy)} for resource ${name}.`;
    report("wrong-value", what, `Use one of ${policies.join(", ")}.`, [...path, "DeletionPolicy"]);
  }
}

export function checkOutput(name: string, output: TemplateMap, path: TemplatePath, report: Report): void {
  checkKeys("output", name, output, OUTPUT_KEYS, path, report);
  const { Value, Condition, Export, Description } = output;
  if (Value === undefined) report("no-value", `Template format error: Output ${name} has no Value.`, "Add Value.", path);
  else if (Array.isArray(Value))
    report("wrong-type", `The Value of the output ${name} is a list.`, "Write text, or make text of it with !Join.", [...path, "Value"]);
  if (Condition !== undefined && typeof Condition !== "string") {
    report("wrong-type", "Template format error: Every Condition member must be a string.", "Name one of the template's conditions.", [
      ...path,
      "Condition",
    ]);
  }
  if (Description !== undefined && (typeof Description !== "string" || utf8Length(Description) > DESCRIPTION_LIMIT)) {
    const what = `The Description of the output ${name} is not a text of at most ${DESCRIPTION_LIMIT} bytes.`;
    report("limit", what, "Shorten it, and use no functions in it.", [...path, "Description"]);
  }
  if (Export !== undefined && (!isMapValue(Export) || Export.Name === undefined)) {
    report("wrong-type", `The Export of the output ${name} has no Name.`, "Write Export: { Name: … }.", [...path, "Export"]);
  }
}

export function checkMapping(name: string, mapping: TemplateMap, path: TemplatePath, report: Report): void {
  for (const [key, entry] of Object.entries(mapping)) {
    if (key.startsWith("Fn::")) continue;
    if (!isMapValue(entry)) {
      report("wrong-type", `Mapping ${name} has ${kindOf(entry)} under ${key}, not a map.`, "A mapping has two levels of keys.", [
        ...path,
        key,
      ]);
      continue;
    }
    for (const [inner, value] of Object.entries(entry)) {
      const isList = Array.isArray(value) && value.every((item) => typeof item !== "object");
      if (isList || typeof value !== "object") continue;
      report(
        "wrong-type",
        `Mapping ${name} has ${kindOf(value)} under ${key}.${inner}.`,
        "Write text, or a list of texts; functions are not allowed in mappings.",
        [...path, key, inner],
      );
    }
  }
}
