// ListSchedules: of one group or all, by prefix and state, in pages, sorted by group and name.
import type { ListSchedulesCommandInput, ListSchedulesCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { summarise } from "../describe.ts";
import { findGroup } from "../find.ts";
import { pageOf } from "../paging.ts";

export function listSchedules(lab: Lab, input: ListSchedulesCommandInput): Omit<ListSchedulesCommandOutput, "$metadata"> {
  const group = input.GroupName === undefined ? undefined : findGroup(lab, input.GroupName);
  const found = [...lab.scheduler.schedules.entries()]
    .filter(
      ([, { name, groupName, settings }]) =>
        (group === undefined || groupName === group.name) &&
        name.startsWith(input.NamePrefix ?? "") &&
        (input.State === undefined || settings.state === input.State),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { items, next } = pageOf(found, input);
  return { Schedules: items.map(([, schedule]) => summarise(schedule)), NextToken: next };
}
