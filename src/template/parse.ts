// YAML or JSON text to a template with places; short forms become long forms.
import type { Node } from "yaml";
import type { Problem } from "../errors.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkFunctions } from "./check-functions.ts";
import { checkReferences } from "./check-references.ts";
import { checkSections, misspelledSections } from "./check-sections.ts";
import { longForm } from "./long-form.ts";
import { placeInDocument } from "./places.ts";
import { createReport } from "./report.ts";
import { isMapValue, lenientTemplate } from "./shape.ts";
import type { ParsedTemplate, TemplatePath } from "./types.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedTemplate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** All problems at once: syntax, unknown sections, wrong shapes, references to nothing, unknown functions, limits. */
export function parseTemplate(text: string, file: string): ParseResult {
  const read = readYaml(text, file, "template");
  if (!read.ok) return read;
  const { document } = read;
  const problems: Problem[] = [];
  const report = createReport(document, problems);
  const value = longForm(document.root, (code, what, next, node, path) => {
    if (document.root === undefined) return;
    problems.push({ code: `template.${code}`, what, whose: "yours", next, place: placeOfNode(document, node, path) });
  });
  if (!isMapValue(value)) {
    const what = document.root === undefined ? "The template is empty." : "The template is not a map.";
    report("wrong-type", what, "Write a CloudFormation template: a map with at least the section Resources.", []);
    return { ok: false, problems };
  }
  const template = lenientTemplate(value);
  checkSections(value, report);
  // What refers into a section whose name is misspelled would be wrong as well, and is not.
  if (misspelledSections(value).length === 0) {
    checkFunctions(template, report);
    checkReferences(template, report);
    checkCycles(template, report);
  }
  if (problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  return { ok: true, parsed: { file, text, template, place: (path) => placeInDocument(document, path) } };
}

function placeOfNode(document: YamlDocument, node: Node | undefined, path: TemplatePath) {
  const range = node?.range;
  // A key with nothing after it has a value of no length somewhere behind: its key is what the reader looks for.
  return range && range[1] > range[0] ? document.placeOf(node) : placeInDocument(document, path, true);
}

function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
