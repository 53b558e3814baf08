// What speaks against stopping one instance, as far as its description tells.
import type { InstanceFacts } from "../../aws/instances.ts";
import type { Problem } from "../../errors.ts";
import type { SafetyLimits } from "../../plan/types.ts";
import { MARK, STOP_TAG } from "../marks.ts";

/** `launching`: the instances may be just made, so `pending` will be `running` in a moment. */
export function instanceProblems(limits: SafetyLimits, instance: InstanceFacts, launching: boolean): readonly Problem[] {
  return CHECKS.flatMap((check) => check(instance, limits, launching) ?? []);
}

type Check = (instance: InstanceFacts, limits: SafetyLimits, launching: boolean) => Problem | undefined;

const CHECKS: readonly Check[] = [
  ({ id, tags }, { optInTag: { key, value } }) => {
    const tag = tags[key];
    if (tag === value) return undefined;
    return problem(
      "no-opt-in",
      `Instance ${id} ${tag === undefined ? `has no tag ${key}` : `bears ${key}=${tag}`}.`,
      `Only instances tagged ${key}=${value} may be stopped.`,
    );
  },
  ({ id, state }, _, launching) => {
    if (state === "running" || (launching && state === "pending")) return undefined;
    return problem("not-running", `Instance ${id} is ${state}.`, "Start it before the drill; a drill only stops what runs.");
  },
  ({ id, tags }) => {
    const group = tags["aws:autoscaling:groupName"];
    if (group === undefined) return undefined;
    return problem(
      "auto-scaling",
      `Instance ${id} belongs to the Auto Scaling group ${group}, which would replace it as soon as it stops.`,
      "Select instances outside of Auto Scaling groups.",
    );
  },
  // A one-time spot instance cannot be stopped; a persistent one can, but it comes back only when there is spot capacity.
  // Source: docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-instances-request.html#stopping-a-spot-instance
  ({ id, lifecycle }) =>
    lifecycle === undefined || lifecycle === "scheduled"
      ? undefined
      : problem(
          "not-on-demand",
          `Instance ${id} is ${lifecycle === "spot" ? "a spot instance" : `of the kind ${lifecycle}`}: nobody can promise that it starts again.`,
          "Select on-demand instances.",
        ),
  // Source: docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html
  ({ id, rootDevice }) =>
    rootDevice !== "instance-store"
      ? undefined
      : problem(
          "instance-store",
          `Instance ${id} has its root device in the instance store: it cannot be stopped, only terminated.`,
          "Select instances whose root device is an EBS volume.",
        ),
  // The drill stops without hibernating, so what its owner expects to be kept in memory would be lost.
  ({ id, hibernates }) =>
    hibernates
      ? problem(
          "hibernation",
          `Instance ${id} is set up to hibernate, and a drill stops it without: what it keeps in memory would be lost.`,
          "Select instances that keep nothing in memory and are not set up to hibernate.",
        )
      : undefined,
  ({ id, tags }) => {
    const drill = tags[MARK.drill];
    if (drill === undefined) return undefined;
    const until = tags[MARK.undoBy];
    return problem(
      "in-another-drill",
      `Instance ${id} bears the marks of ${drill}${until === undefined ? "" : `, which was to start it again by ${until}`}.`,
      "Let that drill end; if it died, failover-drill sweep starts what it left stopped and takes its marks away.",
    );
  },
  ({ id, tags }) => {
    const stop = tags[STOP_TAG];
    if (stop === undefined) return undefined;
    return problem(
      "stop-tag",
      `Instance ${id} bears the tag ${STOP_TAG}${stop === "" ? "" : ` (${stop})`}: somebody wants no drill now.`,
      `Ask who set it; take the tag away when a drill may run again.`,
    );
  },
];

function problem(code: string, what: string, next: string): Problem {
  return { code: `radius.${code}`, what, whose: "yours", next };
}
