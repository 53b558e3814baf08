// Between the processes and the lab: what the lab's API does to every call, and a record of what reached it.
import { connectionReset, createApiGate } from "../../src/lab/api-gate.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { runOperation } from "../../src/lab/send.ts";
import type { AwsCommand, AwsService } from "../../src/ports/aws.ts";
import { type Arrival, arrivalOf } from "./arrivals.ts";

export interface Call {
  readonly service: AwsService;
  readonly operation: string;
  readonly command: AwsCommand<unknown>;
}

export type Loss = "request-lost" | "answer-lost";

export interface Gateway {
  readonly arrivals: readonly Arrival[];
  /** The lab's answer to one call of a process; `loss` happens to it besides what the lab's conditions do. */
  deliver(by: string, call: Call, loss?: Loss): Promise<object>;
}

/** The lab's own scheduler passes here, too, as `timer`. `allowed`: what a fault may touch. */
export function createGateway(lab: Lab, allowed: () => readonly string[]): Gateway {
  const gate = createApiGate(lab);
  const arrivals: Arrival[] = [];
  const recorded = <T>(by: string, service: AwsService, operation: string, input: object, work: () => T): T => {
    const arrival = arrivalOf(lab, { by, service, operation, input }, allowed);
    if (arrival !== undefined) arrivals.push(arrival);
    try {
      return work();
    } catch (error) {
      if (arrival !== undefined) arrival.error = error instanceof Error ? error.name : "Unknown";
      throw error;
    }
  };
  const own = lab.call;
  Object.assign(lab, {
    call: ((service, operation, input, caller) =>
      caller.sessionToken === undefined
        ? own(service, operation, input, caller)
        : recorded("timer", service, operation, input, () => own(service, operation, input, caller))) satisfies Lab["call"],
  });
  return {
    arrivals,
    deliver: async (by, { service, operation, command }, loss) => {
      const fate = await gate(service);
      if (fate === "request-lost" || loss === "request-lost") throw connectionReset();
      const output = recorded(by, service, operation, command.input, () => runOperation(lab, service, command));
      if (fate === "answer-lost" || loss === "answer-lost") throw connectionReset();
      return output;
    },
  };
}
