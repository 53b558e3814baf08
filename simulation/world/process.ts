// A process of the simulation: a world whose every port can be cut off, and a journal that is lost with what was not written.
import { eachService, operationOf } from "../../src/aws/each-service.ts";
import type { Fact, FactBody } from "../../src/journal/facts.ts";
import { createJournal, type Journal } from "../../src/journal/journal.ts";
import type { Aws, AwsCommand } from "../../src/ports/aws.ts";
import type { Clock, Instant, Millis } from "../../src/ports/clock.ts";
import type { World } from "../../src/ports/world.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { MINUTE } from "../../src/time/units.ts";
import type { Trouble } from "../options.ts";
import { answerFor, unreachable } from "./errors.ts";
import type { Call, Gateway, Loss } from "./gateway.ts";
import { createLife, type Life } from "./life.ts";
import { createPoints } from "./points.ts";
import { clockOf, netOf } from "./ports.ts";

export interface Process {
  readonly name: string;
  readonly world: World;
  readonly journal: Journal;
  readonly life: Life;
  /** Points in order, each once. */
  readonly passed: readonly string[];
  /** Trouble that found its point. */
  readonly met: readonly Trouble[];
}

/** Sends the call on with `send`, another instead, or answers it itself: a planted bug. */
export type Between = (
  call: Call & { readonly process: Process },
  send: (instead?: Pick<Call, "service" | "command">) => Promise<unknown>,
) => Promise<unknown>;

export interface ProcessOptions {
  readonly name: string;
  /** What stands for a phase before there is one. */
  readonly phase: string;
  readonly world: World;
  /** AWS's time. */
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly seed: string;
  readonly ahead: Millis;
  readonly troubles: readonly Trouble[];
  readonly onPoint: (point: string) => void;
  readonly between: Between | undefined;
}

/** AWS refuses what was signed longer ago. Source: https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html */
const SIGNATURE_LASTS: Millis = 5 * MINUTE;

export function createProcess(options: ProcessOptions): Process {
  const { name, clock, gateway, ahead, between, onPoint } = options;
  const life = createLife(clock);
  const points = createPoints(options.phase);
  const passed: string[] = [];
  const met: Trouble[] = [];
  const planned = options.troubles.filter(({ who }) => who === name);

  /** What befalls the process here. */
  const befalls = (point: string, when: Trouble["when"]): readonly Trouble[] => {
    if (when === "before") {
      passed.push(point);
      onPoint(point);
    }
    if (planned.length === 0) return [];
    const now = planned.filter((trouble) => trouble.point === point && trouble.when === when);
    for (const trouble of now) {
      met.push(trouble);
      befall(life, clock, trouble);
    }
    return now;
  };

  const send = async (call: Call): Promise<object> => {
    const turn = life.runs();
    if (turn !== undefined) await turn;
    const signedAt = clock.now();
    const point = points.call(call.operation, call.command.input);
    const troubles = befalls(point, "before");
    // It may have been killed or have fallen asleep right before the request left.
    const later = life.runs();
    if (later !== undefined) await later;
    return life.hears(deliver(call, point, troubles, signedAt));
  };

  const deliver = async (call: Call, point: string, troubles: readonly Trouble[], signedAt: Instant): Promise<object> => {
    const { service, operation } = call;
    if (troubles.some(({ what }) => what === "denied-for-good")) life.denied.add(operation);
    const offline = life.isOffline;
    const error =
      life.expired || clock.now() - signedAt > SIGNATURE_LASTS
        ? answerFor("expired", service)
        : life.denied.has(operation)
          ? answerFor("denied-for-good", service)
          : troubles.map(({ what }) => answerFor(what, service)).find((found) => found !== undefined);
    if (offline || error !== undefined) {
      await clock.sleep(offline ? 500 : 50);
      throw offline ? unreachable() : error;
    }
    const loss = troubles.map(({ what }) => what).find((what): what is Loss => what === "request-lost" || what === "answer-lost");
    try {
      return await gateway.deliver(name, call, loss);
    } finally {
      befalls(point, "after");
    }
  };

  const inner = createJournal({ now: () => life.now() + ahead });
  const journal: Journal = {
    facts: inner.facts,
    append: (body: FactBody): Fact => {
      const point = life.isOver ? undefined : points.fact(body);
      if (point !== undefined) befalls(point, "before");
      // Nothing of a process that is over is written.
      if (life.isOver) return { seq: inner.facts.length, at: clock.now(), ...body } as Fact;
      const fact = inner.append(body);
      if (point !== undefined) befalls(point, "after");
      return fact;
    },
  };

  const process: Process = {
    name,
    journal,
    life,
    passed,
    met,
    world: {
      ...options.world,
      clock: clockOf(clock, life, ahead),
      random: createRandom(`${options.seed}/${name}`),
      net: netOf(options.world.net, clock, life),
      aws: awsOf((call) => {
        if (between === undefined) return send(call);
        const sendOn: Parameters<Between>[1] = (instead) =>
          send(instead === undefined ? call : { ...instead, operation: operationOf(instead.command) });
        return between({ ...call, process }, sendOn) as Promise<object>;
      }),
    },
  };
  return process;
}

function befall(life: Life, clock: Clock, { what, lasts = 0 }: Trouble): void {
  switch (what) {
    case "kill":
      life.kill();
      break;
    case "sleep":
      life.sleep(lasts);
      break;
    case "sigint":
      life.interrupt();
      break;
    case "sigint-twice":
      life.interrupt();
      clock.at(clock.now() + Math.max(1, lasts), () => life.interrupt());
      break;
    case "expired":
      life.expired = true;
      break;
    case "offline":
      life.goOffline(lasts);
      break;
    default:
  }
}

function awsOf(send: (call: Call) => Promise<object>): Aws {
  return eachService((service) => ({
    send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
      return (await send({ service, operation: operationOf(command), command })) as Output;
    },
  }));
}
