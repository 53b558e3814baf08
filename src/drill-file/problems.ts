// The schema's issues in our words: what is wrong, what would be right.
import type { z } from "zod";
import { shortened } from "../errors.ts";
import { didYouMean, nearestName } from "../template/nearest-name.ts";
import { drillFileJsonSchema, type JsonSchema, schemaAt } from "./json-schema.ts";
import type { Path } from "./values.ts";

type Issue = z.core.$ZodIssue;

/** `code` without its `drill-file.` prefix. `atKey`: the key at the end of the path is what is wrong, not its value. */
export type Report = (code: string, what: string, next: string, path: Path, atKey?: boolean) => void;

export function reportIssues(issues: readonly Issue[], value: unknown, report: Report): void {
  const schema = drillFileJsonSchema();
  const found: Parameters<Report>[] = [];
  for (const issue of issues) reportIssue(issue, [], value, schema, (...problem) => found.push(problem));
  // A misspelled key is not missing as well.
  const meant = new Set(found.flatMap(([code, , , path]) => (code === "unknown-key" ? [pathMeant(path, schema)] : [])));
  for (const problem of found) {
    const [code, , , path] = problem;
    if (code !== "missing-key" || !meant.has(path.join("\0"))) report(...problem);
  }
}

/** Where the key that is unknown at `path` belongs most likely. */
function pathMeant(path: Path, schema: JsonSchema): string {
  const parent = path.slice(0, -1);
  const near = nearestName(String(path.at(-1)), Object.keys(knownKeys(schemaAt(schema, parent))));
  return [...parent, near ?? ""].join("\0");
}

function reportIssue(issue: Issue, around: Path, root: unknown, schema: JsonSchema, report: Report): void {
  const path = [...around, ...(issue.path as Path)];
  const value = valueAt(root, path);
  const right = whatIsRight(schema, path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = Object.keys(knownKeys(schemaAt(schema, path)));
      for (const key of issue.keys) {
        const what = `${path.length === 0 ? "The drill file" : quoted(path)} has no key "${shortened(key)}".`;
        report("unknown-key", what, didYouMean(key, known, "Remove it."), [...path, key], true);
      }
      return;
    }
    case "invalid_union":
      reportUnion(issue, path, root, schema, report);
      return;
    case "invalid_value":
      if (value === undefined) report("missing-key", `${quoted(path)} is missing.`, right, path);
      else reportValue(path, value, issue.values.map(String), right, report);
      return;
    case "invalid_type":
      if (issue.message !== "") report("wrong-type", `${quoted(path)} ${issue.message}.`, right, path);
      else if (value === undefined && path.length > 0) report("missing-key", `${quoted(path)} is missing.`, right, path);
      else if (issue.expected === "number" && isHuge(value))
        report("wrong-value", `${quoted(path)} is ${shortened(value)}, which is too large.`, right, path);
      else report("wrong-type", `${quoted(path)} is ${kindOf(value)}, not ${expectedKind(issue)}.`, right, path);
      return;
    case "invalid_key": {
      const key = String(path.at(-1));
      const said = issue.issues.find((inner) => inner.message !== "")?.message ?? "cannot be used";
      report("bad-name", `The name "${shortened(key)}" ${said}.`, whatIsRight(schema, path.slice(0, -1)), path, true);
      return;
    }
    default:
      report(
        "wrong-value",
        `${quoted(path)} ${issue.message === "" ? `is ${shortened(String(value))}, which is not allowed` : issue.message}.`,
        right,
        path,
      );
  }
}

function reportUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown, schema: JsonSchema, report: Report): void {
  // The alternative that is meant is the one of the value's own kind; only its issues help.
  const meant = issue.errors.filter((errors) => !errors.some((inner) => inner.path.length === 0 && isAboutKind(inner)));
  if (meant.length === 1 && meant[0] !== undefined) {
    for (const inner of meant[0]) reportIssue(inner, path, root, schema, report);
    return;
  }
  const value = valueAt(root, path);
  const right = whatIsRight(schema, path);
  const all = issue.errors.flat();
  const said = all.find((inner) => inner.message !== "")?.message;
  const values = all.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
  if (said !== undefined) report("wrong-value", `${quoted(path)} ${said}.`, right, path);
  else if (typeof value === "string" && values.length > 0) reportValue(path, value, values, right, report);
  else {
    const kinds = all.map((inner) => (inner.code === "invalid_value" ? `"${inner.values.join('" or "')}"` : expectedKind(inner)));
    report("wrong-type", `${quoted(path)} is ${kindOf(value)}, not ${alternatives(kinds)}.`, right, path);
  }
}

function reportValue(path: Path, value: unknown, allowed: readonly string[], right: string, report: Report): void {
  const nearest = typeof value === "string" ? nearestName(value, allowed) : undefined;
  const [only] = allowed;
  const what =
    allowed.length > 1
      ? `${quoted(path)} is ${kindOf(value)}, which is not one of: ${allowed.join(", ")}.`
      : `${quoted(path)} is ${kindOf(value)}, not ${only}${value === only ? " as a number: take away the quotes" : ""}.`;
  report("wrong-value", what, nearest === undefined || nearest === value ? right : `Did you mean "${nearest}"?`, path);
}

function isAboutKind(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

/** `site.error-page.status`. */
function quoted(path: Path): string {
  return path.length === 0 ? "The drill file" : `"${path.map((step) => shortened(String(step))).join(".")}"`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  object: "a map",
  record: "a map",
  array: "a list",
};

function expectedKind(issue: Issue): string {
  return issue.code === "invalid_type" ? (KINDS[issue.expected] ?? issue.expected) : "that";
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `the text "${shortened(value)}"` : `${value}`;
}

/** Whole numbers that no number here can hold stay the text that they are, see `plainValue`. */
function isHuge(value: unknown): value is string {
  return typeof value === "string" && /^[-+]?\d+$/.test(value) && !Number.isSafeInteger(Number(value));
}

function alternatives(kinds: readonly string[]): string {
  const different = [...new Set(kinds)];
  const last = different.pop() ?? "that";
  return different.length === 0 ? last : `${different.join(", ")} or ${last}`;
}

/** Description and first example of the value at `path`, or of what it is a part of. */
function whatIsRight(schema: JsonSchema, path: Path): string {
  const here = schemaAt(schema, path);
  if (here?.description === undefined && path.length > 0) return whatIsRight(schema, path.slice(0, -1));
  const [example] = here?.examples ?? [];
  const description = here?.description ?? "";
  return example === undefined ? description : `${description} For example: ${inYaml(example)}.`;
}

function inYaml(value: unknown): string {
  if (typeof value === "string") return /^[\w./-]+$/.test(value) && !/^[\d.]+$/.test(value) ? value : `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${inYaml(inner)}`)
    .join(", ")} }`;
}

function knownKeys(schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> {
  return schema?.properties ?? schema?.anyOf?.find((alternative) => alternative.properties !== undefined)?.properties ?? {};
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
