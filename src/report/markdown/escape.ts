// Text from outside, made harmless inside Markdown: it can neither format, link, mention, embed nor break a table.
import { clean } from "../clean.ts";

/** Everything that Markdown, HTML or mathematics could act on becomes an entity; letters and digits stay readable. */
const ACTIVE = /[&<>"'`*_~|\\[\](){}#!$@]/g;
/** Longer texts are cut: the reports beside the summary have them whole. */
const LONGEST = 4_000;
/** Parts what GitHub would otherwise recognise; it looks at the finished text, where an entity is already a character again. */
const ZERO_WIDTH_SPACE = "&#8203;";

/** For running text and table cells. No mention, no issue number and no emoji's short name survives. */
export function escapeMarkdown(text: string): string {
  return entities(text)
    .replaceAll("&#64;", `&#64;${ZERO_WIDTH_SPACE}`)
    .replace(/&#35;(?=\d)/g, `&#35;${ZERO_WIDTH_SPACE}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .split(" ")
    .map((word) => (word.includes("arn:aws") ? word : withoutEmoji(word)))
    .join(" ");
}

/** For text that is shown as code; entities do not work inside backticks, so it is an HTML element, in which GitHub looks for nothing. */
export function code(text: string): string {
  return `<code>${entities(text)}</code>`;
}

function entities(text: string): string {
  return short(clean(text))
    .replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("://", "&#58;//")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^([-+=>]|\d+(?=[.)]))/, (start) => `${start.slice(0, -1)}&#${start.charCodeAt(start.length - 1)};`);
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}… (cut)`;
}

/** `:white_check_mark:` in a template must not look like a verdict; line numbers stay as they are. */
function withoutEmoji(word: string): string {
  return word.replace(/:(?=(?:100|1234|(?:[\w+-]|&#95;)*[a-z+-](?:[\w+-]|&#95;)*):)/gi, `:${ZERO_WIDTH_SPACE}`);
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
