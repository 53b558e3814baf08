// A check of times says nothing when this machine's clock stood still meanwhile, unless what it found wrong is proven all the same.
import type { MetricName } from "../../plan/types.ts";
import { formatDuration } from "../../time/units.ts";
import { standstills, stoodStill } from "../stood-still.ts";
import { type Check, type CheckContext, measurement } from "./check.ts";

const ADVICE = "Run drills where the machine neither sleeps nor is paused, and repeat this one.";

interface Timed {
  readonly since: "fault" | "restore";
  readonly metric: MetricName;
  /** What nobody knows then. */
  readonly unknown: string;
  /** The drill file sets a limit to what the check is about. */
  readonly hasLimit: (context: CheckContext) => boolean;
  /** What the check found wrong may only not have been seen. */
  readonly maybeUnseen: (context: CheckContext) => boolean;
}

/** Of the failover: one that was never seen may have been there while nobody looked. */
export const timedFailover = (check: Check): Check =>
  timed(check, {
    since: "fault",
    metric: "failover",
    unknown: "whether the site failed over in time",
    hasLimit: ({ history }) => history.plan?.objectives.failover !== undefined || history.plan?.objectives.outage !== undefined,
    maybeUnseen: (context) => context.coverage.whole && measurement(context, "failover")?.measured === undefined,
  });

/** Of the recovery: a site that was not back when the watching ended was not back. */
export const timedRecovery = (check: Check): Check =>
  timed(check, {
    since: "restore",
    metric: "recovery",
    unknown: "whether the site came back in time",
    hasLimit: ({ history }) => history.plan?.objectives.recovery !== undefined,
    maybeUnseen: () => false,
  });

function timed(check: Check, { since, metric, unknown, hasLimit, maybeUnseen }: Timed): Check {
  return (context) => {
    const finding = check(context);
    const notices = standstills(context.history, context.windows, since);
    if (notices.length === 0 || finding.notReached) return finding;
    const isOpen = finding.ruling === "deviated" ? maybeUnseen(context) : hasLimit(context);
    if (!isOpen) return finding;
    // A finding that was open for another reason keeps its words.
    const hadWords = finding.ruling === "inconclusive" && measurement(context, metric)?.measured === undefined;
    const title = `This machine's clock stood still for ${formatDuration(stoodStill(notices))}, so nobody knows ${unknown}.`;
    return {
      ...finding,
      ruling: "inconclusive",
      title: hadWords ? finding.title : title,
      causes: [...finding.causes, ADVICE],
      evidence: [...finding.evidence, ...notices.map(({ seq }) => seq)],
    };
  };
}
