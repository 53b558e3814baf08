// The files of one side as plain values with their places, whether or not they make a plan together.
import { dirname, join } from "node:path";
import { plainValue } from "../drill-file/values.ts";
import type { Place } from "../errors.ts";
import { longForm } from "../template/long-form.ts";
import { placeInDocument } from "../template/places.ts";
import type { TemplatePath, TemplateValue } from "../template/types.ts";
import { readYaml } from "../template/yaml-document.ts";
import { isMap } from "./differences.ts";

/** By path as the drill file and the templates name them. */
export type Files = ReadonlyMap<string, string>;

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly isDrillFile: boolean;
  /** Undefined when it is no YAML. */
  readonly value: TemplateValue | undefined;
  place(path: TemplatePath): Place;
}

export function readSource(file: string, text: string, isDrillFile: boolean): SourceFile {
  const read = readYaml(text, file, "gate");
  const root = read.ok ? read.document.root : undefined;
  if (!read.ok || root === undefined) return { file, text, isDrillFile, value: undefined, place: () => ({ file }) };
  const value = isDrillFile ? (plainValue(root, () => undefined) as TemplateValue) : longForm(root, () => undefined);
  return { file, text, isDrillFile, value, place: (path) => placeInDocument(read.document, path) };
}

/** A file of head and what it was on base; one of them may be missing. */
export interface Pair {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/**
 * The drill files, the templates of stacks of the same name (whatever the files are called), and what else has the same path on both sides.
 */
export function pairFiles(base: Files, baseDrill: string, head: Files, headDrill: string): readonly Pair[] {
  const partner = new Map<string, string>([[headDrill, baseDrill]]);
  const baseTemplates = templatesByStack(base, baseDrill);
  for (const [stack, file] of templatesByStack(head, headDrill)) {
    const before = baseTemplates.get(stack);
    if (before !== undefined && base.has(before) && !partner.has(file)) partner.set(file, base.has(file) ? file : before);
  }
  for (const file of head.keys()) if (base.has(file) && !partner.has(file)) partner.set(file, file);
  const used = new Set(partner.values());
  return [
    ...[...head.keys()].map((file): Pair => ({ base: partner.get(file), head: file })),
    ...[...base.keys()].filter((file) => !used.has(file)).map((file): Pair => ({ base: file, head: undefined })),
  ];
}

function templatesByStack(files: Files, drillFile: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { value } = readSource(drillFile, files.get(drillFile) ?? "", true);
  const stacks = isMap(value) ? value.stacks : undefined;
  for (const [key, stack] of isMap(stacks) ? Object.entries(stacks) : []) {
    if (isMap(stack) && typeof stack.template === "string") found.set(key, join(dirname(drillFile), stack.template));
  }
  return found;
}
