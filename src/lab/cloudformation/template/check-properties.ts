// A resource's properties against the schema: names, required ones, kinds. In the words of CloudFormation's resource schema checks.
import { LabError } from "../../operation.ts";
import { isUnknownYet } from "../known-after-apply.ts";
import { type PropertySchema, type PropertyType, resourceSchema } from "../schema.ts";

export interface PropertyFinding {
  /** Keys and indices below Properties, e.g. `HealthCheckConfig/Typ`; empty for the resource itself. */
  readonly path: string;
  /** e.g. `#: extraneous key [Foo] is not permitted`. */
  readonly message: string;
  /** What it is about, for whoever has words of their own. */
  readonly fault: PropertyFault;
}

export type PropertyFault =
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "type"; readonly expected: string; readonly found: string };

/** Whether a text stands for a value that nobody knows yet. */
type IsStandIn = (text: string) => boolean;

/** All that is wrong. `properties` may be of the template (functions count as unknown values) or evaluated. */
export function propertyFindings(
  type: string,
  properties: Readonly<Record<string, unknown>>,
  isStandIn: IsStandIn = isUnknownYet,
): readonly PropertyFinding[] {
  const schema = resourceSchema(type);
  if (schema === undefined || type === "AWS::CloudFormation::CustomResource") return [];
  const findings: PropertyFinding[] = [];
  checkObject(properties, schema.properties, "", findings, isStandIn);
  return findings;
}

/** `Properties validation failed for resource Web with message: #: required key [ImageId] not found`. */
export function propertyFailureText(logicalId: string, message: string): string {
  return `Properties validation failed for resource ${logicalId} with message: ${message}`;
}

/** Throws ValidationError with all findings; reasons.ts adds the resource's name. */
export function checkProperties(type: string, properties: Readonly<Record<string, unknown>>): void {
  const findings = propertyFindings(type, properties);
  if (findings.length === 0) return;
  throw new LabError("ValidationError", `Properties validation failed: ${findings.map(({ message }) => message).join("\n")}`);
}

/** Known only after execution: a function call that could not be evaluated, or the stand-in for a value to come. */
function isOpen(value: unknown, isStandIn: IsStandIn): boolean {
  if (typeof value === "string") return isStandIn(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  const [key] = keys;
  return keys.length === 1 && key !== undefined && (key === "Ref" || key.startsWith("Fn::"));
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  properties: ReadonlyMap<string, PropertySchema>,
  path: string,
  findings: PropertyFinding[],
  isStandIn: IsStandIn,
): void {
  const at = path === "" ? "#" : `#/${path}`;
  for (const [name, { required }] of properties) {
    if (required && value[name] === undefined) {
      findings.push({ path, message: `${at}: required key [${name}] not found`, fault: { kind: "missing", name } });
    }
  }
  for (const [name, item] of Object.entries(value)) {
    const property = properties.get(name);
    const below = path === "" ? name : `${path}/${name}`;
    if (property !== undefined) checkValue(item, property.type, below, findings, isStandIn);
    else {
      const message = `${at}: extraneous key [${name}] is not permitted`;
      findings.push({ path: below, message, fault: { kind: "unknown", name, known: [...properties.keys()] } });
    }
  }
}

function checkValue(value: unknown, type: PropertyType, path: string, findings: PropertyFinding[], isStandIn: IsStandIn): void {
  if (value === undefined || isOpen(value, isStandIn)) return;
  const expected = expectedKind(value, type);
  if (expected !== undefined) {
    const found = kindOf(value);
    findings.push({ path, message: `#/${path}: expected type: ${expected}, found: ${found}`, fault: { kind: "type", expected, found } });
  } else if (type.kind === "list") {
    for (const [index, item] of (value as readonly unknown[]).entries())
      checkValue(item, type.element as PropertyType, `${path}/${index}`, findings, isStandIn);
  } else if (type.kind === "map") {
    for (const [key, item] of Object.entries(value as object))
      checkValue(item, type.element as PropertyType, `${path}/${key}`, findings, isStandIn);
  } else if (type.kind === "object") {
    checkObject(
      value as Readonly<Record<string, unknown>>,
      type.properties as ReadonlyMap<string, PropertySchema>,
      path,
      findings,
      isStandIn,
    );
  }
}

/** The kind that was wanted, when the value is not of it. Numbers and booleans may be text, as everywhere in CloudFormation. */
function expectedKind(value: unknown, type: PropertyType): string | undefined {
  switch (type.kind) {
    case "list":
      return Array.isArray(value) ? undefined : "JSONArray";
    case "map":
    case "object":
    case "tag":
      return typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "JSONObject";
    case "string":
      return typeof value === "object" ? "String" : undefined;
    case "integer":
      return isText(value) && /^-?\d+$/.test(String(value)) ? undefined : "Integer";
    case "number":
      return isText(value) && value !== "" && Number.isFinite(Number(value)) ? undefined : "Number";
    case "boolean":
      return value === true || value === false || value === "true" || value === "false" ? undefined : "Boolean";
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "JSONArray";
  if (value === null) return "Null";
  if (typeof value === "object") return "JSONObject";
  return typeof value === "string" ? "String" : typeof value === "number" ? (Number.isInteger(value) ? "Integer" : "Number") : "Boolean";
}
