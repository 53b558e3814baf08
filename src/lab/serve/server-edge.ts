// The border between the lab and its clients: what clients do to the lab is written down; that they look at it leaves no trace in it.
import type { Clock } from "../../ports/clock.ts";
import type { Pacer } from "../../time/pacer.ts";
import { createDraw, type FixedConditions } from "../conditions.ts";
import type { Lab } from "../lab.ts";
import { performOperation } from "../send.ts";
import { createIds } from "../signals-and-ids.ts";
import type { PerformOperation } from "./api-call.ts";
import type { LabRoute } from "./api-routes.ts";
import type { RecordedChange } from "./state-changes.ts";

export interface Edge {
  /** The lab as the servers have it: its state, but the wall's time, and chance and ids of their own. */
  readonly lab: Lab;
  readonly perform: PerformOperation;
  /** The lab's own addresses that change something are written down too. */
  readonly carryOut: (route: LabRoute) => LabRoute;
}

export interface EdgeOptions {
  readonly pacer: Pacer;
  /** The wall's time at the lab's speed. */
  readonly clock: Clock;
  readonly fixedConditions: FixedConditions;
  /** Told of everything that clients change, in order, before it happens. */
  readonly onChange: (change: RecordedChange) => void;
}

const READS = /^(Describe|List|Get|Head|Test|Validate|Estimate|Simulate)(?!(Federation|Session)Token)/;

/**
 * An answer's latency, loss and request id are drawn from streams that begin as the lab's own do and never move those: however often
 * somebody looks, the lab's history is the same.
 */
export function createEdge(lab: Lab, { pacer, clock, fixedConditions, onChange }: EdgeOptions): Edge {
  const ids = createIds(lab.random.fork("edge-ids"));
  const draw = createDraw(lab.profile, lab.random.fork("conditions"), fixedConditions);
  const looking: Lab = Object.create(lab, { ids: { value: ids }, draw: { value: draw } });
  const waiting = {
    keys: () => lab.lambda.waiting.keys(),
    get: (path: string) => {
      const take = lab.lambda.waiting.get(path);
      return (
        take &&
        ((body: string) => {
          pacer.change((at) => {
            onChange({ kind: "custom-resource", at, path, body });
            take(body);
          });
        })
      );
    },
  };
  const edge: Lab = Object.create(looking, {
    clock: { value: clock },
    lambda: { value: Object.create(lab.lambda, { waiting: { value: waiting } }) },
  });
  return {
    lab: edge,
    carryOut: (route) => {
      if (route.method === "GET") return route;
      const handle: LabRoute["handle"] = (_, request) =>
        pacer.change((at) => {
          onChange({ kind: "route", at, method: route.method, path: route.path, request });
          return route.handle(lab, request);
        });
      return { ...route, handle };
    },
    perform: async (operation, input, caller) => {
      if (READS.test(operation.name)) return pacer.read(() => performOperation(looking, operation, input, caller));
      // Boxed: where the answer takes the lab's time, that time must go on, so nobody may wait for it in there.
      const { answer } = await pacer.change((at) => {
        onChange({ kind: "call", at, service: operation.service, operation: operation.name, caller, input });
        return { answer: performOperation(lab, operation, input, caller) };
      });
      return answer;
    },
  };
}
