// The part of the drill file that says how closely to look, how fast is fast enough, and where to stop.
import { z } from "zod";
import type { Millis } from "../ports/clock.ts";
import { parseDuration } from "../time/units.ts";
import { duration, integer, section, tag } from "./sections.ts";

const objective = (description: string, example: string) =>
  duration()
    .exactOptional()
    .meta({ description: `${description} A duration with its unit.`, examples: [example] });

export const objectives = section({
  failover: objective("Longest time from the fault until visitors get the error page steadily.", "4m"),
  recovery: objective("Longest time from the start of the instances until the steady state holds again.", "6m"),
  outage: objective("Longest time in which visitors get neither the site nor the error page.", "4m"),
})
  .prefault({})
  .meta({ description: "The limits that a drill must meet; each may be left out." });

/** A shorter interval would mostly measure the probe itself and comes near AWS's request limits. */
const SHORTEST_INTERVAL: Millis = 250;

export interface ProbeSettings {
  readonly interval: Millis;
  readonly timeout: Millis;
}

const probe = (what: string, every: string, timeout: string) => optionalProbe(what, every, timeout).prefault(every);

const optionalProbe = (what: string, every: string, timeout: string) =>
  z
    .union([
      duration(SHORTEST_INTERVAL).transform((interval) => ({ every: interval, timeout: parseDuration(timeout) as Millis })),
      section({
        every: duration(SHORTEST_INTERVAL)
          .prefault(every)
          .meta({ description: `The interval: a duration of at least ${SHORTEST_INTERVAL}ms.`, examples: [every] }),
        timeout: duration()
          .prefault(timeout)
          .meta({ description: "When an unanswered sample is given up: a duration.", examples: [timeout] }),
      }),
    ])
    .transform(({ every: interval, timeout: patience }): ProbeSettings => ({ interval, timeout: patience }))
    .meta({
      description: `${what} An interval of at least ${SHORTEST_INTERVAL}ms, or { every, timeout }.`,
      examples: [every, { every, timeout }],
    });

export const probes = section({
  page: probe("The site, as visitors see it.", "1s", "2s"),
  authoritative: probe("The answer of the zone's own name servers.", "1s", "1s"),
  recursive: probe("The answer of a caching resolver.", "1s", "1s"),
  targets: probe("The health of the load balancer's targets.", "2s", "2s"),
  checkers: probe("The results of the Route 53 health checkers.", "5s", "5s"),
  instances: probe("The states of the EC2 instances.", "2s", "2s"),
  "keep-alive": optionalProbe(
    "A client that stays connected, as browsers do. It informs only; left out, there is no such client.",
    "5s",
    "2s",
  ).exactOptional(),
})
  .transform(({ keepAlive, ...others }) => ({ ...others, ...(keepAlive === undefined ? {} : { "keep-alive": keepAlive }) }))
  .prefault({})
  .meta({ description: "What is observed, and how often." });

export const steady = section({
  samples: integer(1, 100, "no number of samples")
    .prefault(3)
    .meta({ description: "Consecutive samples that make a state steady: 1 to 100.", examples: [3] }),
})
  .prefault({})
  .meta({ description: "What counts as steady." });

export const limits = section({
  "max-instances": integer(1, 10_000, "no number of instances")
    .prefault(2)
    .meta({ description: "The drill refuses to stop more instances than this: 1 or more.", examples: [2] }),
  "max-share": integer(1, 100, "no percentage")
    .prefault(100)
    .meta({
      description: "The drill refuses to stop more than this percentage of the targets behind the load balancer: 1 to 100.",
      examples: [50],
    }),
  outage: duration()
    .exactOptional()
    .meta({
      description:
        "The drill refuses to begin when the predicted outage may be longer than this, and restores at once when the outage has lasted so long. A duration with its unit.",
      examples: ["6m"],
    }),
  "opt-in-tag": tag()
    .prefault({ "failover-drill": "allowed" })
    .meta({
      description: "Tag that every instance must bear before the drill may stop it: one key and its value.",
      examples: [{ "failover-drill": "allowed" }],
    }),
})
  .prefault({})
  .meta({ description: "What the drill may touch at the most." });

/** Where the drill file gives none. */
export const STANDARD_DEADLINES = { failover: "10m", recovery: "20m" } as const;

const deadline = (description: string, standard: string) =>
  duration()
    .prefault(standard)
    .meta({ description: `${description} A duration with its unit.`, examples: [standard] });

export const deadlines = section({
  deploy: deadline("Longest time for all stacks together.", "60m"),
  "steady-state": deadline("Longest wait for the steady state before the fault.", "20m"),
  failover: deadline("Longest wait for the error page after the fault.", STANDARD_DEADLINES.failover),
  hold: deadline("How long the error page is watched once it is there.", "60s"),
  recovery: deadline("Longest wait for the steady state after the restore.", STANDARD_DEADLINES.recovery),
})
  .prefault({})
  .meta({ description: "When each part of the drill is given up." });
