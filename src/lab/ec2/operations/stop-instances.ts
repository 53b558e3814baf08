// StopInstances: answers at once with `stopping`; the rest happens by itself.
import type { StopInstancesCommandInput, StopInstancesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { checkCanStop, checkProtection, checkStates, instancesOf } from "../instance/checks.ts";
import { stateOf } from "../instance/describe.ts";
import { apart, beginStop, drawShutdown } from "../instance/stop.ts";

/** All or nothing. Stopping what is stopped or stopping already changes nothing. Source: aws-failover-semantics, section 5. */
export function stopInstances(lab: Lab, input: StopInstancesCommandInput): Answer<StopInstancesCommandOutput> {
  const instances = instancesOf(lab, input.InstanceIds);
  refuseDryRun(input.DryRun);
  checkStates(
    instances,
    ["running", "stopping", "stopped"],
    (id) => `This instance '${id}' is not in a state from which it can be stopped.`,
  );
  checkCanStop(instances);
  checkProtection(instances, "disableApiStop");
  const durations = drawShutdown(lab, "ec2.stop.complete", { skipOsShutdown: input.SkipOsShutdown });
  return {
    StoppingInstances: instances.map((instance, index) => {
      const previous = instance.state;
      if (previous === "running") beginStop(lab, instance, apart(lab, durations, index));
      return { InstanceId: instance.id, PreviousState: stateOf(previous), CurrentState: stateOf(instance.state) };
    }),
  };
}
