// Reading resource properties as CloudFormation does: numbers and booleans may come as text.
import { LabError } from "./operation.ts";

export type Properties = Readonly<Record<string, unknown>>;

const invalid = (name: string, wanted: string, value: unknown) =>
  new LabError("ValidationError", `Properties validation failed: #/${name}: expected type: ${wanted}, found: ${describe(value)}`);

function describe(value: unknown): string {
  if (Array.isArray(value)) return "JSONArray";
  if (value === null) return "Null";
  return typeof value === "object" ? "JSONObject" : typeof value === "string" ? "String" : typeof value === "number" ? "Number" : "Boolean";
}

export function text(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined) return undefined;
  if (typeof value === "object") throw invalid(name, "String", value);
  return String(value);
}

export function requiredText(properties: Properties, name: string): string {
  const value = text(properties, name);
  if (value === undefined) throw new LabError("ValidationError", `Properties validation failed: #: required key [${name}] not found`);
  return value;
}

export function integer(properties: Properties, name: string): number | undefined {
  const value = properties[name];
  if (value === undefined) return undefined;
  const number = typeof value === "object" || value === "" ? Number.NaN : Number(value);
  if (!Number.isInteger(number)) throw invalid(name, "Integer", value);
  return number;
}

export function flag(properties: Properties, name: string): boolean | undefined {
  const value = properties[name];
  if (value === undefined) return undefined;
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw invalid(name, "Boolean", value);
}

export function list(properties: Properties, name: string): readonly unknown[] | undefined {
  const value = properties[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw invalid(name, "JSONArray", value);
  return value;
}

export function texts(properties: Properties, name: string): readonly string[] | undefined {
  return list(properties, name)?.map(String);
}

export function object(properties: Properties, name: string): Properties | undefined {
  const value = properties[name];
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(name, "JSONObject", value);
  return value as Properties;
}

export function objects(properties: Properties, name: string): readonly Properties[] | undefined {
  return list(properties, name)?.map((item) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) throw invalid(name, "JSONObject", item);
    return item as Properties;
  });
}
