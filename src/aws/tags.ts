// Tags of EC2 instances: write, read, remove, and find by them.
import { CreateTagsCommand, DeleteTagsCommand, DescribeTagsCommand, type Filter, type TagDescription } from "@aws-sdk/client-ec2";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export type Tags = Readonly<Record<string, string>>;

/** One request for all instances. A repeat changes nothing. */
export async function writeTags(aws: Aws, ids: readonly string[], tags: Tags): Promise<void> {
  await aws.ec2.send(new CreateTagsCommand({ Resources: [...ids], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }));
}

/** Removes exactly these: a tag whose value has become another one stays (DeleteTags compares values that it is given). */
export async function removeTags(aws: Aws, id: string, tags: Tags): Promise<void> {
  await aws.ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }));
}

/** The tags of these keys, by instance; an instance that bears none of them has an empty entry. */
export async function readTags(aws: Aws, ids: readonly string[], keys: readonly string[]): Promise<ReadonlyMap<string, Tags>> {
  const found = new Map<string, Record<string, string>>(ids.map((id) => [id, {}]));
  if (ids.length === 0) return found;
  const filters = [
    { Name: "resource-id", Values: [...ids] },
    { Name: "key", Values: [...keys] },
  ];
  for (const { ResourceId = "", Key = "", Value = "" } of await describeTags(aws, filters)) {
    const tags = found.get(ResourceId);
    if (tags !== undefined) tags[Key] = Value;
  }
  return found;
}

/** Ids of the region's instances that bear a tag of this key, sorted; terminated ones are among them for a while. */
export async function instancesTagged(aws: Aws, key: string): Promise<readonly string[]> {
  const filters = [
    { Name: "resource-type", Values: ["instance"] },
    { Name: "key", Values: [key] },
  ];
  return (await describeTags(aws, filters)).map(({ ResourceId = "" }) => ResourceId).sort();
}

function describeTags(aws: Aws, filters: Filter[]): Promise<TagDescription[]> {
  return allItems(
    (token: string | undefined) => aws.ec2.send(new DescribeTagsCommand({ Filters: filters, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Tags,
  );
}
