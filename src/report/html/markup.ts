// HTML by template: whatever is put into it is escaped, unless it is markup that this tag made itself.
import { oneLine } from "../clean.ts";

/** Markup that is safe as it is. Only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | undefined | readonly Value[];

/** Text between the pieces is escaped; lists are put behind each other; undefined is nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return trusted(pieces.reduce((text, piece, index) => text + (index === 0 ? "" : put(values[index - 1])) + piece, ""));
}

/** For our own style sheet and script, which no escaping may touch. */
export function trusted(markup: string): Html {
  return { markup };
}

function put(value: Value): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(put).join("");
  return typeof value === "object" ? (value as Html).markup : escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** For text and for attribute values in quotes. */
function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Lines of text, each escaped, their line ends kept: for `pre`. */
export function preformatted(lines: readonly string[]): Html {
  return trusted(lines.map(escapeHtml).join("\n"));
}
