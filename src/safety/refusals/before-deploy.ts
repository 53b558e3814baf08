// The first gate: everything that speaks against a drill before its stacks are deployed, told at once.
import type { FactOf } from "../../journal/facts.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Plan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Clock, Instant } from "../../ports/clock.ts";
import { endsBy } from "../times.ts";
import { accountProblems } from "./account.ts";
import { alarmProblems } from "./alarms.ts";
import { approvalProblems } from "./approval.ts";
import { calendarProblems } from "./calendar.ts";
import { credentialProblems } from "./credentials.ts";
import { passGate } from "./gate.ts";
import { permissionProblems } from "./permissions.ts";
import { outageProblems } from "./predicted-outage.ts";

export interface DeployGate {
  readonly plan: Plan;
  readonly aws: Aws;
  readonly clock: Clock;
  /** Its `identity` says who we are. */
  readonly journal: Journal;
  /** Digest of the plan that somebody approved, or how it begins; undefined when none was asked for. */
  readonly approved: string | undefined;
  /** When the credentials end; undefined when they do not, or nobody can tell. */
  readonly credentialsEnd: () => Promise<Instant | undefined>;
}

/** Throws a Refusal with every reason at once. Changes nothing. */
export async function refuseBeforeDeploy({ plan, aws, clock, journal, approved, credentialsEnd }: DeployGate): Promise<void> {
  const now = clock.now();
  const end = endsBy(plan, now);
  const identity = journal.facts.find((fact): fact is FactOf<"identity"> => fact.kind === "identity");
  if (identity === undefined) throw new Error("the first gate needs to know who we are: checkIdentity comes before it");
  const elsewhere = accountProblems(identity, plan);
  // What another account's alarms and policies say is of no use.
  const asked = elsewhere.length > 0 ? [] : [permissionProblems({ plan, aws, journal, identity }), alarmProblems(aws, plan)];
  await passGate([
    elsewhere,
    approvalProblems(approved, plan.digest),
    calendarProblems(plan.safety.calendar, now, end),
    outageProblems(plan),
    credentialsEnd().then((until) => credentialProblems(until, end, now)),
    ...asked,
  ]);
}
