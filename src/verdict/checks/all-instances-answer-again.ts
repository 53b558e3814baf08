// Do all instances serve the site again, each of them, and not only the load balancer as a whole?
import { answeringInstances, answersByInstance, pagesOfAllPaths } from "../answered.ts";
import { within } from "../transition.ts";
import { list } from "../words.ts";
import { type Check, causes, notReached } from "./check.ts";

const CHECK = "all-instances-answer-again";
const EXPECTED = "every instance that answered before the fault or was stopped by it answers again";

export const allInstancesAnswerAgain: Check = (context) => {
  const { history, windows, landmarks, recoveryCut } = context;
  if (windows.recovery === undefined) return notReached(CHECK, EXPECTED, "no restore was requested");
  const wanted = answeringInstances(history, windows);
  const base = { check: CHECK, expected: EXPECTED } as const;
  if (wanted === undefined) {
    const healthy = landmarks["targets-healthy"];
    return {
      ...base,
      ruling: healthy.bracket ? "held" : "inconclusive",
      title: healthy.bracket
        ? "The page does not name its instance; all targets are healthy again."
        : "The page does not name its instance, and the targets are not known to be healthy.",
      actual: healthy.bracket ? "all targets healthy" : "cannot be told",
      causes: healthy.bracket ? [] : causes(context, CHECK, ["Give the primary page mark a body pattern with a group named `instance`."]),
      evidence: healthy.evidence,
    };
  }
  const after = within(pagesOfAllPaths(history), windows.recovery);
  const answers = answersByInstance(after);
  const silent = wanted.filter((id) => !answers.has(id));
  const actual = wanted.map((id) => `${id} in ${answers.get(id) ?? 0}`).join(", ");
  if (silent.length === 0) {
    return {
      ...base,
      ruling: "held",
      title: "Every instance answers again.",
      actual: `samples answered: ${actual}`,
      causes: [],
      evidence: landmarks["all-instances-answered"].evidence,
    };
  }
  const states = history.targets.known.at(-1)?.outcome.states ?? {};
  return {
    ...base,
    ruling: recoveryCut || after.length === 0 ? "inconclusive" : "deviated",
    title: silent.length === wanted.length ? "No instance answers again." : `${list(silent)} did not answer again.`,
    actual: `samples answered: ${actual}`,
    causes: causes(
      context,
      CHECK,
      silent.map((id) => (states[id] === undefined ? undefined : `Target ${id} was last seen ${states[id]}.`)),
    ),
    evidence: [after[0]?.seq, after.at(-1)?.seq].filter((seq) => seq !== undefined),
  };
};
