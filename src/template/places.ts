// From a path in a template to its line and column, also through short forms.
import { isScalar, type Node } from "yaml";
import type { Place } from "../errors.ts";
import { functionOfTag } from "./long-form.ts";
import type { TemplatePath } from "./types.ts";
import { childOf, type YamlDocument } from "./yaml-document.ts";

/**
 * Where the value at `path` stands: a text or number at itself, a map or list at its key. When the path leads nowhere,
 * its nearest parent in the file. With `atKey` always the key, where there is one.
 */
export function placeInDocument(document: YamlDocument, path: TemplatePath, atKey = false): Place {
  let node: Node | undefined = document.root;
  let key: Node | undefined;
  for (const step of path) {
    if (node === undefined) break;
    // `!Join [...]` stands for { "Fn::Join": [...] }: the step into the function's name stays on the same node.
    if (functionOfTag(node.tag) === step) continue;
    const child = childOf(node, step);
    if (child === undefined) break;
    key = child.key;
    node = child.value;
  }
  if (key !== undefined && (atKey || node === undefined || !isScalar(node) || isEmpty(node))) return document.placeOf(key);
  return document.placeOf(node);
}

/** A key with nothing after the colon. */
function isEmpty(node: Node): boolean {
  return node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
}
