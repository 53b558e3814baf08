// YAML nodes to plain values for the schema.
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { keyText } from "../template/yaml-document.ts";

export type Path = readonly (string | number)[];

/** Told about what the drill file does not accept: tags, aliases and merge keys. */
export type ReportYaml = (what: string, node: Node) => void;

/**
 * A key with nothing after it counts as left out, so that a section can be commented out line by line. Numbers that would
 * not be written the same again (a version 1.10, a leading zero) stay the text that they are.
 */
export function plainValue(node: Node, report: ReportYaml): unknown {
  if (node.tag?.startsWith("!")) report(`The tag ${node.tag} has no meaning in a drill file.`, node);
  if (isScalar(node)) {
    const { value, source } = node;
    return typeof value === "number" && source !== undefined && String(value) !== source ? source : value;
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node, report));
  if (!isMap(node)) {
    report("YAML aliases have no meaning in a drill file.", node);
    return undefined;
  }
  const entries: [string, unknown][] = [];
  for (const pair of node.items) {
    const key = keyText(pair.key);
    if (key === undefined) report("A key is not text.", pair.key as Node);
    else if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) {
      entries.push([key, plainValue(pair.value as Node, report)]);
    }
  }
  return Object.fromEntries(entries);
}
