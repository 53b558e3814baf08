// Did the drill clean up after itself?
import { count, list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const EXPECTED = "nothing of the drill remains: no undo open, no change set, no timer, no tag";

export const nothingLeftBehind: Check = (context) => {
  const fact = context.history.last("left-behind");
  if (fact === undefined) return notReached("nothing-left-behind", EXPECTED, "the drill ended before it looked");
  const held = fact.things.length === 0;
  return {
    check: "nothing-left-behind",
    ruling: held ? "held" : "deviated",
    title: held
      ? "Nothing was left behind."
      : `${count(fact.things.length, "thing")} of the drill ${fact.things.length === 1 ? "was" : "were"} left behind.`,
    expected: EXPECTED,
    actual: held ? "nothing" : list(fact.things),
    causes: held ? [] : causes(context, "nothing-left-behind"),
    evidence: [fact.seq],
  };
};
