// Did the drill run to its own end, or did something stop it early?
import type { FactOf } from "../../journal/facts.ts";
import { withoutStop } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const CHECK = "ran-to-its-end";
const EXPECTED = "the drill ends by itself: no stop condition is met, and nobody interrupts it";

/** What such an end says: of the site that it failed its user's limits, of an alarm or a person only that the drill was not to go on. */
const DEVIATES: ReadonlySet<string> = new Set(["stop.bystander", "stop.outage"]);

const NEXT: Readonly<Record<string, string>> = {
  "stop.alarm": "Look at why the alarm went off: either the drill harms more than the site, or something else broke at the same time.",
  "stop.bystander": "Something else stops instances of this site: look at its state transition reason and at CloudTrail.",
  "stop.outage": "Either the site takes longer to fail over than its users can bear, or the limit is below what its templates predict.",
  "stop.tag": "CloudTrail says who set the tag (CreateTags).",
  "stop.undo-due": "Run drills where the machine does not sleep, with deadlines that leave room.",
};

export const ranToItsEnd: Check = (context) => {
  const { history, windows } = context;
  const stopped = history.first("stop-condition");
  const ended = history.last("drill.ended");
  const base = { check: CHECK, expected: EXPECTED } as const;
  if (stopped !== undefined) {
    return {
      ...base,
      ruling: DEVIATES.has(stopped.code) ? "deviated" : "inconclusive",
      title: `The drill was stopped early: ${withoutStop(stopped.what)}.`,
      actual: `stopped by ${stopped.code}`,
      causes: causes(context, CHECK, [NEXT[stopped.code]]),
      evidence: [stopped.seq],
    };
  }
  if (ended?.why === "interrupted") {
    return {
      ...base,
      ruling: "inconclusive",
      title: "The drill was interrupted.",
      actual: `interrupted ${when(windows)}`,
      causes: [],
      evidence: [ended.seq],
    };
  }
  if (ended?.why !== "done")
    return notReached(CHECK, EXPECTED, ended === undefined ? "the journal ends before the drill does" : WHY[ended.why]);
  return {
    ...base,
    ruling: "held",
    title: "The drill ran to its end.",
    actual: "nothing stopped it early",
    causes: [],
    evidence: [ended.seq],
  };
};

const WHY: Readonly<Record<Exclude<FactOf<"drill.ended">["why"], "done">, string>> = {
  refused: "the drill was refused",
  interrupted: "the drill was interrupted",
  stopped: "the drill was stopped",
  error: "the drill ended in an error",
};

function when({ requested }: { readonly requested: unknown }): string {
  return requested === undefined ? "before the fault" : "after the fault";
}
