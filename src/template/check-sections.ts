// The sections of a template: which exist, what shape their members have, how many there may be.
import { checkKeys } from "./check-keys.ts";
import { checkParameter } from "./check-parameter.ts";
import { DESCRIPTION_LIMIT, RESOURCES_LIMIT, SECTION_LIMIT, utf8Length } from "./limits.ts";
import { LANGUAGE_EXTENSIONS, OUTPUT_KEYS, RESOURCE_KEYS, SECTIONS } from "./names.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Report } from "./report.ts";
import { isMapValue, isNames, kindOf, type TemplateMap } from "./shape.ts";
import type { TemplatePath } from "./types.ts";

const MAP_SECTIONS = ["Parameters", "Mappings", "Conditions", "Resources", "Outputs"] as const;

export function checkSections(template: TemplateMap, report: Report): void {
  checkHead(template, report);
  for (const name of Object.keys(template)) {
    if ((SECTIONS as readonly string[]).includes(name)) continue;
    report("unknown-section", `Invalid template property or properties [${name}].`, didYouMean(name, SECTIONS, "Remove it."), [name], true);
  }
  for (const name of MAP_SECTIONS) {
    const section = template[name];
    if (section === undefined || section === null) continue;
    if (isMapValue(section)) checkMembers(name, section, report);
    else report("wrong-type", `The section ${name} is ${kindOf(section)}, not a map.`, "Write a map from names to definitions.", [name]);
  }
  const resources = template.Resources;
  if (resources === undefined || (isMapValue(resources) && Object.keys(resources).length === 0)) {
    report(
      "no-resources",
      "Template format error: At least one Resources member must be defined.",
      "Add the section Resources with at least one resource.",
      resources === undefined ? [] : ["Resources"],
    );
  }
}

function checkHead(template: TemplateMap, report: Report): void {
  const { AWSTemplateFormatVersion: version, Description: description, Transform: transform } = template;
  if (version !== undefined && version !== "2010-09-09") {
    report("format-version", "The template format version is not supported.", 'Write AWSTemplateFormatVersion: "2010-09-09".', [
      "AWSTemplateFormatVersion",
    ]);
  }
  if (description !== undefined && typeof description !== "string") {
    report("wrong-type", "Template format error: Every Description member must be a string.", "Put it in quotes.", ["Description"]);
  } else if (typeof description === "string" && utf8Length(description) > DESCRIPTION_LIMIT) {
    const what = `The template's description has ${utf8Length(description)} bytes.`;
    report("limit", what, `CloudFormation takes at most ${DESCRIPTION_LIMIT}: shorten it.`, ["Description"]);
  }
  const transforms = transform === undefined ? [] : Array.isArray(transform) ? transform : [transform];
  for (const name of transforms) {
    if (name === LANGUAGE_EXTENSIONS) continue;
    const what = `The transform ${typeof name === "string" ? name : "here"} is not supported: it runs inside AWS.`;
    report("unsupported-transform", what, `Only ${LANGUAGE_EXTENSIONS} is understood; give the template as it is after the transform.`, [
      "Transform",
    ]);
  }
}

function checkMembers(section: (typeof MAP_SECTIONS)[number], members: TemplateMap, report: Report): void {
  const names = Object.keys(members);
  const limit = section === "Resources" ? RESOURCES_LIMIT : SECTION_LIMIT;
  if (section !== "Conditions" && names.length > limit) {
    report("limit", `The section ${section} has ${names.length} members.`, `CloudFormation takes at most ${limit}: split the template.`, [
      section,
    ]);
  }
  for (const name of names) {
    const member = members[name];
    const path = [section, name];
    if (!/^[a-zA-Z0-9]+$/.test(name) && section !== "Conditions" && !name.startsWith("Fn::")) {
      report("bad-name", `The name ${name} in ${section} is not alphanumeric.`, "Use letters and digits only.", path, true);
    }
    if (name.startsWith("Fn::") || member === null) continue;
    if (!isMapValue(member)) {
      const wanted = section === "Conditions" ? "a function such as !Equals [a, b]" : "a map";
      report("wrong-type", `${section} member ${name} is ${kindOf(member)}, not ${wanted}.`, `Write ${wanted}.`, path);
    } else if (section === "Resources") checkResource(name, member, path, report);
    else if (section === "Outputs") checkOutput(name, member, path, report);
    else if (section === "Parameters") checkParameter(name, member, path, report);
    else if (section === "Mappings") checkMapping(name, member, path, report);
  }
}

function checkResource(name: string, resource: TemplateMap, path: TemplatePath, report: Report): void {
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

function checkOutput(name: string, output: TemplateMap, path: TemplatePath, report: Report): void {
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

function checkMapping(name: string, mapping: TemplateMap, path: TemplatePath, report: Report): void {
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
