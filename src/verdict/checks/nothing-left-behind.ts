// Did the drill clean up after itself?
import { count, list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const EXPECTED =
  "AWS holds no tag, timer, lock or change set of the drill that was not executed, and no stack that is only the shell of one";

export const nothingLeftBehind: Check = (context) => {
  const fact = context.history.last("left-behind");
  if (fact === undefined) return notReached("nothing-left-behind", EXPECTED, "the drill ended before it looked");
  const held = fact.things.length === 0;
  return {
    check: "nothing-left-behind",
    ruling: held ? "held" : "deviated",
    title: held
      ? "Nothing was left behind in AWS."
      : `${count(fact.things.length, "thing")} of the drill ${fact.things.length === 1 ? "was" : "were"} left behind.`,
    expected: EXPECTED,
    actual: held ? "none of them" : list(fact.things),
    causes: held ? [] : causes(context, "nothing-left-behind", [REMOVAL]),
    evidence: [fact.seq],
  };
};

const REMOVAL = "Each of them is named with the command that removes it; failover-drill sweep does it for all.";
