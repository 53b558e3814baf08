// How the checks of a template say what they found.
import type { Problem } from "../errors.ts";
import { placeInDocument } from "./places.ts";
import type { TemplatePath } from "./types.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** `code` without its `template.` prefix. `atKey`: the key at the end of the path is what is wrong, not its value. */
export type Report = (code: string, what: string, next: string, path: TemplatePath, atKey?: boolean) => void;

export function createReport(document: YamlDocument, problems: Problem[]): Report {
  return (code, what, next, path, atKey = false) => {
    problems.push({ code: `template.${code}`, what, whose: "yours", next, place: placeInDocument(document, path, atKey) });
  };
}
