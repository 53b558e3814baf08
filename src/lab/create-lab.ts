// Puts a lab together from its parts.
import type { Clock } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import { createAddressBook } from "./addresses.ts";
import { createCloudFormationState, startCloudFormation } from "./cloudformation/state.ts";
import { createCloudWatchState } from "./cloudwatch/state.ts";
import { type ConditionProfile, createDraw, type FixedConditions } from "./conditions.ts";
import { createResolverState } from "./dns/state.ts";
import { createEc2State, startEc2 } from "./ec2/state.ts";
import { createElbState, startElb } from "./elb/state.ts";
import { createIamState, startIam } from "./iam/state.ts";
import type { Lab, Truth } from "./lab.ts";
import { createLambdaState, type InlineRunner, startLambda } from "./lambda/state.ts";
import { createRoute53State, startRoute53 } from "./route53/state.ts";
import { createS3State, startS3 } from "./s3/state.ts";
import { createSchedulerState } from "./scheduler/state.ts";
import { callOperation } from "./send.ts";
import { createIds, createSignal } from "./signals-and-ids.ts";
import { createSsmState } from "./ssm/state.ts";
import { createStsState } from "./sts/state.ts";

export interface LabOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly profile: ConditionProfile;
  readonly fixedConditions?: FixedConditions;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly runInline: InlineRunner;
  /** Off when left out: everybody may do everything. */
  readonly enforceIam?: boolean;
}

export function createLab(options: LabOptions): Lab {
  const { clock, random, profile, account, region, runInline, enforceIam = false } = options;
  const truths: Truth[] = [];
  const notModelled = new Map<string, { what: string; where: string }>();
  const lab: Lab = {
    clock,
    random,
    profile,
    account,
    region,
    partition: region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws",
    ids: createIds(random.fork("ids")),
    addresses: createAddressBook(),
    signals: { instanceChanged: createSignal(), targetHealthChanged: createSignal(), networkChanged: createSignal() },
    runInline,
    enforceIam,
    cloudformation: createCloudFormationState(),
    cloudwatch: createCloudWatchState(),
    ec2: createEc2State(),
    elb: createElbState(),
    iam: createIamState(),
    lambda: createLambdaState(),
    resolver: createResolverState(),
    route53: createRoute53State(),
    s3: createS3State(),
    scheduler: createSchedulerState(),
    ssm: createSsmState(),
    sts: createStsState(),
    call: (service, operation, input, caller) => callOperation(lab, service, operation, input, caller),
    draw: createDraw(profile, random.fork("conditions"), options.fixedConditions),
    truth: (event) => {
      truths.push({ ...event, at: clock.now() });
    },
    truths,
    notModelled: (what, where) => {
      notModelled.set(`${what}\n${where}`, { what, where });
    },
    get notModelledList() {
      return [...notModelled.values()];
    },
  };
  for (const start of [startCloudFormation, startEc2, startElb, startIam, startLambda, startRoute53, startS3]) start(lab);
  return lab;
}
