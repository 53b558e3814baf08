// Puts other security groups on an instance and its interface.
import type { Lab } from "../../lab.ts";
import { networkChanged } from "../state.ts";
import type { Instance } from "./types.ts";

export function regroupInstance(lab: Lab, instance: Instance, groupIds: readonly string[]): void {
  instance.groupIds = groupIds;
  const networkInterface = lab.ec2.interfaces.get(instance.interfaceId);
  if (networkInterface !== undefined) networkInterface.groupIds = groupIds;
  networkChanged(lab);
}
