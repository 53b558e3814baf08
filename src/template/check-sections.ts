// The sections of a template: which exist, what shape their members have, how many there may be.
import { checkMapping, checkOutput, checkResource } from "./check-members.ts";
import { checkParameter } from "./check-parameter.ts";
import { DESCRIPTION_LIMIT, RESOURCES_LIMIT, SECTION_LIMIT, utf8Length } from "./limits.ts";
import { LANGUAGE_EXTENSIONS, SECTIONS } from "./names.ts";
import { didYouMean, nearestName } from "./nearest-name.ts";
import type { Report } from "./report.ts";
import { isMapValue, kindOf, type TemplateMap } from "./shape.ts";

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
  if (misspelledSections(template).includes("Resources")) return;
  if (resources === undefined || (isMapValue(resources) && Object.keys(resources).length === 0)) {
    report(
      "no-resources",
      "Template format error: At least one Resources member must be defined.",
      "Add the section Resources with at least one resource.",
      resources === undefined ? [] : ["Resources"],
    );
  }
}

/** The sections with names to refer to that were most likely meant by names that are none. */
export function misspelledSections(template: TemplateMap): readonly string[] {
  const names = Object.keys(template);
  const free = SECTIONS.filter((section) => !names.includes(section));
  const meant = names.flatMap((name) => ((SECTIONS as readonly string[]).includes(name) ? [] : (nearestName(name, free) ?? [])));
  return meant.filter((section) => (MAP_SECTIONS as readonly string[]).includes(section));
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
    if (name.startsWith("Fn::")) {
      // In the other sections check-functions.ts finds them.
      if (section === "Resources" || section === "Outputs") {
        report("unsupported-function", `${name} is not supported.`, "Write out what it would produce.", path, true);
      }
      continue;
    }
    if (member === null) continue;
    if (!isMapValue(member)) {
      const wanted = section === "Conditions" ? "a function such as !Equals [a, b]" : "a map";
      report("wrong-type", `${section} member ${name} is ${kindOf(member)}, not ${wanted}.`, `Write ${wanted}.`, path);
    } else if (section === "Resources") checkResource(name, member, path, report);
    else if (section === "Outputs") checkOutput(name, member, path, report);
    else if (section === "Parameters") checkParameter(name, member, path, report);
    else if (section === "Mappings") checkMapping(name, member, path, report);
  }
}
