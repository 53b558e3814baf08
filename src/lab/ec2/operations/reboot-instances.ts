// RebootInstances: EC2 goes on saying `running` while the guest goes down and comes back.
import type { RebootInstancesCommandInput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { refuseDryRun } from "../errors.ts";
import { checkStates, instancesOf } from "../instance/checks.ts";
import { reboot } from "../instance/start.ts";

export function rebootInstances(lab: Lab, input: RebootInstancesCommandInput): object {
  const instances = instancesOf(lab, input.InstanceIds);
  refuseDryRun(input.DryRun);
  checkStates(instances, ["running"], (id) => `The instance '${id}' is not in a state from which it can be rebooted.`);
  for (const instance of instances) reboot(lab, instance);
  return {};
}
