// What the terminal and the Markdown of merged reports say alike, as plain text.
import { formatInstant } from "../time/units.ts";
import type { Duplicate, MergedSite } from "./merge.ts";
import { OUTCOME_WORDS } from "./tables.ts";

/** `PASSED`, and `PASSED (rehearsal)` where it was not on AWS. */
export function verdictWords({ outcome, world }: MergedSite): string {
  return world === "aws" ? OUTCOME_WORDS[outcome] : `${OUTCOME_WORDS[outcome]} (${world})`;
}

/** `2026-11-22`, in UTC: an old drill proves little of today's site. */
export function dayOf({ startedAt }: MergedSite): string {
  return formatInstant(startedAt).slice(0, 10);
}

export const ONCE = "Counted once: ";

export function duplicateWords({ source, drill, of }: Duplicate): string {
  return `${source} is of the same drill as ${of} (${drill}).`;
}
