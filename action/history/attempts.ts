// Whether what an earlier attempt of this run has left still stands: it does unless the job that left it was run again. Pure.
import type { Instant } from "../../src/ports/clock.ts";
import { MINUTE, SECOND } from "../../src/time/units.ts";
import type { Job } from "../github/jobs.ts";

/** `unknown`: GitHub's words do not tell which job has left it. */
export type Standing = "stands" | "run-again" | "unknown";

/**
 * `left`: when it was uploaded, in any attempt; `jobs`: of all attempts. GitHub does not say which job an artifact is from, so all that
 * were at work then are looked at; where some of those were run again and others not, those that were about to end: a post step uploads it.
 */
export function standing(left: Instant, jobs: readonly Job[]): Standing {
  const runAgain = new Set(jobs.flatMap(({ name, started_at }) => (instant(started_at) > left ? name : [])));
  // Generous: a clock that goes wrong must not hide the right one. Too many are only less certain.
  const atWork = jobs.filter((job) => during(job, left, MINUTE));
  for (const makers of [atWork, atWork.filter((job) => isEnding(job, left))]) {
    const again = makers.filter(({ name }) => runAgain.has(name)).length;
    if (makers.length === 0) break;
    if (again === 0) return "stands";
    if (again === makers.length) return "run-again";
  }
  return "unknown";
}

/** GitHub may leave the steps of an earlier attempt's jobs out. */
function isEnding({ steps = [], completed_at }: Job, left: Instant): boolean {
  if (steps.length === 0) return instant(completed_at) <= left + MINUTE;
  return steps.some((step) => POST.test(step.name) && during(step, left, 2 * SECOND));
}

/** Source: github.com/actions/runner, src/Runner.Worker/ActionRunner.cs: a post step is called after its main one. */
const POST = /^Post /;

const instant = (text: string | null | undefined): Instant => Date.parse(text ?? "");

function during({ started_at, completed_at }: Pick<Job, "started_at" | "completed_at">, at: Instant, margin: number): boolean {
  // GitHub writes whole seconds.
  return instant(started_at) <= at + SECOND && !(instant(completed_at) + margin < at);
}
