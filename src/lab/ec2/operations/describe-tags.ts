// DescribeTags: every tag of every EC2 resource.
import type { DescribeTagsCommandInput, DescribeTagsCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { pageOf } from "../paging.ts";
import { resourceTypeOf } from "../taggable.ts";

export function describeTags(lab: Lab, input: DescribeTagsCommandInput): Answer<DescribeTagsCommandOutput> {
  refuseDryRun(input.DryRun);
  const all = [...lab.ec2.tags].flatMap(([id, tags]) => [...tags].map(([key, value]) => ({ id, key, value, type: resourceTypeOf(id) })));
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
