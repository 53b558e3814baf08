// Text from templates, AWS and web pages, made harmless for a terminal and for a workflow's log.

/** C0, DEL, C1, and the characters that reorder or hide text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * One line without control characters. GitHub's runner reads `::command::` at the start of a line and `##[command]`
 * anywhere in it, so neither is left whole where a line could begin.
 */
export function clean(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(/(^|\s)::/g, "$1: :")
    .replaceAll("##[", "# #[")
    .trim();
}
