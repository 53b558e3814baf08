// Warnings about instances that the fault would stop and whose disks a stop erases, as far as their type's name tells.
import { hasInstanceStore } from "../../template/instance-store.ts";
import { isUnknown } from "../tokens.ts";
import { type Warner, warn } from "./context.ts";
import { inMode, selectedBy, targetsOf } from "./fault-targets.ts";

export const instanceStore: Warner = ({ model, path, fault, safety }) => {
  if (safety.instanceStore === "lose") return [];
  const selection = selectedBy(fault.select, model, targetsOf(path)) ?? [];
  return (inMode(fault.mode, model, selection) ?? selection).flatMap((instance) => {
    const type = instance.properties.InstanceType;
    if (typeof type !== "string" || isUnknown(type) || !hasInstanceStore(type)) return [];
    return [
      warn(
        "steady-before.loses-instance-store",
        `instance ${instance.logicalId} is of type ${type}, which has disks of its host (instance store): a stop erases what is on them, so the drill will refuse to stop it`,
        "Take a type without instance store; where nothing on those disks is missed after a stop, say `safety.instance-store: lose`.",
        instance.place("InstanceType"),
      ),
    ];
  });
};
