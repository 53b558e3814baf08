// The lab's named delays and error rates, each with its source; a profile and the seed decide the values.
import type { Random } from "../ports/random.ts";
import { triangular, uniform } from "../random/seeded.ts";
import { apiConditions } from "./api-conditions.ts";
import { cloudformationConditions } from "./cloudformation/conditions.ts";
import { cloudwatchConditions } from "./cloudwatch/conditions.ts";
import type { ConditionSpec } from "./condition-spec.ts";
import { dnsConditions } from "./dns/conditions.ts";
import { ec2Conditions } from "./ec2/conditions.ts";
import { elbConditions } from "./elb/conditions.ts";
import { lambdaConditions } from "./lambda/conditions.ts";
import { route53Conditions } from "./route53/conditions.ts";
import { s3Conditions } from "./s3/conditions.ts";
import { schedulerConditions } from "./scheduler/conditions.ts";
import { webConditions } from "./web/conditions.ts";

export type ConditionProfile = "calm" | "realistic" | "hostile";

/** Every named condition. A service adds its own in its folder's conditions.ts. */
export const conditions = {
  ...apiConditions,
  ...cloudformationConditions,
  ...cloudwatchConditions,
  ...dnsConditions,
  ...ec2Conditions,
  ...elbConditions,
  ...lambdaConditions,
  ...route53Conditions,
  ...s3Conditions,
  ...schedulerConditions,
  ...webConditions,
};

export type ConditionName = keyof typeof conditions;

/** Conditions that always have the same value, whatever the profile says. */
export type FixedConditions = Readonly<Partial<Record<ConditionName, number>>>;

/** One value of a condition. `about`: a stream apart, whose values depend on nobody else's draws. */
export type Draw = (name: ConditionName, about?: string) => number;

/**
 * Draws condition values. Each condition has its own stream, so draws of one never move another's; a second stream for everything that
 * several do side by side, such as stacks, keeps the order in which they happen to ask from mattering.
 * calm: always the typical value. realistic: triangular over (min, typical, max).
 * hostile: per lab and condition one of: as realistic, stretched, pinned near its worst (a swarm, so that seeds differ in kind).
 */
export function createDraw(profile: ConditionProfile, random: Random, fixed: FixedConditions = {}): Draw {
  const common = new Map<ConditionName, () => number>();
  const apart = new Map<string, Map<ConditionName, () => number>>();
  const streamsOf = (about: string): Map<ConditionName, () => number> => {
    const known = apart.get(about);
    if (known !== undefined) return known;
    const streams = new Map<ConditionName, () => number>();
    apart.set(about, streams);
    return streams;
  };
  return (name, about) => {
    const value = fixed[name];
    if (value !== undefined) return value;
    const streams = about === undefined ? common : streamsOf(about);
    let stream = streams.get(name);
    if (stream === undefined) {
      const own = random.fork(`condition:${name}`);
      stream = drawStream(conditions[name], profile, own, about === undefined ? own : own.fork(about));
      streams.set(name, stream);
    }
    return stream();
  };
}

/** `swarm` decides the kind of the condition's trouble, the same for every stream of the condition; `random` the values. */
function drawStream(spec: ConditionSpec, profile: ConditionProfile, swarm: Random, random: Random): () => number {
  if (profile === "calm") return () => spec.typical;
  if (profile === "realistic") return () => triangular(random, spec.min, spec.typical, spec.max);
  const worst = spec.worst ?? spec.max * 1.5;
  const kind = swarm.next();
  if (kind < 0.4) return () => triangular(random, spec.min, spec.typical, spec.max);
  if (kind < 0.8) return () => triangular(random, spec.min, spec.typical, worst);
  return () => uniform(random, (spec.max + worst) / 2, worst);
}
