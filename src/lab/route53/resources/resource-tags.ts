// The tags a Route 53 resource ends up with: the stack's, then its own.

import type { Lab } from "../../lab.ts";
import { objects, type Properties, text } from "../../properties.ts";
import { peopleTags, type ResourceTag } from "../../resource.ts";

export function resourceTags(stack: readonly ResourceTag[], properties: Properties, name: string): readonly ResourceTag[] {
  const own = (objects(properties, name) ?? []).map((tag) => ({ Key: text(tag, "Key") ?? "", Value: text(tag, "Value") ?? "" }));
  return [...stack, ...own];
}

/** `key` as in tags.ts: what people see of a resource's tags. */
export function liveTags(lab: Lab, key: string): ResourceTag[] {
  return peopleTags([...(lab.route53.tags.get(key) ?? [])].map(([Key, Value]) => ({ Key, Value })));
}
