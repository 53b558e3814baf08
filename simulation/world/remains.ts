// What of drills is left in the lab, each thing with the words by which a report can name it.

import type { Lab } from "../../src/lab/lab.ts";
import { drillOfSchedule } from "../../src/safety/restart-timer.ts";
import { LOCK_PREFIX } from "./arrivals.ts";

export interface Remain {
  readonly what: string;
  /** Drill whose it is; undefined when that cannot be told. */
  readonly drill: string | undefined;
  /** Any of these in a report names it. */
  readonly names: readonly string[];
}

export function remainsIn(lab: Lab): readonly Remain[] {
  const stacks = [...lab.cloudformation.stacksByName.values()].filter(({ status }) => status !== "DELETE_COMPLETE");
  const live = new Map(stacks.map(({ id, name }) => [id, name]));
  const locks = stacks.filter(({ name }) => name.startsWith(LOCK_PREFIX));
  return [
    ...locks.map(({ name, definition }) => ({
      what: `lock ${name}`,
      drill: definition?.tags.find(({ Key }) => Key === "failover-drill:drill")?.Value,
      names: [name],
    })),
    ...stacks
      .filter(({ status }) => status === "REVIEW_IN_PROGRESS")
      .map(({ name }) => ({ what: `shell of stack ${name}`, drill: undefined, names: [`stack ${name}`] })),
    ...[...lab.cloudformation.changeSets.values()]
      .filter(({ stackId, execution, status }) => live.has(stackId) && !status.startsWith("DELETE_") && execution === "AVAILABLE")
      .map(({ name, stackId }) => ({
        what: `change set ${name} of ${live.get(stackId)}`,
        drill: name.replace("failover-drill-", ""),
        names: [`change set ${name}`, `a change set of stack ${live.get(stackId)}`, `stack ${live.get(stackId)}`],
      })),
    ...[...lab.scheduler.schedules.values()].map(({ name }) => ({
      what: `timer ${name}`,
      drill: drillOfSchedule(name),
      names: [name],
    })),
    ...[...lab.ec2.tags].flatMap(([id, tags]) => {
      const keys = [...tags.keys()].filter((key) => key.startsWith("failover-drill:") && key !== "failover-drill:plan");
      // A stop tag alone is a person's own: nobody was drilling when it was set.
      if (keys.every((key) => key === "failover-drill:stop") || !id.startsWith("i-") || !isThere(lab, id)) return [];
      return [{ what: `tags ${keys.join(", ")} on ${id}`, drill: tags.get("failover-drill:drill"), names: [id, "the marks of the drill"] }];
    }),
  ];
}

/** Tags of a terminated instance go with it. */
function isThere(lab: Lab, id: string): boolean {
  return lab.ec2.instances.get(id)?.state !== "terminated";
}
