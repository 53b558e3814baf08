// When the landmarks of a drill really happened, by the lab's own truth.
import type { Truth } from "../../src/lab/lab.ts";
import type { LandmarkName, Report } from "../../src/verdict/types.ts";

const firstAfter = (truths: readonly Truth[], from: number, is: (truth: Truth) => boolean) =>
  truths.find((truth) => truth.at >= from && is(truth))?.at;

/** AAAA has record sets of its own. */
const answersWith = (truth: Truth, role: string) => truth.what === "record.answer" && truth.subject.endsWith(" A") && truth.detail === role;

/** The five landmarks that the lab itself makes happen; those that did not happen are left out. */
export function reality(truths: readonly Truth[], report: Report): Readonly<Partial<Record<LandmarkName, number>>> {
  const bracket = (name: LandmarkName) => report.landmarks.find((landmark) => landmark.name === name)?.bracket;
  const fault = bracket("fault-accepted")?.after ?? 0;
  const restore = bracket("restore-requested")?.after ?? Number.POSITIVE_INFINITY;
  const ids = new Set(report.blastRadius.map(({ id }) => id));
  const allIn = (state: string, from: number) => {
    const moments = [...ids].map((id) =>
      firstAfter(truths, from, (truth) => truth.what === "instance.state" && truth.subject === id && truth.detail === state),
    );
    return moments.includes(undefined) ? undefined : Math.max(...(moments as number[]));
  };
  const found: Partial<Record<LandmarkName, number | undefined>> = {
    "instances-stopped": allIn("stopped", fault),
    "no-healthy-target": firstAfter(truths, fault, (truth) => truth.what === "target-group.healthy" && truth.detail === "0"),
    "authoritative-secondary": firstAfter(truths, fault, (truth) => answersWith(truth, "SECONDARY")),
    "instances-running": allIn("running", restore),
    "authoritative-primary": firstAfter(truths, restore, (truth) => answersWith(truth, "PRIMARY")),
  };
  return Object.fromEntries(Object.entries(found).filter(([, at]) => at !== undefined)) as Partial<Record<LandmarkName, number>>;
}
