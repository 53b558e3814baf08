// Text from outside, made harmless inside Markdown: it can neither format, link, mention, embed nor break a table.
import { clean } from "../clean.ts";

/** Everything that Markdown, HTML, mathematics or mentions could act on becomes an entity; letters and digits stay readable. */
const ACTIVE = /[&<>"'`*_~|\\[\](){}#!$@]/g;

/** For running text and table cells. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("://", "&#58;//")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^([-+=>]|\d+(?=[.)]))/, (start) => `${start.slice(0, -1)}&#${start.charCodeAt(start.length - 1)};`);
}

/** For text that is shown as code; entities do not work inside backticks, so it is an HTML element. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A table; cells are used as they are and must have been escaped. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return ["", line(heading), line(heading.map(() => "---")), ...rows.map(line)];
}

/** A folded part of the page; blank lines around the content keep it Markdown. */
export function details(summary: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", "<details>", `<summary>${escapeMarkdown(summary)}</summary>`, "", ...lines, "", "</details>"];
}
