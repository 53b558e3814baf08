// Instances with disks of their host: a stop erases what is on them, and no start brings it back.
import { typesWithInstanceStore } from "../../aws/instance-types.ts";
import type { InstanceFacts } from "../../aws/instances.ts";
import type { Problem } from "../../errors.ts";
import type { SafetyPlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";

/** Source: docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html (stopped: every block is cryptographically erased). */
export async function instanceStoreProblems(
  aws: Aws,
  { instanceStore = "refuse" }: Pick<SafetyPlan, "instanceStore">,
  instances: readonly InstanceFacts[],
): Promise<readonly Problem[]> {
  if (instanceStore === "lose") return [];
  const types = [...new Set(instances.flatMap(({ type }) => type ?? []))];
  const emptied = await typesWithInstanceStore(aws, types);
  return instances.flatMap(({ id, type = "" }) =>
    emptied.has(type)
      ? [
          {
            code: "radius.loses-instance-store",
            what: `Instance ${id} is of type ${type}, which has disks of its host (instance store): a stop erases what is on them for good.`,
            whose: "yours",
            next: "Select instances without instance store; where nothing on those disks is missed after a stop, say so: `safety.instance-store: lose`.",
          },
        ]
      : [],
  );
}
