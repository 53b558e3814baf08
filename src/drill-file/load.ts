// The text of a drill file to its value, with all problems at once and places for problems found later.
import type { Place, Problem } from "../errors.ts";
import { placeInDocument } from "../template/places.ts";
import { readYaml } from "../template/yaml-document.ts";
import { checkAcross } from "./check-across.ts";
import { type Report, reportIssues } from "./problems.ts";
import { type DrillFile, drillFileSchema } from "./schema.ts";
import { type Path, plainValue } from "./values.ts";

export type LoadResult =
  | {
      readonly ok: true;
      readonly drillFile: DrillFile;
      /** Where the value at `path`, in the file's own spelling, stands, e.g. ["stacks", "web", "parameters", "VpcId"]. */
      place(path: Path): Place;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `file` is the name to show in places. Never throws; problem codes begin with `drill-file.`. */
export function loadDrillFile(text: string, file: string): LoadResult {
  const read = readYaml(text, file, "drill-file");
  if (!read.ok) return read;
  const { document } = read;
  const problems: Problem[] = [];
  const add = (code: string, what: string, next: string, place: Place) =>
    problems.push({ code: `drill-file.${code}`, what, whose: "yours", next, place });
  if (document.root === undefined) {
    add("empty", "The drill file is empty.", "Start from the drill file that is shipped with the templates.", { file });
    return { ok: false, problems };
  }
  const report: Report = (code, what, next, path, atKey) => add(code, what, next, placeInDocument(document, path, atKey));
  const value = plainValue(document.root, (what, node) => add("unsupported-yaml", what, "Write the value out.", document.placeOf(node)));
  // No text of the schema library gets through: an empty message tells that we have to find the words.
  const parsed = drillFileSchema.safeParse(value, { error: () => "" });
  if (!parsed.success) reportIssues(parsed.error.issues, value, report);
  checkAcross(value, report);
  if (problems.length > 0 || !parsed.success) return { ok: false, problems: inFileOrder(problems) };
  return { ok: true, drillFile: parsed.data, place: (path) => placeInDocument(document, path) };
}

function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
