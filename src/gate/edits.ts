// What the author changed: every difference between the files of both sides, with its line and in words.
import type { Place } from "../errors.ts";
import type { TemplatePath, TemplateValue } from "../template/types.ts";
import { type Difference, differences, isMap } from "./differences.ts";
import { type Files, pairFiles, readSource, type SourceFile } from "./files.ts";
import { firstChangedLine, placeWithin } from "./text-lines.ts";

export interface Edit {
  /** From 0, in the order of the files. */
  readonly id: number;
  /** On head, or on base when it is gone. */
  readonly file: string;
  readonly path: TemplatePath;
  readonly kind: "added" | "removed" | "changed";
  /** What it is about: `default of parameter FailureThreshold`. */
  readonly subject: string;
  /** From what to what, on one line. */
  readonly change: string;
  /** Absent where there is nothing on that side. */
  readonly headPlace?: Place;
  readonly basePlace?: Place;
  /** It can have no effect on a drill: a description, metadata, the name of a file. */
  readonly isInert: boolean;
  readonly before: TemplateValue | undefined;
  readonly after: TemplateValue | undefined;
}

export interface EditsFound {
  readonly edits: readonly Edit[];
  /** Files whose text differs although their values do not: comments, layout, order. */
  readonly onlyLayout: readonly string[];
}

export function findEdits(base: Files, baseDrill: string, head: Files, headDrill: string): EditsFound {
  const edits: Omit<Edit, "id">[] = [];
  const onlyLayout: string[] = [];
  for (const pair of pairFiles(base, baseDrill, head, headDrill)) {
    const before = pair.base === undefined ? undefined : base.get(pair.base);
    const after = pair.head === undefined ? undefined : head.get(pair.head);
    if (before === after) continue;
    const isDrillFile = pair.head === headDrill || pair.base === baseDrill;
    const file = (pair.head ?? pair.base) as string;
    if (before === undefined || after === undefined) {
      edits.push(wholeFile(file, before, after));
      continue;
    }
    const [old, now] = [readSource(pair.base as string, before, isDrillFile), readSource(file, after, isDrillFile)];
    if (old.value === undefined || now.value === undefined) {
      edits.push(wholeFile(file, before, after, `makes ${now.value === undefined ? "no sense as YAML any more" : "sense as YAML again"}`));
      continue;
    }
    const found = differences(old.value, now.value);
    if (found.length === 0) onlyLayout.push(file);
    edits.push(...found.map((difference) => describe(old, now, difference)));
  }
  return { edits: edits.map((edit, id) => ({ id, ...edit })), onlyLayout };
}

function wholeFile(file: string, before: string | undefined, after: string | undefined, change?: string): Omit<Edit, "id"> {
  const place = { file, line: 1 };
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return {
    file,
    path: [],
    kind,
    subject: `file ${file}`,
    change: change ?? kind,
    ...(after === undefined ? {} : { headPlace: place }),
    ...(before === undefined ? {} : { basePlace: place }),
    isInert: false,
    before,
    after,
  };
}

function describe(old: SourceFile, now: SourceFile, { path, before, after, basePath, headPath }: Difference): Omit<Edit, "id"> {
  const lines = typeof before === "string" && typeof after === "string" ? firstChangedLine(before, after) : undefined;
  const place = (side: SourceFile, at: TemplatePath, value: TemplateValue | undefined, line: number | undefined) =>
    typeof value === "string" && line !== undefined ? placeWithin(side.place(at), side.text, value, line) : side.place(at);
  return {
    file: now.file,
    path,
    kind: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    subject: subjectOf(path, now, after === undefined ? old : now),
    change: lines?.words ?? `${shown(before, "nothing")} → ${shown(after, "nothing")}`,
    // Where something was taken away, head shows where it was: at the nearest thing that is left.
    headPlace: place(now, headPath, after, lines?.head),
    ...(before === undefined ? {} : { basePlace: place(old, basePath, before, lines?.base) }),
    isInert: isInert(path, now.isDrillFile),
    before,
    after,
  };
}

const INERT_SECTIONS = ["Description", "Metadata", "AWSTemplateFormatVersion"];
const INERT_OF_PARAMETERS = ["Description", "ConstraintDescription", "NoEcho"];

function isInert([section, name, key, ...rest]: TemplatePath, isDrillFile: boolean): boolean {
  if (isDrillFile) return section === "stacks" && key === "template" && rest.length === 0;
  if (INERT_SECTIONS.includes(String(section))) return true;
  if (section === "Parameters" && name !== undefined) return INERT_OF_PARAMETERS.includes(String(key));
  return section === "Outputs" && key === "Description";
}

function subjectOf(path: TemplatePath, { isDrillFile }: SourceFile, side: SourceFile): string {
  const [section, name, key, ...rest] = path;
  if (isDrillFile || name === undefined) return path.join(".");
  if (section === "Parameters")
    return key === "Default" ? `default of parameter ${name}` : `parameter ${[name, key, ...rest].filter(Boolean).join(".")}`;
  if (section !== "Resources") return path.join(".");
  const type = typeOf(side.value, String(name));
  const owner = `${name}${type === undefined ? "" : ` (${type})`}`;
  if (key === undefined) return `resource ${owner}`;
  const inside = key === "Properties" ? rest : [key, ...rest];
  return inside.length === 0 ? `properties of ${owner}` : `${inside.join(".")} of ${owner}`;
}

function typeOf(template: TemplateValue | undefined, logicalId: string): string | undefined {
  const resources = isMap(template) ? template.Resources : undefined;
  const resource = isMap(resources) ? resources[logicalId] : undefined;
  return isMap(resource) && typeof resource.Type === "string" ? resource.Type : undefined;
}

/** Characters of a value in a sentence. */
const SHOWN = 80;

function shown(value: TemplateValue | undefined, none: string): string {
  if (value === undefined) return none;
  const text = typeof value === "string" ? value : (reference(value) ?? JSON.stringify(value));
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...(line === "" ? '""' : line)];
  return letters.length <= SHOWN ? letters.join("") : `${letters.slice(0, SHOWN).join("")}…`;
}

/** `!Ref A`, `!GetAtt A.B`: as templates mostly have it. */
function reference(value: TemplateValue): string | undefined {
  if (!isMap(value) || Object.keys(value).length !== 1) return undefined;
  if (typeof value.Ref === "string") return `!Ref ${value.Ref}`;
  const attribute = value["Fn::GetAtt"];
  return Array.isArray(attribute) && attribute.every((part) => typeof part === "string") ? `!GetAtt ${attribute.join(".")}` : undefined;
}
