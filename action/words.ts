// Markdown of the Action's own, where no report has any.
import { type Problem, problemLine } from "../src/errors.ts";
import { clean } from "../src/report/clean.ts";
import { escapeMarkdown } from "../src/report/markdown/escape.ts";

/** Text as the terminal would show it, folded into a block in which nothing is active. */
export function preformatted(title: string, text: string): string {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => escapeHtml(clean(line) === "" ? "" : line.replace(CONTROLS, " ")));
  return `### ${escapeMarkdown(title)}\n\n<pre>${lines.join("\n").replace(/\n{2,}/g, "\n&#8203;\n")}</pre>\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** All that Markdown, HTML and mentions could act on, as entities. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`*_~|\\[\](){}#!$@]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("://", "&#58;//");

export function problemList(title: string, problems: readonly Problem[]): string {
  return `### ${escapeMarkdown(title)}\n\n${problems.map((problem) => `- ${escapeMarkdown(problemLine(problem))}`).join("\n")}\n`;
}
