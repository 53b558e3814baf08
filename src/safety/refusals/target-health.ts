// A target that is not healthy is not to be stopped: the drill would measure the end of something that had ended before.
import { targetHealth } from "../../aws/targets.ts";
import type { Problem } from "../../errors.ts";
import type { Aws } from "../../ports/aws.ts";

/** What is registered now, and what speaks against stopping `ids`. */
export async function lookAtTargets(
  aws: Aws,
  targetGroups: readonly string[],
  ids: readonly string[],
): Promise<{ readonly registered: readonly string[]; readonly problems: readonly Problem[] }> {
  const targets = (await Promise.all(targetGroups.map((group) => targetHealth(aws, group)))).flat();
  const problems = targets
    .filter(({ id, state }) => ids.includes(id) && state !== "healthy")
    .map(
      ({ id, state, reason }): Problem => ({
        code: "radius.not-healthy",
        what: `Instance ${id} is ${state}${reason === undefined ? "" : ` (${reason})`} behind the load balancer.`,
        whose: "yours",
        next: "A drill stops only healthy targets: look at the instance and at the target group's health checks.",
      }),
    );
  return { registered: [...new Set(targets.map(({ id }) => id))].sort(), problems };
}
