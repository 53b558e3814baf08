// The extract of CloudFormation's resource schema (resource-schema.json, made by scripts/write-resource-schema.ts), read for lookups.
import extract from "./resource-schema.json" with { type: "json" };
import typeNames from "./resource-type-names.json" with { type: "json" };

/** Whether a change of a property makes CloudFormation build the resource anew. */
export type Replacement = "never" | "maybe" | "always";

export type PropertyKind = "string" | "number" | "integer" | "boolean" | "json" | "tag" | "any" | "list" | "map" | "object";

export interface PropertyType {
  readonly kind: PropertyKind;
  /** Of a list or map. */
  readonly element?: PropertyType;
  /** Of an object: its definition's properties. */
  readonly properties?: ReadonlyMap<string, PropertySchema>;
}

export interface PropertySchema {
  readonly type: PropertyType;
  readonly required: boolean;
  readonly replacement: Replacement;
}

export interface ResourceSchema {
  readonly properties: ReadonlyMap<string, PropertySchema>;
  readonly attributes: ReadonlySet<string>;
  /** The property that holds the tags. */
  readonly tags: string | undefined;
}

interface ExtractedResource {
  readonly properties: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly attributes: readonly string[];
  readonly tags?: string;
}

const extracted = extract as unknown as Readonly<Record<string, ExtractedResource>>;
/** Each service's names are one text, with spaces between. */
const known = new Set(Object.entries(typeNames).flatMap(([service, names]) => names.split(" ").map((name) => `${service}::${name}`)));
const schemas = new Map<string, ResourceSchema>();

/** True for every type that CloudFormation knows, and for custom resources. */
export function isKnownType(type: string): boolean {
  return known.has(type) || type.startsWith("Custom::");
}

/** Undefined for types that are not part of the extract. */
export function resourceSchema(type: string): ResourceSchema | undefined {
  let schema = schemas.get(type);
  if (schema === undefined) {
    const resource = extracted[type];
    if (resource === undefined) return undefined;
    schema = readResource(resource);
    schemas.set(type, schema);
  }
  return schema;
}

/** True also where only running can tell: custom resources, and types that are not in the extract of the schema. */
export function supportsAttribute(type: string, attribute: string): boolean {
  if (type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource") return true;
  if (type === "AWS::CloudFormation::Stack") return attribute.startsWith("Outputs.");
  const schema = resourceSchema(type);
  return schema === undefined || schema.attributes.has(attribute);
}

function readResource(resource: ExtractedResource): ResourceSchema {
  // Definitions may refer to each other in circles, so each is an empty map first and filled afterwards.
  const definitions = new Map<string, Map<string, PropertySchema>>(Object.keys(resource.definitions).map((name) => [name, new Map()]));
  for (const [name, properties] of Object.entries(resource.definitions)) {
    for (const [property, text] of Object.entries(properties)) definitions.get(name)?.set(property, readProperty(text, definitions));
  }
  return {
    properties: new Map(Object.entries(resource.properties).map(([name, text]) => [name, readProperty(text, definitions)])),
    attributes: new Set(resource.attributes),
    tags: resource.tags,
  };
}

type Definitions = ReadonlyMap<string, ReadonlyMap<string, PropertySchema>>;

function readProperty(text: string, definitions: Definitions): PropertySchema {
  const [type = "any", ...flags] = text.split(" ");
  return {
    type: readType(type, definitions),
    required: flags.includes("required"),
    replacement: flags.includes("replaces") ? "always" : flags.includes("may-replace") ? "maybe" : "never",
  };
}

function readType(text: string, definitions: Definitions): PropertyType {
  const colon = text.indexOf(":");
  if (colon < 0) return { kind: text as PropertyKind };
  const rest = text.slice(colon + 1);
  const head = text.slice(0, colon);
  if (head !== "ref") return { kind: head as "list" | "map", element: readType(rest, definitions) };
  return { kind: "object", properties: definitions.get(rest) ?? new Map() };
}
