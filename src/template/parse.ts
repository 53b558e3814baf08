// YAML or JSON text to a template with places; short forms become long forms.
import type { Problem } from "../errors.ts";
import type { ParsedTemplate } from "./types.ts";

export type ParseResult = { readonly ok: true; readonly parsed: ParsedTemplate } | { readonly ok: false; readonly problems: readonly Problem[] };

/** All problems at once: syntax, unknown sections, wrong shapes, references to nothing, unknown functions, limits. */
export function parseTemplate(_text: string, _file: string): ParseResult {
  throw new Error("not built yet");
}
