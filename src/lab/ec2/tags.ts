// Tags of EC2 resources, and the name by which people know a resource.
import type { Lab } from "../lab.ts";
import type { ResourceTag } from "../resource.ts";

export function setTags(lab: Lab, resourceId: string, tags: Iterable<ResourceTag>): void {
  let own = lab.ec2.tags.get(resourceId);
  if (own === undefined) {
    own = new Map();
    lab.ec2.tags.set(resourceId, own);
  }
  for (const { Key, Value } of tags) own.set(Key, Value);
}

/** All tags of a resource in the SDK's form. */
export function tagsOf(lab: Lab, resourceId: string): { Key: string; Value: string }[] {
  return [...(lab.ec2.tags.get(resourceId) ?? [])].map(([Key, Value]) => ({ Key, Value }));
}

export function tag(lab: Lab, resourceId: string, key: string): string | undefined {
  return lab.ec2.tags.get(resourceId)?.get(key);
}

/** `InstanceSecurityGroup (sg-0...)` when a template made it, else the id alone: findings name what the author wrote. */
export function displayName(lab: Lab, resourceId: string): string {
  const logicalId = tag(lab, resourceId, "aws:cloudformation:logical-id");
  return logicalId === undefined ? resourceId : `${logicalId} (${resourceId})`;
}

/** `web/InstanceA` for what a stack made, else the Name tag, else the id. */
export function origin(lab: Lab, resourceId: string): string {
  const stack = tag(lab, resourceId, "aws:cloudformation:stack-name");
  const logicalId = tag(lab, resourceId, "aws:cloudformation:logical-id");
  if (stack !== undefined && logicalId !== undefined) return `${stack}/${logicalId}`;
  return tag(lab, resourceId, "Name") ?? resourceId;
}
