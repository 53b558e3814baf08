// Keys that a map in a template may have.
import { didYouMean } from "./nearest-name.ts";
import type { Report } from "./report.ts";
import type { TemplatePath, TemplateValue } from "./types.ts";

/** Reports each key of the resource, parameter or output `name` that is not in `known`. */
export function checkKeys(
  what: string,
  name: string,
  value: { readonly [key: string]: TemplateValue },
  known: readonly string[],
  path: TemplatePath,
  report: Report,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    report(
      "unknown-key",
      `Invalid template ${what} property '${key}' in ${name}.`,
      didYouMean(key, known, "Remove it."),
      [...path, key],
      true,
    );
  }
}
