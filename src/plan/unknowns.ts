// What intrinsic functions make of placeholders: a placeholder around what they were given, so that it still tells where it comes from.
import type { Unknowns } from "../template/scope.ts";
import { isUnknown, outsideToken, readToken } from "./tokens.ts";
import { object } from "./values.ts";

/** At the end of a list: any number of items. */
const REST = "‹items of ";

function rest(of: string): string {
  return `${REST}${of}›`;
}

/** The rest instead of which `what` is wanted: one item, how many there are. */
function ofRest(items: string, what: string): string {
  return `‹${what} of ${items.slice(REST.length)}`;
}

export const unknowns: Unknowns = {
  isUnknown,

  select: (index, list) => {
    const items = itemsOf(list);
    if (items === undefined || items.length === 0) return undefined;
    if (isUnknown(index)) return `‹item ${index} of ${items.join(" ")}›`;
    const open = restOf(items);
    const place = Number(index) - (items.length - 1);
    return open === undefined || !Number.isInteger(place) || place < 0 ? undefined : ofRest(open, `item ${place}`);
  },

  length: (list) => {
    const items = itemsOf(list);
    const open = items && restOf(items);
    if (items === undefined || open === undefined) return undefined;
    return ofRest(open, items.length === 1 ? "number of items" : `${items.length - 1} + number of items`);
  },

  join: (delimiter, list) => {
    const items = itemsOf(list);
    const open = items && restOf(items);
    if (items === undefined || open === undefined) return undefined;
    return [...items.slice(0, -1), ofRest(open, `items joined by ${quoted(delimiter)}`)].join(delimiter);
  },

  split: (delimiter, text) => (isUnknown(text) ? splitText(delimiter, text) : undefined),

  cidr: (block, count, bits) => {
    if (![block, count, bits].some(isUnknown)) return undefined;
    const how = bits === undefined ? block : `${block} with ${bits} bits`;
    if (isUnknown(count)) return [rest(`${count} blocks of ${how}`)];
    return Array.from({ length: Number(count) }, (_, index) => `‹block ${index} of ${how}›`);
  },

  findInMap: (mappings, keys) => {
    if (!keys.some(isUnknown)) return undefined;
    let found: readonly unknown[] = [mappings];
    for (const key of keys) {
      const entries = found.flatMap((map) => Object.entries(object(map) ?? {}));
      found = entries.filter(([name]) => isUnknown(key) || name === key).map(([, value]) => value);
    }
    if (found.length === 0) return undefined;
    return found.every(Array.isArray) ? [rest(keys.join("."))] : `‹value of ${keys.join(".")}›`;
  },
};

/** A list, or what may turn out to be one: an attribute. Ref and the outputs of stacks are text. */
function itemsOf(list: unknown): readonly unknown[] | undefined {
  if (Array.isArray(list)) return list;
  const attribute = readToken(list)?.attribute;
  return attribute === undefined || attribute.startsWith("Outputs.") ? undefined : [rest(String(list))];
}

function restOf(items: readonly unknown[]): string | undefined {
  const last = items.at(-1);
  return typeof last === "string" && last.startsWith(REST) ? last : undefined;
}

/** Items up to the first placeholder that may itself hold the delimiter; from there on nobody can tell how many there are. */
export function splitText(delimiter: string, text: string): readonly string[] {
  const items: string[] = [];
  const parts = partsOf(text);
  let item = "";
  for (const [index, part] of parts.entries()) {
    if (!isUnknown(part)) {
      const [first = "", ...more] = part.split(delimiter);
      items.push(...[item + first, ...more]);
      item = items.pop() ?? "";
    } else if (cannotHold(part, delimiter)) item += part;
    else return [...items, rest(`${item}${parts.slice(index).join("")} split at ${quoted(delimiter)}`)];
  }
  return [...items, item];
}

/** Placeholders, with those inside of them, and the text between. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "‹" && depth++ === 0) parts.push("");
    parts.push(`${parts.pop()}${char}`);
    if (char === "›" && depth > 0 && --depth === 0) parts.push("");
  }
  return parts;
}

/** Whether no character of the delimiter can be in what the placeholder stands for. */
function cannotHold(placeholder: string, delimiter: string): boolean {
  const possible = charactersOf(placeholder);
  return possible !== undefined && ![...delimiter].some((char) => possible.test(char));
}

function charactersOf(placeholder: string): RegExp | undefined {
  if (placeholder === outsideToken("account")) return /\d/;
  const found = readToken(placeholder);
  if (found?.attribute !== undefined && /D(?:NS|ns|omain)Name$/.test(found.attribute)) return /[a-z\d.-]/i;
  // Ids, ARNs and names; an attribute of any other kind may be several things in one text.
  const isOne = found !== undefined && (found.attribute === undefined || /(?:Id|Arn|Name)$/.test(found.attribute));
  return isOne ? /[^,;\s]/ : undefined;
}

/** Without a comma: a list that is handed on as text is split at its commas. */
function quoted(delimiter: string): string {
  return `"${delimiter.replaceAll(/[‹›]/g, "").replaceAll(",", "comma")}"`;
}
