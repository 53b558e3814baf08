// The calls of the undo: starts, all at once and else one by one, and looks at the states; what goes wrong is told and handed back.
import { codeOf, isThrottling } from "../../aws/errors.ts";
import { instanceStates, requestStart } from "../../aws/instances.ts";
import { troubleOf } from "./start-errors.ts";
import { STOP_INSTANCES, type StopInstances } from "./stop-fault.ts";

export type InstanceStates = Readonly<Record<string, string>>;

export interface Attempt {
  /** One of the instances was not running when its start was accepted: the stop has been carried out. */
  readonly sawAway: boolean;
  /** Their start was accepted. */
  readonly accepted: readonly string[];
  /** In a request that EC2 put off: at least one of them was still stopping, or is terminated. */
  readonly putOff: readonly string[];
  /** Without those that only say that an instance is still stopping. */
  readonly errors: readonly unknown[];
}

/**
 * One request for all of `ids`, which EC2 takes or refuses as a whole; when it refuses, perhaps because of one of them, one request for each.
 * Appends `undo.requested` before each request, then `undo.accepted`, `undo.waiting` or `aws.retry`. Never throws.
 */
export async function requestStarts(fault: StopInstances, ids: readonly string[]): Promise<Attempt> {
  const errors: unknown[] = [];
  const accepted: string[] = [];
  const putOff: string[] = [];
  let sawAway = false;
  /** False when a request for fewer may do better. */
  const request = async (group: readonly string[]): Promise<boolean> => {
    const { journal, undoAws } = fault;
    journal.append({ kind: "undo.requested", fault: STOP_INSTANCES, instances: group });
    try {
      const before = await requestStart(undoAws, group);
      journal.append({ kind: "undo.accepted", fault: STOP_INSTANCES, instances: group });
      accepted.push(...group);
      sawAway ||= Object.values(before).some((state) => state !== "running");
      return true;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === "stopping") {
        putOff.push(...group);
        journal.append({ kind: "undo.waiting", fault: STOP_INSTANCES, instances: group });
        return true;
      }
      errors.push(error);
      tell(fault, "StartInstances", error);
      return trouble !== "instance";
    }
  };
  const isSettled = ids.length === 0 || (await request(ids));
  if (!isSettled && ids.length > 1) for (const id of ids) await request([id]);
  return { sawAway, accepted, putOff, errors };
}

/** The instances that are still this drill's to start; or why that cannot be told, and then none may be started. */
export async function stillOurs(fault: StopInstances): Promise<{ readonly ours: readonly string[] } | { readonly error: unknown }> {
  const { instances } = fault;
  if (fault.notOurs === undefined) return { ours: instances };
  try {
    const notOurs = await fault.notOurs();
    return { ours: instances.filter((id) => !notOurs.includes(id)) };
  } catch (error) {
    tell(fault, "DescribeTags", error);
    return { error };
  }
}

/** Id to state, `gone` for one that EC2 does not know any more; or the error. */
export async function lookAtStates(fault: StopInstances): Promise<{ readonly states: InstanceStates } | { readonly error: unknown }> {
  const { instances, undoAws } = fault;
  try {
    return { states: await instanceStates(undoAws, instances) };
  } catch (error) {
    if (isUnknownInstance(error)) return lookOneByOne(fault);
    tell(fault, "DescribeInstanceStatus", error);
    return { error };
  }
}

/** One unknown id makes EC2 refuse the whole question. */
async function lookOneByOne(fault: StopInstances): ReturnType<typeof lookAtStates> {
  const states: Record<string, string> = {};
  for (const id of fault.instances) {
    try {
      Object.assign(states, await instanceStates(fault.undoAws, [id]));
    } catch (error) {
      if (!isUnknownInstance(error)) {
        tell(fault, "DescribeInstanceStatus", error);
        return { error };
      }
      states[id] = "gone";
    }
  }
  return { states };
}

function isUnknownInstance(error: unknown): boolean {
  return codeOf(error).startsWith("InvalidInstanceID");
}

/** Throttling was repeated and told by the sender already. */
function tell({ journal }: StopInstances, operation: string, error: unknown): void {
  if (!isThrottling("ec2", error)) journal.append({ kind: "aws.retry", service: "ec2", operation, code: codeOf(error), attempt: 1 });
}
