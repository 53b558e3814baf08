// Edits that only make sense together: a parameter that came with the references to it, a resource under another name.
import type { TemplateValue } from "../template/types.ts";
import { isMap, sameText } from "./differences.ts";
import type { Edit } from "./edits.ts";

/** Each edit is in exactly one group; groups and their edits in the order of the edits. */
export function groupEdits(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const parent = edits.map((_, index) => index);
  const rootOf = (index: number): number => (parent[index] === index ? index : rootOf(parent[index] as number));
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  const names = edits.map(nameOf);
  const texts = edits.map(({ path, before, after }) => JSON.stringify([path, before ?? null, after ?? null]));
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    const edit = edits[index] as Edit;
    for (const [other, text] of texts.entries()) {
      if (other !== index && mentions(edit, name, edits[other] as Edit, text)) join(index, other);
    }
    for (const [other, come] of edits.entries()) if (isRename(edit, come)) join(index, other);
  }
  const groups = new Map<number, Edit[]>();
  for (const [index, edit] of edits.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [edit]);
    else group.push(edit);
  }
  return [...groups.values()];
}

const NAMED_SECTIONS = ["Parameters", "Mappings", "Conditions", "Resources", "Outputs", "stacks"];

/** What came or went under a name that others use. */
function nameOf({ kind, path, file }: Edit): string | undefined {
  if (kind === "changed") return undefined;
  if (path.length === 0) return file.split("/").at(-1);
  const [section, name] = path;
  if (!NAMED_SECTIONS.includes(String(section))) return undefined;
  // A parameter that the drill file gives to a stack.
  if (section === "stacks" && path[2] === "parameters" && path.length === 4) return String(path[3]);
  return path.length === 2 ? String(name) : undefined;
}

/** Whether `other`, written as `text`, uses what came or went under `name`. */
function mentions({ file, path }: Edit, name: string, other: Edit, text: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const says = (pattern: string) => new RegExp(pattern).test(text);
  if (path.length === 0) return says(`(?<![\\w-])${literal}(?![\\w-])`);
  if (path[0] === "stacks" && path.length === 2) return says(`\\$\\{${literal}\\.`);
  if (path[0] === "stacks") return other.path[0] === "Parameters" && other.path[1] === name;
  // A name as a value, never as a key of the same spelling: !Ref Port is not the property Port.
  if (file === other.file) return says(`"${literal}"(?!:)|\\$\\{${literal}[.}]`);
  // Elsewhere outputs are asked for, and parameters are given by the drill file or by a parent's template.
  if (path[0] === "Outputs") return says(`\\.${literal}[}"]`);
  if (path[0] === "Parameters") return other.path.includes(name) || says(`"[Pp]arameters":\\{.*"${literal}":`);
  return false;
}

/** One went and the other came, of the same section and, names of each other aside, the same. */
export function isRename(gone: Edit, come: Edit): boolean {
  if (gone.kind !== "removed" || come.kind !== "added" || gone.file !== come.file) return false;
  if (gone.path.length !== 2 || come.path.length !== 2 || gone.path[0] !== come.path[0]) return false;
  return sameText(gone.before, come.after) || (typeOf(gone.before) !== undefined && likeness(gone.before, come.after) > 0.5);
}

function typeOf(value: TemplateValue | undefined): TemplateValue | undefined {
  return isMap(value) ? value.Type : undefined;
}

/** Share of the properties that are the same; 0 for another type. */
function likeness(a: TemplateValue | undefined, b: TemplateValue | undefined): number {
  if (typeOf(a) !== typeOf(b) || !isMap(a) || !isMap(b)) return 0;
  const [x, y] = [a.Properties, b.Properties];
  if (!isMap(x) || !isMap(y)) return 1;
  const keys = new Set([...Object.keys(x), ...Object.keys(y)]);
  const same = [...keys].filter((key) => sameText(x[key], y[key])).length;
  return keys.size === 0 ? 1 : same / keys.size;
}
