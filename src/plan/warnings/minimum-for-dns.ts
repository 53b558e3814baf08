// Warnings about how many healthy targets a target group asks for before it counts as healthy for DNS: none, or more than there will be.
import { isPartial, losesItsMinimum } from "../budget-signals.ts";
import { healthyForDns, type TargetGroupFacts } from "../failover-path.ts";
import { list } from "../values.ts";
import { type Warner, warn } from "./context.ts";

const ATTRIBUTE = "target_group_health.dns_failover.minimum_healthy_targets";

export const minimumForDns: Warner = ({ path, fault }) => {
  const { primary, healthCheck } = path;
  const [group] = path.targetGroups;
  if (primary === undefined || group === undefined || !path.evaluatesTargetHealth) return [];
  const never = path.targetGroups.find((one) => hasAllTargets(one) && !healthyForDns(one, one.targets.length, one.targets.length));
  if (never !== undefined) {
    return [
      warn(
        "steady-before.minimum-for-dns",
        `target group ${never.resource.logicalId} asks for ${minimumWords(never)} healthy targets for DNS (${ATTRIBUTE}), more than it has: the load balancer never counts as healthy, so Route 53 never answers with the primary`,
        "Lower the minimum to at most the number of its targets.",
        placeOf(never),
      ),
    ];
  }
  if (isPartial(fault)) {
    const { selected, total } = fault.expected as NonNullable<typeof fault.expected>;
    return path.targetGroups
      .filter((one) => losesItsMinimum(one, fault))
      .map((one) =>
        warn(
          "failed-over-in-time.minimum-for-dns",
          `the fault leaves ${total - selected} of ${total} targets, and target group ${one.resource.logicalId} asks for ${minimumWords(one)} healthy ones for DNS (${ATTRIBUTE}): Route 53 leaves the primary although a target could still answer`,
          "Lower the minimum to what the fault leaves, or let the fault stop all instances.",
          placeOf(one),
        ),
      );
  }
  if (path.targetGroups.some((one) => losesItsMinimum(one, fault))) return [];
  const alone = healthCheck === undefined || healthCheck.disabled ? "the site never fails over" : "only the health check can move DNS";
  return [
    warn(
      "failed-over-in-time.minimum-for-dns-off",
      `target group ${group.resource.logicalId} sets ${ATTRIBUTE} to off: the load balancer counts as healthy for EvaluateTargetHealth without a healthy target too, so ${alone}`,
      "Leave the attribute out (its default is one target), or set a count of at least 1.",
      placeOf(group),
    ),
  ];
};

/** Whether the templates tell every target. */
function hasAllTargets({ resource, targets }: TargetGroupFacts): boolean {
  return targets.length > 0 && targets.length === list(resource.properties.Targets).length;
}

function minimumWords({ minimumForDns: { count, percentage } }: TargetGroupFacts): string {
  return [count, percentage && `${percentage} %`].filter((part) => part !== undefined).join(" or ");
}

function placeOf({ resource }: TargetGroupFacts) {
  return resource.place("TargetGroupAttributes");
}
