// What a client that stayed connected went through: it informs, and decides nothing.
import type { History, Sample } from "./history.ts";
import type { Landmarks } from "./landmarks.ts";
import { between } from "./measurements.ts";
import { findTransition, within } from "./transition.ts";
import type { Bracket } from "./types.ts";
import type { DrillWindows } from "./windows.ts";
import { count, formatRange, tally } from "./words.ts";

type Kept = Sample<"keep-alive">;

const failed = ({ outcome }: Kept): boolean => outcome.seen !== "primary" && outcome.seen !== "error-page";
const served = ({ outcome }: Kept): boolean => outcome.seen === "primary";

/** `a client that stayed connected saw errors after 5.0 to 10.0 s (40 alb-503) and the site again ...`; undefined when there was none such. */
export function stayedConnected({ "keep-alive": kept }: History, { fault }: DrillWindows, landmarks: Landmarks): string | undefined {
  const accepted = landmarks["fault-accepted"].bracket;
  if (accepted === undefined || fault === undefined || kept.known.length === 0) return undefined;
  const samples = within(kept.known, { after: fault.after, until: Number.POSITIVE_INFINITY });
  const errors = samples.filter(failed);
  const who = "a client that stayed connected";
  if (samples.length === 0) return undefined;
  const moved = samples.some(({ outcome }) => outcome.seen === "error-page");
  const page = moved ? "was moved to the error page" : "never got the error page";
  if (errors.length === 0) return `${who} saw no error and ${page}`;
  const whole = { after: fault.after, until: Number.POSITIVE_INFINITY };
  const first = findTransition(kept.known, failed, whole);
  // From its last error on.
  const back = findTransition(kept.known, served, { ...whole, after: (errors.at(-1) as Kept).due - 1 });
  const since = (bracket: Bracket | undefined) => bracket && formatRange(between(accepted, bracket));
  const anew = samples.filter(({ outcome }) => outcome.reconnected === true).length;
  return [
    `${who} saw errors after ${since(first?.bracket) ?? "no time"} (${tally(errors.map(({ outcome }) => outcome.seen))})`,
    page,
    back === undefined ? "did not get the site back while the drill lasted" : `got the site back after ${since(back.bracket)}`,
    ...(anew === 0 ? [] : [`connected anew ${count(anew, "time")}`]),
  ].join(", ");
}
