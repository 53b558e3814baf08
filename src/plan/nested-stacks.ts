// Nested stacks before deploying: the template file behind a TemplateURL, and the parameters that the parent hands down.
import { dirname, join } from "node:path";
import type { Problem } from "../errors.ts";
import { parseTemplate } from "../template/parse.ts";
import type { ParsedTemplate } from "../template/types.ts";
import { isUnknown } from "./tokens.ts";
import type { NestedTemplate } from "./types.ts";
import { object } from "./values.ts";

export const STACK_TYPE = "AWS::CloudFormation::Stack";

/** The text of a file; undefined when there is none. */
export type ReadFile = (path: string) => string | undefined;

export interface FoundTemplate {
  readonly parsed: ParsedTemplate;
  readonly where: NestedTemplate["where"];
}

/**
 * A path (what `aws cloudformation package` uploads) is relative to the parent's file. Of an address in S3 only the file of the same name
 * beside the parent can be read: the longest part of its key that is a path there. `undefined`: the template is elsewhere, so nobody but AWS
 * can read it. Problems: a path that leads nowhere, a file that is no template, a template inside of itself.
 */
export function findNestedTemplate(
  url: unknown,
  ancestors: readonly string[],
  readFile: ReadFile,
): FoundTemplate | { readonly problems: readonly Omit<Problem, "place">[] } | undefined {
  if (typeof url !== "string") return undefined;
  const parent = ancestors.at(-1) ?? "";
  const local = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url);
  if (local && isUnknown(url)) return undefined;
  const candidates = (local ? [url] : keyEndings(url)).map((path) => join(dirname(parent), path));
  for (const file of candidates) {
    const text = readFile(file);
    if (text === undefined) continue;
    if (ancestors.includes(file)) return { problems: [insideItself(file)] };
    const result = parseTemplate(text, file);
    return result.ok ? { parsed: result.parsed, where: local ? "local" : "s3" } : { problems: result.problems };
  }
  return local ? { problems: [missing(candidates[0] ?? url)] } : undefined;
}

/** `a/b/c.yml` of `https://host/a/b/c.yml?...`, then `b/c.yml`, then `c.yml`. */
function keyEndings(url: string): readonly string[] {
  const path = /^https?:\/\/[^/?#]+\/([^?#]+)/.exec(url)?.[1] ?? "";
  const parts = decoded(path)
    .split("/")
    .filter((part) => part !== "");
  // A bucket or prefix that only AWS knows does not matter: what comes after it does.
  const endings = parts.includes("..") ? [] : parts.map((_, index) => parts.slice(index).join("/"));
  return endings.filter((ending) => !isUnknown(ending));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parameters of a nested stack as text. `lists`: names of those that are none, which CloudFormation refuses. */
export function handedDown(parameters: unknown): { readonly values: Readonly<Record<string, string>>; readonly lists: readonly string[] } {
  const given = Object.entries(object(parameters) ?? {});
  return {
    values: Object.fromEntries(given.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)])),
    lists: given.filter(([, value]) => typeof value === "object").map(([name]) => name),
  };
}

function missing(file: string): Omit<Problem, "place"> {
  return {
    code: "template.nested-missing",
    what: `the template of the nested stack is not there: ${file}`,
    whose: "yours",
    next: "A TemplateURL without https:// is a path relative to the template that it stands in.",
  };
}

function insideItself(file: string): Omit<Problem, "place"> {
  return {
    code: "template.nested-cycle",
    what: `the nested stack's template ${file} contains itself`,
    whose: "yours",
    next: "Let TemplateURL name another template.",
  };
}
