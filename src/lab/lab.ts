// The lab: an emulated AWS account in one region. Models that are told the time by the clock they are handed.

import type { AwsService } from "../ports/aws.ts";
import type { Clock, Instant } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import type { AddressBook } from "./addresses.ts";
import type { CloudFormationState } from "./cloudformation/state.ts";
import type { CloudWatchState } from "./cloudwatch/state.ts";
import type { ConditionProfile, Draw } from "./conditions.ts";
import type { ResolverState } from "./dns/state.ts";
import type { Ec2State } from "./ec2/state.ts";
import type { ElbState } from "./elb/state.ts";
import type { IamState } from "./iam/state.ts";
import type { InlineRunner, LambdaState } from "./lambda/state.ts";
import type { Route53State } from "./route53/state.ts";
import type { S3State } from "./s3/state.ts";
import type { SchedulerState } from "./scheduler/state.ts";
import type { SsmState } from "./ssm/state.ts";
import type { Caller } from "./sts/caller.ts";
import type { StsState } from "./sts/state.ts";

export interface Lab {
  readonly clock: Clock;
  /** Fork it by label; never draw from it directly. */
  readonly random: Random;
  readonly profile: ConditionProfile;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: "aws" | "aws-cn" | "aws-us-gov";
  readonly ids: Ids;
  readonly addresses: AddressBook;
  readonly signals: LabSignals;
  /** Executes inline Lambda code outside the lab. */
  readonly runInline: InlineRunner;
  /** Every call is judged by the policies of its caller's role. */
  readonly enforceIam: boolean;

  readonly cloudformation: CloudFormationState;
  readonly cloudwatch: CloudWatchState;
  readonly ec2: Ec2State;
  readonly elb: ElbState;
  readonly iam: IamState;
  readonly lambda: LambdaState;
  readonly resolver: ResolverState;
  readonly route53: Route53State;
  readonly s3: S3State;
  readonly scheduler: SchedulerState;
  readonly ssm: SsmState;
  readonly sts: StsState;

  /** One service calls another, now, as `caller`. Throws LabError as AWS would answer. */
  call(service: AwsService, operation: string, input: object, caller: Caller): object;
  /** One value of a named condition (see conditions.ts). */
  readonly draw: Draw;
  /** Notes what really happened, for calibration and for invariants; no API answer is made from it. */
  truth(event: TruthBody): void;
  readonly truths: readonly Truth[];
  /** Names something that the lab holds but does not model (a resource type, a command in user data). Once per pair. */
  notModelled(what: string, where: string): void;
  readonly notModelledList: readonly { readonly what: string; readonly where: string }[];
}

/** Ids in AWS's forms, all drawn from one seeded stream. */
export interface Ids {
  /** `i-0123456789abcdef0` for prefix `i`. */
  ec2(prefix: string): string;
  /** A UUID, lower case. */
  uuid(): string;
  /** The same UUID, written when it is asked for. */
  uuidLater(): () => string;
  hex(length: number): string;
}

export type TruthBody =
  | { readonly what: "instance.state"; readonly subject: string; readonly detail: string }
  /** `up` answers, `down` refuses (kernel alive), `gone` does not answer at all. */
  | { readonly what: "httpd"; readonly subject: string; readonly detail: "up" | "down" | "gone" }
  /** Subject: `<target group arn> <instance id>`. */
  | { readonly what: "target.state"; readonly subject: string; readonly detail: string }
  /** Subject: target group arn; detail: number of healthy targets. */
  | { readonly what: "target-group.healthy"; readonly subject: string; readonly detail: string }
  | { readonly what: "health-check.status"; readonly subject: string; readonly detail: "healthy" | "unhealthy" }
  /** A load balancer's health as Route 53's DNS servers see it (EvaluateTargetHealth). */
  | { readonly what: "alias.health"; readonly subject: string; readonly detail: "healthy" | "unhealthy" }
  /** What the authoritative servers answer for a failover name: `example.com. A` -> PRIMARY or SECONDARY. */
  | { readonly what: "record.answer"; readonly subject: string; readonly detail: string }
  /** Subject: schedule arn; detail: the operation called, and the error if it was refused. */
  | { readonly what: "schedule.call"; readonly subject: string; readonly detail: string };

export type Truth = TruthBody & { readonly at: Instant };

/** Who wants to know of a change; models subscribe when they are created. Calls are synchronous. */
export interface Signal<Subject> {
  subscribe(listener: (subject: Subject) => void): void;
  emit(subject: Subject): void;
}

export interface LabSignals {
  /** Instance id whose state or httpd changed. */
  readonly instanceChanged: Signal<string>;
  /** ARN of a load balancer one of whose targets changed its health (or whose listeners or targets changed). */
  readonly targetHealthChanged: Signal<string>;
  /** Routes, groups, gateways, endpoints, addresses or interfaces changed: packets may take other ways. */
  readonly networkChanged: Signal<undefined>;
}
