// The stop, the start and the marks, tried on exactly these instances without doing anything: no stop without the right to start again.
import { isTransient } from "../../aws/errors.ts";
import { type Trial, tryOut } from "../../aws/permissions.ts";
import { retry } from "../../aws/retry.ts";
import type { Problem } from "../../errors.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import { MARK, STOP_TAG } from "../marks.ts";

const MARK_KEYS: readonly string[] = Object.values(MARK);

const TAGS: Readonly<Record<Trial, readonly string[]>> = {
  StopInstances: [],
  StartInstances: [],
  CreateTags: MARK_KEYS,
  DeleteTags: [...MARK_KEYS, STOP_TAG],
};

const WHAT_FOR: Readonly<Record<Trial, string>> = {
  StopInstances: "stop them",
  StartInstances: "start them again",
  CreateTags: "write the undo on them",
  DeleteTags: "take the marks off them",
};

export async function trialProblems(experiment: Experiment, ids: readonly string[]): Promise<readonly Problem[]> {
  const { aws, clock, random, signal } = experiment;
  const outcomes = await Promise.all(
    (Object.keys(TAGS) as Trial[]).map(async (trial) => {
      // Stops and starts are not repeated after a fault that leaves their fate open; a trial has no fate.
      const outcome = await retry(() => tryOut(aws, trial, ids, TAGS[trial]), {
        clock,
        random: random.fork(`try ${trial}`),
        signal,
        isWorthRepeating: (error) => /^St(op|art)/.test(trial) && isTransient((error as Error).cause),
      });
      return { trial, outcome };
    }),
  );
  return outcomes.flatMap(({ trial, outcome }) => {
    if (outcome === "allowed") return [];
    const which = ids.join(", ");
    if ("missing" in outcome) return [missing(trial, which, outcome.missing)];
    return [refused(trial, which, outcome.refused)];
  });
}

function missing(trial: Trial, ids: string, says: string): Problem {
  return {
    code: "permissions.missing",
    what: `The credentials may not ec2:${trial} on ${ids}, which is needed to ${WHAT_FOR[trial]}: ${says}`,
    whose: "yours",
    next: `Allow ec2:${trial} on these instances; failover-drill policy prints all that is needed.`,
  };
}

function refused(trial: Trial, ids: string, says: string): Problem {
  return {
    code: "radius.not-possible",
    what: `EC2 would not ${trial} ${ids}: ${says}`,
    whose: "yours",
    next: "Mend what EC2 names.",
  };
}
