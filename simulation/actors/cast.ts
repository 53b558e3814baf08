// Everybody who acts in one history: starts them, waits for them, and says in the end what became of them.

import { createAwsTools } from "../../src/experiment/tools.ts";
import { LAB_ACCOUNT } from "../../src/lab/account.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Clock, Instant } from "../../src/ports/clock.ts";
import type { World } from "../../src/ports/world.ts";
import type { SweepReport } from "../../src/safety/sweep.ts";
import { endsBy } from "../../src/safety/times.ts";
import { HOUR } from "../../src/time/units.ts";
import type { Evidence } from "../evidence.ts";
import type { Options } from "../options.ts";
import type { Gateway } from "../world/gateway.ts";
import { createProcess, type Process } from "../world/process.ts";
import type { Subject } from "./subject.ts";
import { tearDown } from "./teardown.ts";

export interface Cast {
  drill(name: string): void;
  teardown(name: string): void;
  /** `drill`: is said to be dead. Resolves when it is over. */
  sweep(name: string, drill: string | undefined): Promise<void>;
  over(name: string): Promise<void>;
  allOver(): Promise<void>;
  evidence(): Pick<Evidence, "drills" | "sweeps" | "teardowns">;
}

interface Role {
  readonly process: Process;
  readonly begunAt: Instant;
  endedAt: Instant | undefined;
  over: Promise<unknown>;
}

export interface CastOptions {
  readonly options: Options;
  readonly plan: Plan;
  readonly world: World;
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly subject: Subject;
  /** Told of each point of the first drill. */
  readonly onPoint: (point: string) => void;
}

export function createCast({ options, plan, world, clock, gateway, subject, onPoint }: CastOptions): Cast {
  const { seed, troubles, ahead } = options;
  const drills = new Map<string, Role>();
  const teardowns = new Map<string, Role>();
  const sweeps = new Map<string, Role>();
  const reports = new Map<string, { readonly report: SweepReport | undefined; readonly drill: string | undefined }>();
  const all = () => [...drills.values(), ...teardowns.values(), ...sweeps.values()];

  const start = (into: Map<string, Role>, name: string, phase: string, act: (process: Process) => Promise<void>): Role => {
    const own = name === "drill-a" ? { ahead, onPoint } : { ahead: 0, onPoint: () => undefined };
    const { between } = subject;
    const process = createProcess({ name, phase, world, clock, gateway, seed, troubles, between, ...own });
    const role: Role = { process, begunAt: clock.now(), endedAt: undefined, over: Promise.resolve() };
    const ended = act(process).then(() => {
      if (process.life.isKilled) return;
      role.endedAt = clock.now();
      process.life.end();
    });
    // Nobody who is alive may be waited for without end: whoever is too slow has broken a promise.
    const slept = troubles.reduce((sum, { what, lasts = 0 }) => sum + (what === "sleep" ? lasts : 0), 0);
    const limit = endsBy(plan, clock.now()) - clock.now() + slept + HOUR;
    role.over = Promise.race([ended, process.life.death, clock.sleep(limit)]);
    into.set(name, role);
    return role;
  };

  return {
    drill: (name) => {
      start(drills, name, "before", (process) => {
        const { world: own, journal, life } = process;
        const about = { drill: name, version: "0", seed, repeat: "" };
        return subject.run({ plan, world: own, journal, ...about, signal: life.signal, hurry: life.hurry }, process);
      });
    },
    teardown: (name) => {
      start(teardowns, name, "teardown", (process) => tearDown(process, plan));
    },
    sweep: async (name, drill) => {
      reports.set(name, { drill, report: undefined });
      const role = start(sweeps, name, "sweep", async ({ world: own, journal, life }) => {
        const { undoAws: aws } = createAwsTools(own, journal, undefined);
        const { region, account = LAB_ACCOUNT } = plan;
        const report = await subject.sweep({ aws, clock: own.clock, journal, account, region, drill, plan });
        if (!life.isKilled) reports.set(name, { drill, report });
      });
      await role.over;
    },
    over: async (name) => {
      await drills.get(name)?.over;
    },
    allOver: async () => {
      await Promise.all(all().map(({ over }) => over));
    },
    evidence: () => {
      const actor = ({ process, begunAt, endedAt }: Role) => {
        const { name, life, passed, met } = process;
        return { name, begunAt, endedAt, killed: life.isKilled, slept: life.slept, passed, met };
      };
      return {
        drills: [...drills.values()].map((role) => {
          const { facts } = role.process.journal;
          return { ...actor(role), facts, report: subject.judge(facts) };
        }),
        sweeps: [...sweeps.values()].map((role) => {
          const { report, drill } = reports.get(role.process.name) ?? {};
          return { ...actor(role), drill, unmended: report?.problems.map(({ what }) => what), told: JSON.stringify(report) ?? "" };
        }),
        teardowns: [...teardowns.values()].map(actor),
      };
    },
  };
}
