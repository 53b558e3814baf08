// Other texts at some places of a template, everything else as it was written: comments, short forms, order.
import type { Node } from "yaml";
import type { TemplatePath } from "./types.ts";
import { childOf, readYaml } from "./yaml-document.ts";

/** `text` with the value at each path replaced by a quoted text (valid in YAML and JSON). Paths that lead nowhere change nothing. */
export function replaceTexts(text: string, replacements: readonly { readonly path: TemplatePath; readonly value: string }[]): string {
  const read = readYaml(text, "", "template");
  if (!read.ok) return text;
  const places = replacements.flatMap(({ path, value }) => {
    const range = path.reduce<Node | undefined>((node, step) => node && childOf(node, step)?.value, read.document.root)?.range;
    return range ? [{ start: range[0], end: range[1], value }] : [];
  });
  let result = text;
  // From the end, so that the earlier places stay where they are.
  for (const { start, end, value } of places.sort((a, b) => b.start - a.start)) {
    // A block scalar's value ends with its last line.
    const newline = result.slice(start, end).endsWith("\n") ? "\n" : "";
    result = `${result.slice(0, start)}${JSON.stringify(value)}${newline}${result.slice(end)}`;
  }
  return result;
}
