// A strict little reader of XML, for tests: elements, attributes, text; anything malformed throws.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<\/([\w.-]+)\s*>|<([\w.-]+)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY = /&(?:(amp|lt|gt|quot|apos);|([^;]*;?))/g;
const PLAIN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function parseXml(xml: string): Element {
  // XML 1.0, production [2] Char; with the u flag a lone surrogate is no character either.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) throw new Error("a character that XML does not allow");
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open: (typeof root)[] = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, opening, attributes = "", selfClosing, text] = match;
    const parent = open.at(-1) as typeof root;
    if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes something else`);
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [] as Element[], text: "" };
      parent.children.push(element);
      if (selfClosing !== "/") open.push(element);
    } else if (text !== undefined) parent.text += withoutEntities(text);
  }
  const [only, ...more] = root.children;
  if (end !== xml.length || open.length !== 1 || only === undefined || more.length > 0)
    throw new Error(`malformed at ${end}: ${xml.slice(end, end + 80)}`);
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = withoutEntities(value);
  }
  return found;
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, plain: string | undefined) => {
    if (plain === undefined) throw new Error(`a bare & in ${whole}`);
    return PLAIN[plain] as string;
  });
}

/** All elements of a name, in their order. */
export function elements(from: Element, name: string): readonly Element[] {
  return [...(from.name === name ? [from] : []), ...from.children.flatMap((child) => elements(child, name))];
}
