// DescribeTags: every tag of every EC2 resource.
import type { DescribeTagsCommandInput, DescribeTagsCommandOutput, Filter, ResourceType } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { pageOf } from "../paging.ts";
import { resourceTypeOf } from "../taggable.ts";

export function describeTags(lab: Lab, input: DescribeTagsCommandInput): Answer<DescribeTagsCommandOutput> {
  refuseDryRun(input.DryRun);
  const all = tagsOf(lab, exactly(input.Filters, "resource-id"), exactly(input.Filters, "key"));
  // `tag:<key>` looks at the tag itself here, not at the other tags of its resource.
  const filters = (input.Filters ?? []).map((filter) => ({ ...filter, Name: filter.Name ?? "" }));
  const byKey = filters.filter(({ Name }) => Name.startsWith("tag:"));
  const matching = filtered(
    lab,
    all.filter(({ key }) => byKey.every(({ Name }) => Name === `tag:${key}`)),
    filters,
    {
      key: ({ key }) => key,
      "resource-id": ({ id }) => id,
      "resource-type": ({ type }) => type,
      value: ({ value }) => value,
    },
  );
  const page = pageOf(matching, input);
  return {
    Tags: page.items.map(({ id, key, value, type }) => ({ Key: key, ResourceId: id, ResourceType: type, Value: value })),
    NextToken: page.next,
  };
}

interface TagRow {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly type: ResourceType | undefined;
}

/** Every tag, less those that cannot match: a drill asks every few seconds for one tag of a few instances. */
function tagsOf(lab: Lab, ids: ReadonlySet<string> | undefined, keys: ReadonlySet<string> | undefined): readonly TagRow[] {
  const rows: TagRow[] = [];
  for (const [id, tags] of lab.ec2.tags) {
    if (ids?.has(id) === false) continue;
    const type = resourceTypeOf(id);
    for (const [key, value] of tags) if (keys?.has(key) !== false) rows.push({ id, key, value, type });
  }
  return rows;
}

/** The values that the first filter of this name asks for; undefined without such a filter, or when it has wildcards. */
function exactly(filters: readonly Filter[] | undefined, name: string): ReadonlySet<string> | undefined {
  const values = filters?.find((filter) => filter.Name === name)?.Values ?? undefined;
  return values === undefined || values.some((value) => /[*?\\]/.test(value)) ? undefined : new Set(values);
}
