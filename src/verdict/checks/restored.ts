// Was everything that the fault touched put back?
import { formatInstant } from "../../time/units.ts";
import { notRestored, type Restoration } from "../restoration.ts";
import { count, list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const EXPECTED = "every instance that the fault stopped runs again";

export const restored: Check = (context) => {
  const { restoration, windows } = context;
  const base = { check: "restored", expected: EXPECTED, evidence: restoration.evidence } as const;
  switch (restoration.state) {
    case "untouched":
      return notReached("restored", EXPECTED, "nothing was touched, so there was nothing to restore");
    case "restored":
      return {
        ...base,
        ruling: "held",
        title: "Everything that was stopped runs again.",
        actual: `${count(windows.instances.length, "instance")} running`,
        causes: [],
      };
    case "not-restored":
      return {
        ...base,
        ruling: "deviated",
        title: `NOT RESTORED: ${notRestored(restoration)}.`,
        actual: restoration.error ?? "last seen stopped",
        causes: causes(context, "restored", whatNext(restoration)),
      };
    case "unproven":
      return {
        ...base,
        ruling: "inconclusive",
        title: `Nothing proves that ${list(restoration.open)} runs again.`,
        actual: "no confirmation and no sample of the instance running",
        causes: causes(context, "restored", [
          `Look at them: aws ec2 describe-instances --instance-ids ${restoration.open.join(" ")}`,
          timerWords(restoration),
        ]),
      };
  }
};

function whatNext(restoration: Restoration): readonly (string | undefined)[] {
  const { open, gone } = restoration;
  const startable = open.filter((id) => !gone.includes(id));
  return [
    startable.length === 0 ? undefined : `Start them by hand: aws ec2 start-instances --instance-ids ${startable.join(" ")}`,
    startable.length === 0 ? undefined : timerWords(restoration),
    gone.length === 0
      ? undefined
      : `${list(gone)} cannot be started by anybody: launch a new instance in its place. CloudTrail says who terminated it.`,
  ];
}

function timerWords({ timer }: Restoration): string | undefined {
  if (timer === undefined) return undefined;
  const at = formatInstant(timer.at);
  if (timer.isOverdue) return `The restart timer ${timer.name} was due at ${at}: its start may still be repeated, but do not wait for it.`;
  return `Else the restart timer ${timer.name} starts them at ${at}.`;
}
