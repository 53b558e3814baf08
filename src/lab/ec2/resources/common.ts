// What the EC2 resource types share: tags, simulated time, patience with things in use.
import type { Millis } from "../../../ports/clock.ts";
import type { ConditionName } from "../../conditions.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { objects } from "../../properties.ts";
import { peopleTags, type ResourceRequest, type ResourceTag } from "../../resource.ts";
import { setTags, tagsOf } from "../tags.ts";

/** CloudFormation's tags, then the resource's own. */
export function tagsFor(request: ResourceRequest): ResourceTag[] {
  const own = (objects(request.properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
  return [...request.tags, ...own];
}

/** The tags as the template has them now; what it no longer has goes. */
export function retag(lab: Lab, resourceId: string, request: ResourceRequest): void {
  lab.ec2.tags.delete(resourceId);
  setTags(lab, resourceId, tagsFor(request));
}

/** A resource's tags as a template would have them. */
export function liveTags(lab: Lab, resourceId: string): ResourceTag[] {
  return peopleTags(tagsOf(lab, resourceId));
}

export function pause(lab: Lab, condition: ConditionName): Promise<void> {
  return lab.clock.sleep(lab.draw(condition));
}

/** How often CloudFormation's handlers look whether something has come to be. An estimate. */
const LOOK_AGAIN: Millis = 2_000;

/** Waits, as CloudFormation's handlers do, by looking again and again. */
export async function until(lab: Lab, holds: () => boolean): Promise<void> {
  while (!holds()) await lab.clock.sleep(LOOK_AGAIN);
}

/**
 * Deletes something that others may still use: CloudFormation's handlers try again on DependencyViolation for a while,
 * which is why stacks whose parts are still in use hang before they fail.
 */
export async function withPatience(lab: Lab, attempt: () => void): Promise<void> {
  const giveUpAt = lab.clock.now() + lab.draw("ec2.remove.patience");
  for (;;) {
    try {
      attempt();
      return;
    } catch (error) {
      if (!(error instanceof LabError) || error.name !== "DependencyViolation" || lab.clock.now() >= giveUpAt) throw error;
      await lab.clock.sleep(5 * LOOK_AGAIN);
    }
  }
}
