// TerminateInstances: answers at once with `shutting-down`.
import type { TerminateInstancesCommandInput, TerminateInstancesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { checkProtection, instancesOf } from "../instance/checks.ts";
import { stateOf } from "../instance/describe.ts";
import { apart, drawShutdown } from "../instance/stop.ts";
import { beginTermination } from "../instance/terminate.ts";

/** Possible in every state; a terminated instance stays what it is. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html */
export function terminateInstances(lab: Lab, input: TerminateInstancesCommandInput): Answer<TerminateInstancesCommandOutput> {
  const instances = instancesOf(lab, input.InstanceIds);
  refuseDryRun(input.DryRun);
  checkProtection(
    instances.filter(({ state }) => state !== "terminated"),
    "disableApiTermination",
  );
  const durations = drawShutdown(lab, "ec2.terminate.complete", { skipOsShutdown: input.SkipOsShutdown });
  return {
    TerminatingInstances: instances.map((instance, index) => {
      const previous = instance.state;
      beginTermination(lab, instance, apart(lab, durations, index));
      return { InstanceId: instance.id, PreviousState: stateOf(previous), CurrentState: stateOf(instance.state) };
    }),
  };
}
