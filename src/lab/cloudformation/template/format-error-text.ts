// Problems of a template file, said as CloudFormation says them.
import type { Problem } from "../../../errors.ts";

/** CloudFormation names one problem at a time; the first decides the text, the others follow so that nothing is lost. */
export function formatErrorText(problems: readonly Problem[]): string {
  const texts = problems.map(({ what, place }) => {
    if (/^Template (format )?error/.test(what)) return what;
    const at = place?.line === undefined ? "" : ` (line ${place.line}, column ${place.column ?? 1})`;
    return `${what}${at}`;
  });
  const [first = "", ...others] = texts;
  const head = first.startsWith("Template ") ? first : `Template format error: ${first}`;
  return [head, ...others].join("; ");
}
