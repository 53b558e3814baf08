// One history from its options: a lab, a drill, whatever else comes, and time until nothing moves any more.
import type { Lab } from "../src/lab/lab.ts";
import type { InlineRunner } from "../src/lab/lambda/state.ts";
import type { Plan } from "../src/plan/types.ts";
import type { Instant, Millis } from "../src/ports/clock.ts";
import { CLOCK_MARGIN, endsBy } from "../src/safety/times.ts";
import { HOUR, MINUTE, SECOND } from "../src/time/units.ts";
import { createRehearsalWorld } from "../src/worlds/rehearsal.ts";
import { type Cast, createCast } from "./actors/cast.ts";
import type { Subject } from "./actors/subject.ts";
import type { Evidence } from "./evidence.ts";
import type { Options } from "./options.ts";
import { createGateway } from "./world/gateway.ts";
import { happen, putAlarm, radiusOf } from "./world/happen.ts";
import { planFor } from "./world/plans.ts";

/** How long the world goes on at the most when it does not come to rest. */
const UNREST: Millis = 30 * HOUR;

/** The lab's own time for a restart timer: its lag, and the start. */
const AFTER_TIMER: Millis = 4 * MINUTE;

export async function playOut(options: Options, subject: Subject, runInline: InlineRunner): Promise<Evidence> {
  const plan = planFor(options);
  const { world, clock, lab } = createRehearsalWorld(plan, options.seed, options.conditions, runInline);
  fixConditions(lab, options);
  if (plan.safety.alarms.length > 0) putAlarm(lab);
  const gateway = createGateway(lab, () => radiusOf(lab, plan));
  const begunAt = clock.now();
  const happened: { what: string; at: Instant; subject: string }[] = [];
  const coming: Promise<void>[] = [];

  const cast: Cast = createCast({ options, plan, world, clock, gateway, subject, onPoint: (point) => comeAt(point) });
  const comeAt = (point: string | undefined): void => {
    for (const happening of options.happenings) {
      if (happening.point !== point) continue;
      coming.push(
        clock.sleep(happening.after).then(() => {
          const twin = options.happenings.slice(0, options.happenings.indexOf(happening)).some(({ what }) => what === happening.what)
            ? "-again"
            : "";
          if (happening.what === "second-drill") return void cast.drill(twin === "" ? "drill-b" : "drill-d");
          if (happening.what === "teardown") return void cast.teardown(`teardown${twin}`);
          if (happening.what === "sweep") return void cast.sweep(`sweep-beside${twin}`, undefined);
          const hit = happen(lab, plan, happening);
          if (hit !== undefined) happened.push({ what: happening.what, at: clock.now(), subject: hit });
        }),
      );
    }
  };

  await clock.drive(async () => {
    cast.drill("drill-a");
    comeAt(undefined);
    await cast.over("drill-a");
    for (const later of options.later) {
      if (later.what === "sweep") await sleepUntil(clock, lastDeadline(cast, plan, begunAt) + CLOCK_MARGIN);
      await clock.sleep(later.after);
      if (later.what === "second-drill") cast.drill("drill-c");
      else await cast.sweep(`sweep-${options.later.indexOf(later) + 1}`, later.what === "post-step" ? "drill-a" : undefined);
    }
    // Whoever came beside the drill may still be there, and may bring others.
    for (let count = -1; count !== coming.length; ) {
      count = coming.length;
      await Promise.all(coming);
      await cast.allOver();
    }
    await rest(lab, clock);
  });
  return { options, plan, ...cast.evidence(), arrivals: gateway.arrivals, lab, happened, begunAt, overAt: clock.now() };
}

function fixConditions(lab: Lab, { fixed }: Options): void {
  if (Object.keys(fixed).length === 0) return;
  const { draw } = lab;
  Object.assign(lab, { draw: ((name, about) => fixed[name] ?? draw(name, about)) satisfies Lab["draw"] });
}

async function sleepUntil(clock: Lab["clock"], instant: Instant): Promise<void> {
  await clock.sleep(instant - clock.now());
}

/** When the last lock of a drill is over. */
function lastDeadline(cast: Cast, plan: Plan, begunAt: Instant): Instant {
  const until = cast.evidence().drills.flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === "lock.taken" ? [fact.until] : [])));
  // Of a drill that was killed while it took its lock the journal does not say until when.
  return Math.max(endsBy(plan, begunAt + 3 * MINUTE), ...until);
}

/** Until no timer is set, no instance on its way, and no stack at work. */
async function rest(lab: Lab, clock: Lab["clock"]): Promise<void> {
  const limit = clock.now() + UNREST;
  while (isRestless(lab, clock.now()) && clock.now() < limit) await clock.sleep(20 * SECOND);
}

function isRestless(lab: Lab, now: Instant): boolean {
  for (const { pending, settings } of lab.scheduler.schedules.values()) {
    if (pending !== undefined || (settings.expression.kind === "at" && settings.expression.instant + AFTER_TIMER > now)) return true;
  }
  for (const { state } of lab.ec2.instances.values()) if (/^(pending|stopping|shutting-down)$/.test(state)) return true;
  for (const { status } of lab.cloudformation.stacksByName.values()) {
    if (status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS") return true;
  }
  return false;
}
