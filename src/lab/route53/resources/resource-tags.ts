// The tags a Route 53 resource ends up with: the stack's, then its own.
import { objects, type Properties, text } from "../../properties.ts";
import type { ResourceTag } from "../../resource.ts";

export function resourceTags(stack: readonly ResourceTag[], properties: Properties, name: string): readonly ResourceTag[] {
  const own = (objects(properties, name) ?? []).map((tag) => ({ Key: text(tag, "Key") ?? "", Value: text(tag, "Value") ?? "" }));
  return [...stack, ...own];
}
