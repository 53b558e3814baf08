// Policy variables: `${aws:PrincipalTag/team}`, with defaults, and the escaped characters `${*}`, `${?}`, `${$}`.
import type { Context } from "./types.ts";

/** Stands for a literal character, so that it is not taken for a wildcard afterwards. */
const LITERAL: Readonly<Record<string, string>> = { "*": "\u0001", "?": "\u0002", $: "$" };

/**
 * The text with its variables filled in; undefined when one has no value and no default: nothing matches then.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function filledIn(text: string, context: Context): string | undefined {
  if (!text.includes("${")) return text;
  let missing = false;
  const filled = text.replaceAll(/\$\{([^}]*)\}/g, (_whole, inside: string) => {
    const literal = LITERAL[inside];
    if (literal !== undefined) return literal;
    const [, name = "", fallback] = /^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inside) ?? [];
    const values = context.get(name.toLowerCase());
    const value = values?.length === 1 ? values[0] : fallback;
    if (value === undefined) missing = true;
    return hideWildcards(value ?? "");
  });
  return missing ? undefined : filled;
}

/** Wildcards inside a variable's value are plain characters. */
function hideWildcards(value: string): string {
  return value.replaceAll("*", "\u0001").replaceAll("?", "\u0002");
}

/** The same stand-ins in what a filled-in text is compared with. */
export function hidden(filled: string, actual: string): string {
  if (!filled.includes("\u0001") && !filled.includes("\u0002")) return actual;
  return hideWildcards(actual);
}

/** The text without stand-ins, for comparisons without wildcards. */
export function plain(filled: string): string {
  return filled.replaceAll("\u0001", "*").replaceAll("\u0002", "?");
}
