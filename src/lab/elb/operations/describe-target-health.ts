// DescribeTargetHealth: what the load balancer thinks of each target, or of those asked for.
import type {
  DescribeTargetHealthInput,
  DescribeTargetHealthOutput,
  TargetDescription,
  TargetHealthDescription,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { targetGroupByArn } from "../find.ts";
import { targetKey } from "../lifecycle.ts";
import type { Target, TargetGroup } from "../state.ts";
import { DRAINING, NOT_REGISTERED, type TargetHealth } from "../target-health.ts";

/**
 * Without `Targets` the registered ones, draining ones included. A target asked for by name that is not registered is
 * `unused`/`Target.NotRegistered`; a terminated instance shows `draining` for a while (aws-failover-semantics, section 4).
 */
export function describeTargetHealth(lab: Lab, input: DescribeTargetHealthInput): DescribeTargetHealthOutput {
  const group = targetGroupByArn(lab, input.TargetGroupArn);
  const { Targets: asked } = input;
  const descriptions =
    asked === undefined || asked.length === 0
      ? [...group.targets.values()].map((target) => describe(group, target.id, target.port, target.health))
      : asked.flatMap((target) => describeAsked(lab, group, target));
  return { TargetHealthDescriptions: descriptions };
}

function describeAsked(lab: Lab, group: TargetGroup, asked: TargetDescription): TargetHealthDescription[] {
  const { Id: id, Port: port } = asked;
  if (id === undefined) throw new LabError("ValidationError", "A target ID must be specified");
  const registered = [...group.targets.values()].filter(
    (target: Target) => target.id === id && (port === undefined || target.port === port),
  );
  if (registered.length > 0) return registered.map((target) => describe(group, id, target.port, target.health));
  const shownPort = port ?? group.port;
  const until = group.terminated.get(targetKey(id, shownPort));
  return [describe(group, id, shownPort, until !== undefined && lab.clock.now() < until ? DRAINING : NOT_REGISTERED)];
}

function describe(group: TargetGroup, id: string, port: number, health: TargetHealth): TargetHealthDescription {
  const { state, reason, description } = health;
  return {
    Target: { Id: id, Port: port },
    HealthCheckPort: group.healthCheck.port === "traffic-port" ? String(port) : group.healthCheck.port,
    TargetHealth: {
      State: state,
      ...(reason === undefined ? {} : { Reason: reason }),
      ...(description === undefined ? {} : { Description: description }),
    },
  };
}
