// Was the site well before anything was touched? Without that, nothing that follows says much.
import { listSome } from "../words.ts";
import { type Check, causes, notReached, unheld } from "./check.ts";
import { steadyStateBefore } from "./tolerances.ts";

const EXPECTED = "every tolerance of the steady state holds before the fault";

export const steadyBefore: Check = (context) => {
  const before = steadyStateBefore(context.history);
  if (before === undefined) return notReached("steady-before", EXPECTED, "the drill ended before the steady state was looked at");
  const failing = unheld(before.site);
  const evidence = [before.seq];
  if (failing.length > 0) {
    return {
      check: "steady-before",
      ruling: "deviated",
      title: `The site was not in its steady state: ${listSome(failing.map((tolerance) => tolerance.name))} did not hold.`,
      expected: failing.map((tolerance) => `${tolerance.name}: ${tolerance.expected}`).join("; "),
      actual: failing.map((tolerance) => `${tolerance.name}: ${tolerance.actual}`).join("; "),
      causes: causes(
        context,
        "steady-before",
        failing.map((tolerance) => tolerance.cause),
      ),
      evidence,
    };
  }
  if (before.site.length === 0) {
    return {
      check: "steady-before",
      ruling: "inconclusive",
      title: "The steady state was declared without a single tolerance.",
      expected: EXPECTED,
      actual: "no tolerance was recorded",
      causes: [],
      evidence,
    };
  }
  return {
    check: "steady-before",
    ruling: "held",
    title: "The site was in its steady state before the fault.",
    expected: EXPECTED,
    actual: before.site.map((tolerance) => `${tolerance.name}: ${tolerance.actual}`).join("; "),
    causes: [],
    evidence,
  };
};
