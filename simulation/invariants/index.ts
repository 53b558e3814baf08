// The seven promises, each a pure function over what is known of one history.
import type { Evidence, InvariantName, Violation } from "../evidence.ts";
import { endsInTime } from "./ends-in-time.ts";
import { everyInstanceRuns } from "./every-instance-runs.ts";
import { nothingLeft } from "./nothing-left.ts";
import { oneDrillPerSite } from "./one-drill-per-site.ts";
import { onlyTheRadius } from "./only-the-radius.ts";
import { undoBeforeStop } from "./undo-before-stop.ts";
import { verdictIsTrue } from "./verdict-is-true.ts";

/** In the order of the issue. */
export const INVARIANTS: Readonly<Record<InvariantName, (evidence: Evidence) => Violation[]>> = {
  "every-instance-runs": everyInstanceRuns,
  "only-the-radius": onlyTheRadius,
  "undo-before-stop": undoBeforeStop,
  "verdict-is-true": verdictIsTrue,
  "one-drill-per-site": oneDrillPerSite,
  "ends-in-time": endsInTime,
  "nothing-left": nothingLeft,
};

export function violationsIn(evidence: Evidence): readonly Violation[] {
  return Object.values(INVARIANTS).flatMap((invariant) => invariant(evidence));
}
