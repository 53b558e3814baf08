// YAML nodes to plain values; short forms (`!Ref A`) become long forms (`{ Ref: "A" }`).
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { FUNCTION_NAMES } from "./functions/names.ts";
import { nearestName } from "./nearest-name.ts";
import type { TemplatePath, TemplateValue } from "./types.ts";
import { keyText } from "./yaml-document.ts";

/** Told about each thing that CloudFormation does not accept; the value goes on without it. */
export type ReportNode = (code: string, what: string, next: string, node: Node | undefined, path: TemplatePath) => void;

const FUNCTION_OF_TAG: ReadonlyMap<string, string> = new Map(
  [...FUNCTION_NAMES, "Condition"].map((name) => [`!${name.replace(/^Fn::/, "")}`, name]),
);

/** `!GetAtt` -> `Fn::GetAtt`; undefined for no tag and for tags of YAML itself. */
export function functionOfTag(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : FUNCTION_OF_TAG.get(tag);
}

export function longForm(node: Node | undefined, report: ReportNode, path: TemplatePath = []): TemplateValue {
  if (node === undefined) return nullValue(undefined, report, path);
  const name = functionOfTag(node.tag);
  if (name !== undefined) {
    return { [name]: normalArgument(name, plainValue(node, report, [...path, name])) };
  }
  if (node.tag?.startsWith("!")) {
    const nearest = nearestName(node.tag, FUNCTION_OF_TAG.keys());
    report(
      "unknown-function",
      `${node.tag} is not a function of CloudFormation.`,
      nearest === undefined ? "Use one of CloudFormation's intrinsic functions." : `Did you mean "${nearest}"?`,
      node,
      path,
    );
  }
  return plainValue(node, report, path);
}

function plainValue(node: Node, report: ReportNode, path: TemplatePath): TemplateValue {
  if (isScalar(node)) return node.value === null ? nullValue(node, report, path) : scalarValue(node);
  if (isSeq(node)) return node.items.map((item, index) => longForm(item as Node, report, [...path, index]));
  if (isMap(node)) {
    const entries: [string, TemplateValue][] = [];
    for (const pair of node.items) {
      const key = keyText(pair.key);
      if (key === undefined || key === "<<") {
        report(
          "unsupported-yaml",
          key === undefined ? "A key is not text." : "CloudFormation does not accept YAML merge keys (<<).",
          "Write the keys out.",
          pair.key as Node,
          path,
        );
        continue;
      }
      const value = longForm((pair.value ?? undefined) as Node | undefined, report, [...path, key]);
      entries.push([key, normalArgument(key, value)]);
    }
    // fromEntries makes every key an own property, whatever it is called.
    return Object.fromEntries(entries);
  }
  if (isAlias(node)) {
    report("unsupported-yaml", `CloudFormation does not accept YAML aliases (*${node.source}).`, "Repeat the value in full.", node, path);
  }
  return "";
}

/** The text form of GetAtt becomes a list, split at the first dot: attributes may contain dots, logical ids may not. */
function normalArgument(name: string, argument: TemplateValue): TemplateValue {
  if (name !== "Fn::GetAtt" || typeof argument !== "string") return argument;
  const dot = argument.indexOf(".");
  return dot < 0 ? [argument] : [argument.slice(0, dot), argument.slice(dot + 1)];
}

function nullValue(node: Node | undefined, report: ReportNode, path: TemplatePath): TemplateValue {
  report(
    "null-value",
    `[/${path.join("/")}] 'null' values are not allowed in templates.`,
    "Give it a value, or remove the key.",
    node,
    path,
  );
  return null;
}

const YES = /^(?:yes|on)$/i;
const NO = /^(?:no|off)$/i;

/**
 * CloudFormation reads YAML 1.1 (User Guide, template-formats.html), where unquoted yes, no, on and off are booleans.
 * Numbers that would not be written the same again (leading zeros, trailing zeros, more than 15 digits) stay as they are written.
 */
function scalarValue(node: Scalar): TemplateValue {
  const { value, source } = node;
  if (typeof value === "number") return source === undefined || String(value) === source ? value : source;
  if (typeof value === "boolean") return value;
  const text = String(value);
  if (node.type === "PLAIN" && node.tag === undefined && text.length <= 3) {
    if (YES.test(text)) return true;
    if (NO.test(text)) return false;
  }
  return text;
}
