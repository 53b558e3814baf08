// Text from templates, AWS and web pages, made harmless for a terminal and for a workflow's log.

/**
 * Control characters, line and paragraph ends, halves of characters, and every invisible character that formats: direction
 * marks, joiners, soft hyphens, tags. None of them has a business in a name, and each has hidden something before.
 */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** One line without control characters. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, " ");
}

/**
 * One line without control characters. GitHub's runner reads `::command::` at the start of a line and `##[command]`
 * anywhere in it, so neither is left whole where a line could begin.
 */
export function clean(text: string): string {
  return oneLine(text)
    .replace(/(^|\s)(::+)/g, (_, before: string, colons: string) => before + [...colons].join(" "))
    .replaceAll("##[", "# #[")
    .trim();
}
