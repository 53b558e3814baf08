// What reached the lab, by whom, and what stood there at that moment: the ground on which invariants are judged.
import type { Lab } from "../../src/lab/lab.ts";
import type { AwsService } from "../../src/ports/aws.ts";
import type { Instant } from "../../src/ports/clock.ts";

/** A call that the lab carried out or refused; calls whose request was lost are none. */
export interface Arrival {
  readonly at: Instant;
  /** A process of the simulation, or `timer`. */
  readonly by: string;
  readonly service: AwsService;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: the inputs of many operations.
  readonly input: any;
  /** Drill whose lock the site bears, and until when it is good. */
  readonly holder: { readonly drill: string; readonly until: Instant } | undefined;
  /** For a stop: what would undo it. */
  readonly undo: readonly Undo[];
  /** Instances that the site's own rules let a fault touch. */
  readonly allowed: readonly string[];
  /** Whose marks they bore, before. */
  readonly marked: Readonly<Record<string, string>>;
  /** `undo-by` of those marks; of a timer, its time. */
  readonly undoDue: Instant | undefined;
  /** AWS's code when it was refused. */
  error: string | undefined;
}

/** What stands in AWS at a stop for one instance. */
export interface Undo {
  readonly instance: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Enabled one-time schedules that will start it. */
  readonly timers: readonly { readonly name: string; readonly at: Instant }[];
}

const READING = /^(Describe|List|Get|Head|Simulate|Validate|Lookup)/;

/** Readings worth keeping: they prove that something was read back. */
const READ_BACK: ReadonlySet<string> = new Set(["DescribeTags", "GetSchedule"]);

export const LOCK_PREFIX = "failover-drill-lock-";

/** Undefined for calls that are of no interest. */
export function arrivalOf(
  lab: Lab,
  { by, service, operation, input }: Pick<Arrival, "by" | "service" | "operation"> & { readonly input: object },
  allowed: () => readonly string[],
): Arrival | undefined {
  if (READING.test(operation) && !READ_BACK.has(operation)) return undefined;
  if ((input as { DryRun?: boolean }).DryRun === true) return undefined;
  const ids = instancesIn(input);
  const stops = operation === "StopInstances";
  return {
    at: lab.clock.now(),
    by,
    service,
    operation,
    input,
    holder: READING.test(operation) ? undefined : holderIn(lab),
    undo: stops ? ids.map((id) => undoOf(lab, id)) : [],
    allowed: ids.length === 0 ? [] : allowed(),
    marked: Object.fromEntries(ids.flatMap((id) => marks(lab, id))),
    undoDue: operation === "DeleteSchedule" ? timerDue(lab, input) : ids.map((id) => undoBy(lab, id)).find((at) => !Number.isNaN(at)),
    error: undefined,
  };
}

/** Instance ids among a call's subjects. */
export function instancesIn(input: object): readonly string[] {
  const { InstanceIds = [], Resources = [] } = input as { InstanceIds?: unknown; Resources?: unknown };
  return [InstanceIds, Resources].flatMap((ids) => (Array.isArray(ids) ? ids.filter((id) => String(id).startsWith("i-")) : [])) as string[];
}

function marks(lab: Lab, id: string): [string, string][] {
  const drill = lab.ec2.tags.get(id)?.get("failover-drill:drill");
  return drill === undefined ? [] : [[id, drill]];
}

function undoBy(lab: Lab, id: string): Instant {
  return Date.parse(lab.ec2.tags.get(id)?.get("failover-drill:undo-by") ?? "");
}

function timerDue(lab: Lab, input: object): Instant | undefined {
  const { expression } = lab.scheduler.schedules.get(`default/${(input as { Name?: string }).Name}`)?.settings ?? {};
  return expression?.kind === "at" ? expression.instant : undefined;
}

function holderIn(lab: Lab): Arrival["holder"] {
  for (const { name, status, definition } of lab.cloudformation.stacksByName.values()) {
    if (!name.startsWith(LOCK_PREFIX) || status.startsWith("DELETE_")) continue;
    const tag = (key: string) => definition?.tags.find(({ Key }) => Key === key)?.Value;
    return { drill: tag("failover-drill:drill") ?? "nobody", until: Date.parse(tag("failover-drill:until") ?? "") || 0 };
  }
  return undefined;
}

function undoOf(lab: Lab, instance: string): Undo {
  const timers = [...lab.scheduler.schedules.values()].flatMap(({ name, settings }) => {
    const { expression, state, target } = settings;
    const isRestart = /:aws-sdk:ec2:startInstances$/.test(target.Arn ?? "") && expression.kind === "at" && state === "ENABLED";
    return isRestart && target.Input?.includes(`"${instance}"`) ? [{ name, at: expression.instant }] : [];
  });
  return { instance, tags: Object.fromEntries(lab.ec2.tags.get(instance) ?? []), timers };
}
