// Values as XML elements, told by a shape: reading a request's body, writing an answer's.
import { readScalar, writeScalar } from "./scalars.ts";
import type { Member, Shape, Struct, Traits } from "./shape.ts";
import { escapeXml, type XmlElement } from "./xml-text.ts";

/** The members of a structure that stand in this element. Throws MalformedRequest. */
export function readXmlStruct(shape: Struct, element: XmlElement, members: readonly Member[] = shape.members): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const member of members) {
    const read = readMember(member, element);
    if (read !== undefined) value[member.name] = read;
  }
  return value;
}

function readMember(member: Member, parent: XmlElement): unknown {
  const { traits, shape, element } = member;
  if (traits.xmlAttribute) {
    const attribute = parent.attributes[element];
    return attribute === undefined || !isScalar(shape) ? undefined : readScalar(shape, attribute, "date-time");
  }
  const found = parent.children.filter(({ name }) => name === element);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  if (shape.kind === "list" && traits.xmlFlattened) return found.map((item) => readXml(shape.item, item));
  if (shape.kind === "map" && traits.xmlFlattened) return readEntries(shape, found);
  return readXml(member, last);
}

function readXml({ shape }: Member, element: XmlElement): unknown {
  if (shape.kind === "struct") return readXmlStruct(shape, element);
  if (shape.kind === "list") {
    const itemName = shape.item.traits.xmlName ?? "member";
    return element.children.filter(({ name }) => name === itemName).map((item) => readXml(shape.item, item));
  }
  if (shape.kind === "map") {
    return readEntries(
      shape,
      element.children.filter(({ name }) => name === "entry"),
    );
  }
  return readScalar(shape, element.text, "date-time");
}

function readEntries(shape: Shape & { kind: "map" }, entries: readonly XmlElement[]): Record<string, unknown> {
  const pairs = entries.map((entry) => {
    const key = entry.children.find(({ name }) => name === (shape.key.traits.xmlName ?? "key"));
    const value = entry.children.find(({ name }) => name === (shape.value.traits.xmlName ?? "value"));
    return [key?.text ?? "", value && readXml(shape.value, value)] as const;
  });
  return Object.fromEntries(pairs);
}

/** One element with the structure in it; `attributes` as text, with a blank before each. */
export function writeXmlStruct(name: string, shape: Struct, value: object, attributes = "", members = shape.members): string {
  return element(name, attributes + writeAttributes(members, value), writeXmlMembers(members, value));
}

/** The elements of a structure without one around them. */
export function writeXmlMembers(members: readonly Member[], value: object): string {
  let content = "";
  for (const member of members) {
    const item = (value as Record<string, unknown>)[member.name];
    if (item !== undefined && item !== null && !member.traits.xmlAttribute) content += writeMember(member, item);
  }
  return content;
}

function writeAttributes(members: readonly Member[], value: object): string {
  let attributes = "";
  for (const { name, traits, shape, element } of members) {
    const item = (value as Record<string, unknown>)[name];
    if (!traits.xmlAttribute || item === undefined || item === null || !isScalar(shape)) continue;
    attributes += ` ${element}="${escapeXml(writeScalar(shape, item, "date-time"))}"`;
  }
  return attributes;
}

/** ` xmlns="uri"` or ` xmlns:prefix="uri"`; nothing without one. */
export function xmlnsAttribute(namespace: Traits["xmlNamespace"]): string {
  if (namespace === undefined) return "";
  const [prefix, uri] = namespace;
  return prefix ? ` xmlns:${prefix}="${uri}"` : ` xmlns="${uri}"`;
}

function writeMember(member: Member, value: unknown): string {
  const { shape, traits, element: name } = member;
  if (shape.kind === "list" && traits.xmlFlattened) return (value as unknown[]).map((item) => writeXml(name, shape.item, item)).join("");
  if (shape.kind === "map" && traits.xmlFlattened) return writeEntries(name, shape, value as object);
  return writeXml(name, member, value);
}

function writeXml(name: string, { shape, traits }: Member, value: unknown): string {
  const xmlns = xmlnsAttribute(traits.xmlNamespace);
  if (value === undefined || value === null) return element(name, xmlns, "");
  if (shape.kind === "struct") return writeXmlStruct(name, shape, value as object, xmlns);
  if (shape.kind === "list") {
    const itemName = shape.item.traits.xmlName ?? "member";
    return element(name, xmlns, (value as unknown[]).map((item) => writeXml(itemName, shape.item, item)).join(""));
  }
  if (shape.kind === "map") return element(name, xmlns, writeEntries("entry", shape, value as object));
  return element(name, xmlns, escapeXml(writeScalar(shape, value, "date-time")));
}

function writeEntries(name: string, shape: Shape & { kind: "map" }, map: object): string {
  const [keyName, valueName] = [shape.key.traits.xmlName ?? "key", shape.value.traits.xmlName ?? "value"];
  const entries = Object.entries(map).filter(([, value]) => value !== undefined && value !== null);
  return entries
    .map(([key, value]) => element(name, "", element(keyName, "", escapeXml(key)) + writeXml(valueName, shape.value, value)))
    .join("");
}

const element = (name: string, attributes: string, content: string): string =>
  content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

function isScalar(shape: Shape): shape is Exclude<Shape, { kind: "struct" | "list" | "map" }> {
  return shape.kind !== "struct" && shape.kind !== "list" && shape.kind !== "map";
}
