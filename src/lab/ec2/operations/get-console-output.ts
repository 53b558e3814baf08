// GetConsoleOutput: what the first boot said; where a failed package installation shows.
import type { GetConsoleOutputCommandInput, GetConsoleOutputCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { instancesOf } from "../instance/checks.ts";
import type { Instance } from "../instance/types.ts";

export function getConsoleOutput(lab: Lab, input: GetConsoleOutputCommandInput): Answer<GetConsoleOutputCommandOutput> {
  const [instance] = instancesOf(lab, input.InstanceId === undefined ? [] : [input.InstanceId]) as [Instance];
  refuseDryRun(input.DryRun);
  return {
    InstanceId: instance.id,
    Timestamp: new Date(lab.clock.now()),
    Output: Buffer.from(instance.guest.console.map((line) => `${line}\n`).join("")).toString("base64"),
  };
}
