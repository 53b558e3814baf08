// Filters of Describe calls: names and values as EC2 matches them.
import type { Filter } from "@aws-sdk/client-ec2";
import type { Lab } from "../lab.ts";
import { invalidValue } from "./errors.ts";

/** What a filter name looks at; undefined when the resource has no such value. */
export type FilterFields<Item> = Readonly<Record<string, (item: Item) => string | readonly string[] | undefined>>;

/**
 * The items that match every filter; within one filter any value will do, `*` and `?` are wildcards, and case counts.
 * `tag:<key>`, `tag-key` work for everything that can bear a tag.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function filtered<Item extends { readonly id: string }>(
  lab: Lab,
  items: readonly Item[],
  filters: readonly Filter[] | undefined,
  fields: FilterFields<Item>,
): readonly Item[] {
  if (filters === undefined || filters.length === 0) return items;
  const tests = filters.map((filter) => testOf(lab, filter, fields));
  return items.filter((item) => tests.every((passes) => passes(item)));
}

function testOf<Item extends { readonly id: string }>(lab: Lab, filter: Filter, fields: FilterFields<Item>): (item: Item) => boolean {
  const name = filter.Name ?? "";
  const wanted = (filter.Values ?? []).map(matcher);
  const hits = (value: string) => wanted.some((matches) => matches(value));
  if (name.startsWith("tag:")) {
    const key = name.slice(4);
    return ({ id }) => {
      const value = lab.ec2.tags.get(id)?.get(key);
      return value !== undefined && hits(value);
    };
  }
  if (name === "tag-key") return ({ id }) => [...(lab.ec2.tags.get(id)?.keys() ?? [])].some(hits);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) throw invalidValue(`The filter '${name}' is invalid`);
  return (item) => {
    const value = field(item);
    if (value === undefined) return false;
    return typeof value === "string" ? hits(value) : value.some(hits);
  };
}

function matcher(pattern: string): (value: string) => boolean {
  if (!/[*?\\]/.test(pattern)) return (value) => value === pattern;
  const source = pattern.replace(/\\([*?\\])|[.*+?^${}()|[\]\\]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  const expression = new RegExp(`^${source}$`);
  return (value) => expression.test(value);
}
