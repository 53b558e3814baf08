// Bugs between a drill and AWS: calls that are not made, made too early, or not believed.
import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DeleteScheduleCommand } from "@aws-sdk/client-scheduler";
import type { AwsCommand } from "../../src/ports/aws.ts";
import { scheduleNames } from "../../src/safety/restart-timer.ts";
import type { Between, Process } from "../world/process.ts";

// biome-ignore lint/suspicious/noExplicitAny: the inputs and outputs of many operations.
type Any = any;

const inputOf = (command: AwsCommand<unknown>): Any => command.input;

const isReal = (command: AwsCommand<unknown>): boolean => inputOf(command).DryRun !== true;

function phaseOf({ journal }: Process): string | undefined {
  const last = journal.facts.findLast((fact) => fact.kind === "phase");
  return last?.kind === "phase" && last.state === "entered" ? last.phase : undefined;
}

/** Whether what was written is also sent, and answers of readings from what was written. */
function fromMemory(write: string, read: string, answer: (input: Any) => object, isSent: boolean): Between {
  const written = new WeakMap<Process, Map<unknown, Any>>();
  return async ({ operation, command, process }, send) => {
    const input = inputOf(command);
    const own = written.get(process) ?? new Map<unknown, Any>();
    written.set(process, own);
    if (operation === write && isReal(command)) {
      own.set(input.Name, input);
      return isSent ? send() : {};
    }
    const remembered = own.get(input.Name);
    return operation === read && remembered !== undefined && phaseOf(process) === "inject" ? answer(remembered) : send();
  };
}

const tagsOf = ({ Resources, Tags }: Any): object => ({
  Tags: Resources.flatMap((ResourceId: string) => Tags.map((tag: object) => ({ ResourceId, ...tag }))),
});

const scheduleOf = (input: Any): object => input;

export const noMarks = fromMemory("CreateTags", "DescribeTags", tagsOf, false);
export const marksNotReadBack = fromMemory("CreateTags", "DescribeTags", tagsOf, true);
export const noTimer = fromMemory("CreateSchedule", "GetSchedule", scheduleOf, false);
export const timerNotReadBack = fromMemory("CreateSchedule", "GetSchedule", scheduleOf, true);

/** The timer goes when the start is asked for, not when it is confirmed. */
export const timerRemovedEarly: Between = async ({ operation, command, process }, send) => {
  if (operation === "StartInstances" && isReal(command) && process.name.startsWith("drill-")) {
    for (const Name of scheduleNames(process.name, inputOf(command).InstanceIds)) {
      const gone = new DeleteScheduleCommand({ Name, GroupName: "default" });
      await send({ service: "scheduler", command: gone }).catch(() => undefined);
    }
  }
  return send();
};

/** The bystanders are stopped, too. */
export const radiusIgnored: Between = ({ operation, command, process }, send) => {
  const radius = process.journal.facts.find((fact) => fact.kind === "blast-radius");
  if (operation !== "StopInstances" || !isReal(command) || radius === undefined) return send();
  const InstanceIds = [...radius.targets.map(({ id }) => id), ...radius.bystanders];
  return send({ service: "ec2", command: new StopInstancesCommand({ InstanceIds }) });
};

/** Somebody has the lock already: so be it. */
export const lockNotConditional: Between = async ({ operation, command }, send) => {
  try {
    return await send();
  } catch (error) {
    if (operation !== "CreateStack" || (error as Error).name !== "AlreadyExistsException") throw error;
    return { StackId: `arn:aws:cloudformation:ap-northeast-1:000000000000:stack/${inputOf(command).StackName}/mine-too` };
  }
};

/** The start's answer is believed, whatever it is. */
export const startNotConfirmed: Between = async ({ operation, command, process }, send) => {
  if (!process.name.startsWith("drill-")) return send();
  if (operation === "StartInstances" && isReal(command)) return send().catch(() => ({ StartingInstances: [] }));
  if (operation !== "DescribeInstanceStatus" || phaseOf(process) !== "restore") return send();
  const { InstanceIds = [] } = inputOf(command);
  return { InstanceStatuses: InstanceIds.map((InstanceId: string) => ({ InstanceId, InstanceState: { Name: "running" } })) };
};
