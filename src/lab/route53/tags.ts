// Tags of hosted zones and health checks.
import type { ResourceTagSet, Tag, TagResourceType } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { requireHealthCheck } from "./health-checks.ts";
import { plainId, requireZone } from "./hosted-zones.ts";

/** `hostedzone/<id>` or `healthcheck/<id>`. Throws when there is no such thing. */
export function taggedKey(lab: Lab, type: TagResourceType | undefined, id: string | undefined): string {
  if (type === "healthcheck") return `healthcheck/${requireHealthCheck(lab, id).id}`;
  return `hostedzone/${requireZone(lab, id).id}`;
}

export function setTags(lab: Lab, key: string, tags: readonly Tag[]): void {
  const own = lab.route53.tags.get(key) ?? new Map<string, string>();
  for (const { Key: name, Value: value } of tags) if (name !== undefined) own.set(name, value ?? "");
  lab.route53.tags.set(key, own);
}

export function removeTags(lab: Lab, key: string, names: readonly string[]): void {
  for (const name of names) lab.route53.tags.get(key)?.delete(name);
}

/** CloudFormation's update: exactly these. */
export function replaceTags(lab: Lab, key: string, tags: readonly Tag[]): void {
  lab.route53.tags.delete(key);
  setTags(lab, key, tags);
}

export function listedTags(lab: Lab, type: TagResourceType | undefined, id: string | undefined): ResourceTagSet {
  const key = taggedKey(lab, type, id);
  return {
    ResourceType: type,
    ResourceId: plainId(id ?? ""),
    Tags: [...(lab.route53.tags.get(key) ?? new Map<string, string>())].map(([Key, Value]) => ({ Key, Value })),
  };
}
