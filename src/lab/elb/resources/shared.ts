// What the resource types of elb share: tags and the time that small changes take.
import type { Lab } from "../../lab.ts";
import { objects, type Properties, requiredText, text } from "../../properties.ts";
import { peopleTags, type ResourceRequest, type ResourceTag } from "../../resource.ts";

/** The stack's tags, then the resource's own; of two with one key the resource's own stays. */
export function putTags(lab: Lab, arn: string, request: ResourceRequest): void {
  const own = (objects(request.properties, "Tags") ?? []).map((tag) => [requiredText(tag, "Key"), text(tag, "Value") ?? ""] as const);
  const all = new Map([...request.tags.map((tag) => [tag.Key, tag.Value] as const), ...own]);
  lab.elb.tags.set(
    arn,
    [...all].map(([Key, Value]): ResourceTag => ({ Key, Value })),
  );
}

/** What bears this arn, its tags as a template would have them. */
export function liveTags(lab: Lab, arn: string): ResourceTag[] {
  return peopleTags(lab.elb.tags.get(arn) ?? []);
}

/** The present values of those attributes that a template sets: the others are as they may be. */
export function liveAttributes(attributes: ReadonlyMap<string, string>, set: readonly Properties[] | undefined): readonly ResourceTag[] {
  return (set ?? []).map((entry) => ({ Key: requiredText(entry, "Key"), Value: attributes.get(requiredText(entry, "Key")) ?? "" }));
}

export const smallChange = (lab: Lab): Promise<void> => lab.clock.sleep(lab.draw("elb.change"));
