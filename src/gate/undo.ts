// Head's files with some edits undone: what attributing an effect to an edit is made of.
import type { TemplatePath, TemplateValue } from "../template/types.ts";
import { isMap } from "./differences.ts";
import type { Edit } from "./edits.ts";
import { type Files, readSource } from "./files.ts";

/** Files that change are written as JSON, which YAML readers take; the others stay byte for byte. */
export function undo(head: Files, headDrill: string, edits: readonly Edit[]): Files {
  const files = new Map(head);
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    const whole = own.find(({ path }) => path.length === 0);
    if (whole !== undefined) {
      if (typeof whole.before === "string") files.set(file, whole.before);
      else files.delete(file);
      continue;
    }
    const source = readSource(file, head.get(file) ?? "", file === headDrill);
    const value = own.reduce((left, { path, before }) => withValue(left, path, before), source.value);
    files.set(file, JSON.stringify(value));
  }
  return files;
}

/** A copy with `value` at `path`; undefined takes away what is there. */
function withValue(root: TemplateValue | undefined, path: TemplatePath, value: TemplateValue | undefined): TemplateValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const index = Number(step);
    const item = withValue(root[index], rest, value);
    // Items that only came or went are one edit of the whole list, so none is taken out here.
    return root.map((old, at) => (at === index && item !== undefined ? item : old));
  }
  const map = isMap(root) ? root : {};
  const item = withValue(Object.hasOwn(map, step) ? map[step] : undefined, rest, value);
  const others = Object.entries(map).filter(([key]) => key !== String(step));
  return Object.fromEntries(item === undefined ? others : [...others, [String(step), item]]);
}
