// What the resource types of elb share: tags and the time that small changes take.
import type { Lab } from "../../lab.ts";
import { objects, requiredText, text } from "../../properties.ts";
import type { ResourceRequest, ResourceTag } from "../../resource.ts";

/** The stack's tags, then the resource's own; of two with one key the resource's own stays. */
export function putTags(lab: Lab, arn: string, request: ResourceRequest): void {
  const own = (objects(request.properties, "Tags") ?? []).map((tag) => [requiredText(tag, "Key"), text(tag, "Value") ?? ""] as const);
  const all = new Map([...request.tags.map((tag) => [tag.Key, tag.Value] as const), ...own]);
  lab.elb.tags.set(
    arn,
    [...all].map(([Key, Value]): ResourceTag => ({ Key, Value })),
  );
}

export const smallChange = (lab: Lab): Promise<void> => lab.clock.sleep(lab.draw("elb.change"));
