// Did the fault touch only what the blast radius allowed?
import { within } from "../transition.ts";
import { count, list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const EXPECTED = "only instances of the blast radius are touched, and no more than the limit";

export const radiusRespected: Check = (context) => {
  const { history, windows } = context;
  const radius = history.first("blast-radius");
  if (windows.requested === undefined) return notReached("radius-respected", EXPECTED, "nothing was touched");
  const base = { check: "radius-respected", expected: EXPECTED } as const;
  if (radius === undefined) {
    return {
      ...base,
      ruling: "inconclusive",
      title: "No blast radius was recorded.",
      actual: "unknown",
      causes: [],
      evidence: [windows.requested.seq],
    };
  }
  const allowed = new Set(radius.targets.map((target) => target.id));
  const touched = history.all("fault.requested").flatMap((fact) => fact.instances);
  const outside = touched.filter((id) => !allowed.has(id));
  const limit = history.plan?.limits.maxInstances ?? Number.POSITIVE_INFINITY;
  const samples = within(history.instances.known, { after: windows.requested.at, until: Number.POSITIVE_INFINITY });
  const fallen = new Map<string, number>();
  for (const { seq, outcome } of samples) {
    for (const id of radius.bystanders) {
      const state = outcome.states[id];
      if (state !== undefined && state !== "running" && !fallen.has(id)) fallen.set(id, seq);
    }
  }
  const evidence = [radius.seq, windows.requested.seq, ...fallen.values()];
  if (outside.length > 0 || touched.length > limit) {
    return {
      ...base,
      ruling: "deviated",
      title:
        outside.length > 0
          ? `The fault touched ${list(outside)}, outside the blast radius.`
          : `The fault touched more than ${count(limit, "instance")}.`,
      actual: `touched: ${touched.join(", ")}`,
      causes: causes(context, "radius-respected"),
      evidence,
    };
  }
  if (fallen.size > 0) {
    return {
      ...base,
      ruling: "deviated",
      title: `${list([...fallen.keys()])} stopped running during the drill without being a target.`,
      actual: `bystanders not running: ${[...fallen.keys()].join(", ")}`,
      causes: causes(context, "radius-respected", ["Something else stopped it: look at its state transition reason and at CloudTrail."]),
      evidence,
    };
  }
  if (radius.bystanders.length > 0 && samples.length === 0) {
    return {
      ...base,
      ruling: "inconclusive",
      title: "The bystanders were not seen after the fault.",
      actual: "no sample of the instances",
      causes: [],
      evidence,
    };
  }
  return {
    ...base,
    ruling: "held",
    title: "Only the blast radius was touched.",
    actual: `${count(new Set(touched).size, "instance")} touched, ${count(radius.bystanders.length, "bystander")} left running`,
    causes: [],
    evidence,
  };
};
