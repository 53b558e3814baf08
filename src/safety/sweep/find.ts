// What drills have in the region: marks on instances, timers, change sets, locks. Nothing is changed.
import { codeOf, problemsOf } from "../../aws/errors.ts";
import { getSchedule, schedulesNamed } from "../../aws/schedules.ts";
import { instancesTagged } from "../../aws/tags.ts";
import { DrillError, type Problem } from "../../errors.ts";
import { MARK, type Marks, marksOf, readMarks } from "../marks.ts";
import { drillOfSchedule, TIMER_PREFIX } from "../restart-timer.ts";
import { findChangeSets } from "./find-change-sets.ts";
import { findLocks } from "./find-locks.ts";
import type { FoundTimer, SweepContext, Traces } from "./types.ts";

/** EC2 takes at most 200 values in a filter. Source: docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html */
const IDS_AT_ONCE = 200;

const DENIED = /AccessDenied|UnauthorizedOperation|Forbidden|NotAuthorized/;

/**
 * In this order: a drill takes its lock first, then makes change sets, marks and timer, so whoever made what was seen before the locks were
 * looked at either shows among them or has given its lock back. Rejects when the marks cannot be read; what else cannot be looked at becomes
 * a problem.
 */
export async function findTraces(context: SweepContext): Promise<Traces> {
  const problems: Problem[] = [];
  const orTold = async <T>(where: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      problems.push(...notLookedAt(error, where, context));
      return undefined;
    }
  };
  const timers = await orTold("restart timers", () => findTimers(context));
  const stacks = await orTold("change sets", () => findChangeSets(context));
  const marks = await findMarks(context);
  const locks = await orTold("locks", () =>
    findLocks(
      context,
      [...marks.values()].map(({ lock }) => lock),
    ),
  );
  return { marks, timers: timers ?? [], changeSets: stacks?.changeSets ?? [], emptyShells: stacks?.emptyShells ?? [], locks, problems };
}

async function findTimers({ aws, drill, plan }: SweepContext): Promise<readonly FoundTimer[]> {
  try {
    const names = await schedulesNamed(aws, `${TIMER_PREFIX}${drill ?? ""}`);
    const wanted = drill === undefined ? names : names.filter((name) => drillOfSchedule(name) === drill);
    const found = await Promise.all(wanted.map((name) => getSchedule(aws, name)));
    return found.flatMap((timer) => (timer === undefined ? [] : [{ name: timer.name, at: timer.at, instances: idsIn(timer.input) }]));
  } catch (error) {
    // Whoever does without timers need not be allowed to look for them.
    if (plan?.safety.restartTimer === "off" && DENIED.test(codeOf(error))) return [];
    throw error;
  }
}

function idsIn(input: string): readonly string[] {
  try {
    const { InstanceIds } = JSON.parse(input) as { InstanceIds?: unknown };
    return Array.isArray(InstanceIds) ? InstanceIds.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

async function findMarks({ aws }: SweepContext): Promise<ReadonlyMap<string, Marks>> {
  const ids = await instancesTagged(aws, MARK.drill);
  const found = new Map<string, Marks>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    for (const [id, tags] of await readMarks(aws, ids.slice(from, from + IDS_AT_ONCE))) {
      const marks = marksOf(tags);
      if (marks !== undefined) found.set(id, marks);
    }
  }
  return found;
}

function notLookedAt(error: unknown, where: string, { plan }: SweepContext): readonly Problem[] {
  if (error instanceof DrillError) return error.problems;
  const because = problemsOf(error)[0];
  const isTooWide = plan === undefined && where !== "restart timers" && DENIED.test(codeOf(error));
  return [
    {
      code: "sweep.not-looked-at",
      what: `The ${where} could not be looked at: ${because?.what ?? "for no known reason"}`,
      whose: because?.whose ?? "aws",
      next: isTooWide
        ? "Name the drill file, so that only its own stacks are looked at, or allow cloudformation:DescribeStacks for all stacks."
        : (because?.next ?? "Repeat the sweep."),
    },
  ];
}
