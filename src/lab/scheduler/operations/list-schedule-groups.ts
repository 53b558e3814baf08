// ListScheduleGroups: by prefix, in pages, sorted by name.
import type { ListScheduleGroupsCommandInput, ListScheduleGroupsCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { describeGroup } from "../describe.ts";
import { groupsOf } from "../find.ts";
import { pageOf } from "../paging.ts";

export function listScheduleGroups(lab: Lab, input: ListScheduleGroupsCommandInput): Omit<ListScheduleGroupsCommandOutput, "$metadata"> {
  const found = [...groupsOf(lab).values()]
    .filter(({ name }) => name.startsWith(input.NamePrefix ?? ""))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const { items, next } = pageOf(found, input);
  return { ScheduleGroups: items.map(describeGroup), NextToken: next };
}
