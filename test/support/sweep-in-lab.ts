// Sweeps in a rehearsal's lab, and what they meet there.
import assert from "node:assert/strict";
import { createAwsTools } from "../../src/experiment/tools.ts";
import { createJournal } from "../../src/journal/journal.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { World } from "../../src/ports/world.ts";
import { type SweepContext, type SweepReport, sweep } from "../../src/safety/sweep.ts";
import { betweenAws, type LabCall, labRefusal } from "./drill-in-lab.ts";
import { type Death, diesAt, liveDrill, type Place } from "./killed-drill.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Every call that changes something, and does not only try. */
export const WRITES = /^(Create|Delete|Execute|Put|Stop|Start)/;
export const writesOf = (calls: readonly LabCall[]) =>
  calls.filter(({ operation, input }) => WRITES.test(operation) && input.DryRun !== true);

export const withoutTimer = (plan: Plan): Plan => ({ ...plan, safety: { ...plan.safety, restartTimer: "off" } });

export function sweepAs(world: World, place: Place, options: Partial<SweepContext> = {}): Promise<SweepReport> {
  const journal = createJournal(place.clock);
  const { undoAws: aws } = createAwsTools(world, journal, undefined);
  const { clock } = world;
  return sweep({ aws, clock, journal, account: "000000000000", region: place.plan.region, plan: place.plan, ...options });
}

export const sweepIn = (place: Place, options?: Partial<SweepContext>) => sweepAs(place.world, place, options);

export const statesIn = (lab: Lab) => [...lab.ec2.instances.values()].map(({ state }) => state);

export const told = ({ things }: SweepReport) => things.map(({ kind, did }) => `${kind} ${did}`);

export const codes = ({ problems }: SweepReport) => problems.map(({ code }) => code);

/** What is left of a drill that died with its instances stopped, an hour ago, without a timer. */
export async function afterDeath(place: Place, later = HOUR, dies: Death = diesAt("StopInstances", "after")): Promise<void> {
  const { isDead } = await liveDrill(place, dies);
  assert.ok(isDead);
  await place.clock.sleep(later);
}

export function mark(lab: Lab, id: string, marks: Readonly<Record<string, string>>): void {
  const Tags = Object.entries(marks).map(([key, Value]) => ({ Key: `failover-drill:${key}`, Value }));
  lab.call("ec2", "CreateTags", { Resources: [id], Tags }, ADMIN);
}

export function lock(lab: Lab, name: string, drill: string, until: number): string {
  const Tags = [
    { Key: "failover-drill:drill", Value: drill },
    { Key: "failover-drill:until", Value: new Date(until).toISOString() },
  ];
  const TemplateBody = '{"Resources":{"Lock":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
  const output = lab.call("cloudformation", "CreateStack", { StackName: name, TemplateBody, Tags }, ADMIN) as { StackId: string };
  return output.StackId;
}

/** A world in which these operations are denied. */
export function denying(place: Place, ...operations: readonly string[]): World {
  const aws = betweenAws(place.world.aws, place.lab, place.clock, [], ({ operation, input }, send) => {
    const of = input.StackName === undefined ? operation : `${operation} ${input.StackName}`;
    if (operations.includes(operation) || operations.some((one) => one.includes(" ") && of.startsWith(one)))
      throw labRefusal("AccessDeniedException", `not authorized to perform ${operation}`);
    return send();
  });
  return { ...place.world, aws };
}

/** A timer without marks, past its time: it did not delete itself. */
export function orphanTimer(lab: Lab, ids: readonly string[], at: number): void {
  lab.call(
    "scheduler",
    "CreateSchedule",
    {
      Name: "failover-drill-restart-drill-other",
      ScheduleExpression: `at(${new Date(at).toISOString().slice(0, 19)})`,
      FlexibleTimeWindow: { Mode: "OFF" },
      State: "DISABLED",
      Target: {
        Arn: "arn:aws:scheduler:::aws-sdk:ec2:startInstances",
        RoleArn: "arn:aws:iam::000000000000:role/failover-drill-restart-timer",
        Input: JSON.stringify({ InstanceIds: ids }),
      },
    },
    ADMIN,
  );
}

/** An empty stack with these change sets in it. */
export function shell(lab: Lab, StackName: string, ...changeSets: readonly string[]): void {
  const TemplateBody = '{"Resources":{"Topic":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
  for (const ChangeSetName of changeSets)
    lab.call("cloudformation", "CreateChangeSet", { StackName, ChangeSetName, ChangeSetType: "CREATE", TemplateBody }, ADMIN);
}
