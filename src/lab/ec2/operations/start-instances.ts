// StartInstances: answers at once with `pending`; the rest happens by itself.
import type { StartInstancesCommandInput, StartInstancesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { ADMIN, type Caller } from "../../sts/caller.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { checkStartCapacity } from "../instance/capacity.ts";
import { checkStates, instancesOf } from "../instance/checks.ts";
import { stateOf } from "../instance/describe.ts";
import { mayUseKeys } from "../instance/key-grant.ts";
import { beginStart, beginVainStart, drawStart } from "../instance/start.ts";

/** All or nothing, but for volumes whose keys the caller cannot hand to EC2: that shows afterwards. Starting what is running or pending already changes nothing. Source: aws-failover-semantics, section 5. */
export function startInstances(lab: Lab, input: StartInstancesCommandInput, caller: Caller = ADMIN): Answer<StartInstancesCommandOutput> {
  const instances = instancesOf(lab, input.InstanceIds);
  refuseDryRun(input.DryRun);
  checkStates(instances, ["stopped", "pending", "running"], (id) => `The instance '${id}' is not in a state from which it can be started.`);
  const stopped = instances.filter(({ state }) => state === "stopped");
  if (stopped.length > 0) checkStartCapacity(lab, stopped);
  const durations = drawStart(lab);
  return {
    StartingInstances: instances.map((instance, index) => {
      const previous = instance.state;
      if (previous === "stopped") {
        if (mayUseKeys(lab, instance, caller)) beginStart(lab, instance, durations, index);
        else beginVainStart(lab, instance, durations);
      }
      return { InstanceId: instance.id, PreviousState: stateOf(previous), CurrentState: stateOf(instance.state) };
    }),
  };
}
