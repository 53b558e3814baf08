// What the API port answers besides AWS: how the lab is, what really happened in it, what it holds.
import { setAlarm } from "../cloudwatch/alarms.ts";
import type { AlarmState } from "../cloudwatch/state.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { queryValue, type WireRequest } from "../wire/message.ts";
import { dumpState } from "./api-dump.ts";

/** One address under `/_lab/`; a bucket cannot have that name. */
export interface LabRoute {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: `/_lab/${string}`;
  /** One line for the list at `GET /_lab/`. */
  readonly what: string;
  /** What is answered, as JSON. Throws LabRouteError for requests that make no sense. */
  readonly handle: (lab: Lab, request: WireRequest) => unknown;
}

export class LabRouteError extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

export const labRoutes: readonly LabRoute[] = [
  {
    method: "GET",
    path: "/_lab/truth",
    what: "what really happened, in order; ?after=N leaves out the first N",
    handle: (lab, request) => {
      const after = Number(queryValue(request, "after") ?? 0);
      if (!Number.isInteger(after) || after < 0) throw new LabRouteError("after is the number of truths to leave out");
      return { now: lab.clock.now(), total: lab.truths.length, truths: lab.truths.slice(after) };
    },
  },
  {
    method: "GET",
    path: "/_lab/not-modelled",
    what: "what the lab was asked for and has only in name",
    handle: (lab) => lab.notModelledList,
  },
  {
    method: "GET",
    path: "/_lab/state",
    what: "everything the lab holds; ?service=ec2 for one service",
    handle: (lab, request) => {
      const service = queryValue(request, "service");
      const state = dumpState(lab);
      if (service === undefined) return state;
      if (!Object.hasOwn(state, service)) throw new LabRouteError(`no such service; there are ${Object.keys(state).join(", ")}`, 404);
      return { [service]: state[service] };
    },
  },
  {
    method: "POST",
    path: "/_lab/alarms",
    what: 'sets the state of an alarm: {"name": "...", "state": "ALARM", "reason": "..."}',
    handle: (lab, request) => {
      const { name, state, reason = "set by hand" } = jsonBody(request);
      if (typeof name !== "string" || typeof reason !== "string") throw new LabRouteError("name and reason are texts");
      try {
        // The state is checked there; any text may come in here.
        setAlarm(lab, name, state as AlarmState, reason);
      } catch (error) {
        if (error instanceof LabError) throw new LabRouteError(error.message, error.$metadata.httpStatusCode);
        throw error;
      }
      return { name, state };
    },
  },
];

/** The object in a request's body. Throws LabRouteError. */
export function jsonBody(request: WireRequest): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
  } catch {
    throw new LabRouteError("the body is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new LabRouteError("the body is not a JSON object");
  return value as Record<string, unknown>;
}
