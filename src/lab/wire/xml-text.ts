// XML as it travels: a small strict parser of elements, and the escaping for writing them.
import { MalformedRequest } from "./message.ts";

export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string;
  /** Names as written, prefixes included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All character data, joined. */
  readonly text: string;
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Deeper than any AWS request; deeper nesting is an attack on parsers. */
const DEPTH_MAX = 64;

const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\/([^\s<>/=]+)\s*>|<([A-Za-z_][^\s<>/=]*)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/sy;
const ATTRIBUTE = /([^\s<>/=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** The root element. Throws MalformedRequest for anything that is not well-formed, and for document type declarations. */
export function parseXml(xml: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  TOKEN.lastIndex = xml.startsWith("\uFEFF") ? 1 : 0;
  while (TOKEN.lastIndex < xml.length) {
    const match = TOKEN.exec(xml);
    if (match === null) throw new MalformedRequest("not well-formed XML");
    const [, cdata, closing, opening, attributes = "", empty, text] = match;
    const parent = open.at(-1);
    if (text !== undefined || cdata !== undefined) {
      if (parent !== undefined) parent.text += cdata ?? decodeEntities(text as string);
      else if (cdata !== undefined || (text as string).trim() !== "") throw new MalformedRequest("text outside of the root element");
    } else if (opening !== undefined) {
      if (root !== undefined) throw new MalformedRequest("more than one root element");
      if (open.length === DEPTH_MAX) throw new MalformedRequest("elements nested too deeply");
      open.push({ tag: opening, attributes: parseAttributes(attributes), children: [], text: "" });
    }
    if (closing === undefined && empty !== "/") continue;
    const closed = open.pop();
    if (closed === undefined || (closing !== undefined && closing !== closed.tag)) throw new MalformedRequest(`unexpected </${closing}>`);
    const element: XmlElement = {
      name: closed.tag.slice(closed.tag.indexOf(":") + 1),
      attributes: closed.attributes,
      children: closed.children,
      text: closed.text,
    };
    const above = open.at(-1);
    if (above === undefined) root = element;
    else above.children.push(element);
  }
  if (root === undefined || open.length > 0) throw new MalformedRequest("XML ends too early");
  return root;
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) attributes[name as string] = decodeEntities(double ?? single ?? "");
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,10}));?/g, (whole, hex, decimal, name) => {
    const known = name === undefined ? codePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : ENTITIES[name];
    if (known === undefined || !whole.endsWith(";")) throw new MalformedRequest(`unknown entity ${whole}`);
    return known;
  });
}

const codePoint = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** Also fit for attributes in double quotes. Characters that a parser would change on the way are written as references. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[&<>"\u0000-\u0008\u000b-\u001f\u0085\u2028]/.test(text)
    ? text.replace(SPECIAL, (character) => REFERENCES[character] ?? numbered(character))
    : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\u0085\u2028]/g;
const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const numbered = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
