// Telling maps from lists, and a template that every check can walk although parts of it may be wrong.
import type { Template, TemplateResource, TemplateValue } from "./types.ts";

export type TemplateMap = { readonly [key: string]: TemplateValue };

export function isMapValue(value: TemplateValue | undefined): value is { [key: string]: TemplateValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is, for people. */
export function kindOf(value: TemplateValue | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value === "string" ? "text" : typeof value}`;
}

/**
 * The template that `value` describes: sections left out are empty. Where a section or a member has the wrong shape
 * (which is reported elsewhere) it is empty, so that the other checks can go on. A value without problems is taken as it is.
 */
export function lenientTemplate(value: TemplateMap): Template {
  const section = (name: string): TemplateMap => (isMapValue(value[name]) ? (value[name] as TemplateMap) : {});
  const maps = (members: TemplateMap) =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, isMapValue(member) ? member : {}]));
  const resources = Object.entries(section("Resources")).map(([name, member]) => [name, lenientResource(member)]);
  return {
    ...value,
    Parameters: maps(section("Parameters")),
    Mappings: Object.fromEntries(
      Object.entries(section("Mappings")).map(([name, member]) => [name, isMapValue(member) ? maps(member) : {}]),
    ),
    Conditions: section("Conditions"),
    Resources: Object.fromEntries(resources),
    Outputs: maps(section("Outputs")),
  } as unknown as Template;
}

function lenientResource(member: TemplateValue): TemplateResource {
  if (!isMapValue(member)) return { Type: "" };
  const { Type, Properties, DependsOn, Condition, ...others } = member;
  return {
    ...others,
    Type: typeof Type === "string" ? Type : "",
    ...(isMapValue(Properties) ? { Properties } : {}),
    ...(isNames(DependsOn) ? { DependsOn } : {}),
    ...(typeof Condition === "string" ? { Condition } : {}),
  } as TemplateResource;
}

/** Text, or a list of texts. */
export function isNames(value: TemplateValue | undefined): value is string | string[] {
  return typeof value === "string" || (Array.isArray(value) && value.every((name) => typeof name === "string"));
}
