// Where two values of a template or a drill file differ, as deep down as the difference goes.
import type { TemplatePath, TemplateValue } from "../template/types.ts";

export interface Difference {
  /** What was changed as one thing: setting the other side's value here undoes it. */
  readonly path: TemplatePath;
  /** Undefined where there was nothing. */
  readonly before: TemplateValue | undefined;
  readonly after: TemplateValue | undefined;
  /** Where to look on either side: below `path` when an item of a list came or went. */
  readonly basePath: TemplatePath;
  readonly headPath: TemplatePath;
}

export function differences(before: TemplateValue | undefined, after: TemplateValue | undefined): readonly Difference[] {
  const found: Difference[] = [];
  compare(before, after, [], found);
  return found;
}

export function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function compare(before: TemplateValue | undefined, after: TemplateValue | undefined, path: TemplatePath, found: Difference[]): void {
  if (isMap(before) && isMap(after) && functionOf(before) === functionOf(after) && !isReference(functionOf(after))) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(own(before, key), own(after, key), [...path, key], found);
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, path, found);
  } else if (!sameText(before, after)) {
    found.push({ path, before, after, basePath: path, headPath: path });
  }
}

function compareLists(before: TemplateValue[], after: TemplateValue[], path: TemplatePath, found: Difference[]): void {
  if (before.length === after.length && !isReordered(before, after)) {
    for (const [index, item] of before.entries()) compare(item, after[index], [...path, index], found);
    return;
  }
  const first = before.findIndex((item, index) => !sameText(item, after[index]));
  const start = first < 0 ? before.length : first;
  if (start === before.length && start === after.length) return;
  const at = (list: TemplateValue[]) => (start < list.length ? [...path, start] : path);
  found.push({ path, before, after, basePath: at(before), headPath: at(after) });
}

/** The same items in another order: one change, not one per item. */
function isReordered(before: readonly TemplateValue[], after: readonly TemplateValue[]): boolean {
  const texts = (list: readonly TemplateValue[]) => list.map((item) => JSON.stringify(canonical(item)));
  const sorted = (list: readonly string[]) => list.toSorted().join("\n");
  const [a, b] = [texts(before), texts(after)];
  return sorted(a) === sorted(b) && a.join("\n") !== b.join("\n");
}

/** `Ref` of { Ref: "A" }: a call of another function is another value, not a change of its argument. */
function functionOf(map: Readonly<Record<string, unknown>>): string | undefined {
  const [key, ...rest] = Object.keys(map);
  return key !== undefined && rest.length === 0 && (key === "Ref" || key.startsWith("Fn::")) ? key : undefined;
}

/** What it refers to is all that there is to it. */
function isReference(name: string | undefined): boolean {
  return name === "Ref" || name === "Fn::GetAtt";
}

export function isMap(value: unknown): value is { [key: string]: TemplateValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(map: { [key: string]: TemplateValue }, key: string): TemplateValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The order of a map's keys means nothing. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}
