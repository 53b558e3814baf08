// A scripted AWS and network of a few lines, on a virtual clock: enough for the engine's tests, no model of anything.
import { labKeep } from "../../src/lab/keep.ts";
import type { Plan, StackPlan } from "../../src/plan/types.ts";
import type { Aws, AwsCommand, AwsService } from "../../src/ports/aws.ts";
import type { Clock, Instant, Millis } from "../../src/ports/clock.ts";
import type { AddressType, DnsOutcome, DnsQuestion, HttpOutcome, HttpRequest, Net } from "../../src/ports/net.ts";
import type { World } from "../../src/ports/world.ts";
import { createRandom } from "../../src/random/seeded.ts";

export const HOST = "www.example.com";
export const LB_NAME = "site-1234.ap-northeast-1.elb.amazonaws.com";
export const S3_NAME = "s3-website-ap-northeast-1.amazonaws.com";
export const LB_ADDRESSES = ["198.18.0.1", "198.18.0.2"];
export const S3_ADDRESS = "198.18.0.9";
export const TARGET_GROUP = "arn:aws:elasticloadbalancing:ap-northeast-1:000000000000:targetgroup/site/1";

export interface FakeInstance {
  readonly id: string;
  readonly zone: string;
  readonly tags: Record<string, string>;
  state: string;
  /** Bumped with each command, so that an older transition does not happen any more. */
  epoch: number;
  servingSince: Instant;
}

export interface FakeStack {
  readonly id: string;
  readonly name: string;
  status: string;
  outputs: Record<string, string>;
  tags: Record<string, string>;
  template: string;
  parent?: string;
  isProtected?: boolean;
  resources: { logicalId: string; type: string; physicalId: string }[];
  /** Oldest first. */
  readonly events: FakeEvent[];
  readonly changeSets: Map<string, { type: string; status: string; execution: string; reason?: string; at: Instant }>;
}

export interface FakeEvent {
  readonly EventId: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId: string;
  readonly ResourceType: string;
  readonly ResourceStatus: string;
  readonly ResourceStatusReason?: string;
  readonly Timestamp: Date;
}

export interface Call {
  readonly n: number;
  readonly at: Instant;
  readonly service: AwsService;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: the inputs of many operations.
  readonly input: any;
}

/** What one stack's next operation does. */
export interface StackScript {
  readonly outputs?: Record<string, string>;
  readonly resources?: FakeStack["resources"];
  /** From the execution to the end. */
  readonly takes?: Millis;
  readonly noChange?: string;
  readonly changeSetFails?: string;
  /** Events to tell besides the stack's own, in order; a status ending in _FAILED rolls the stack back. */
  readonly events?: { logicalId: string; type: string; status: string; reason?: string; after: Millis }[];
}

export interface FakeWorld {
  readonly world: World;
  readonly instances: Map<string, FakeInstance>;
  readonly stacks: Map<string, FakeStack>;
  readonly scripts: Record<string, StackScript>;
  readonly calls: Call[];
  readonly settings: FakeSettings;
  callsOf(operation: string): Call[];
}

export interface FakeSettings {
  account: string;
  latency: Millis;
  stopTakes: Millis;
  startTakes: Millis;
  /** Running until it serves; infinite for a web server that is not enabled. */
  bootTakes: Millis;
  /** Health lost or found until DNS answers so. */
  dnsLag: Millis;
  /** Health lost or found until the health checkers say so. */
  checkersLag: Millis;
  recursiveTtl: Millis;
  records: unknown[];
  healthCheck: string | undefined;
  eventsPerPage: number;
  credentialsEnd: Instant | undefined;
  /** Throws what the call is answered with, before or after it was carried out. */
  before: (call: Call) => void;
  after: (call: Call) => void;
  errorPage: (request: HttpRequest) => HttpOutcome;
  loadBalancer: ((request: HttpRequest) => HttpOutcome) | undefined;
  /** How long a page takes; undefined for the ordinary 20 ms. */
  pageTakes: ((n: number) => Millis) | undefined;
  targetState: ((instance: FakeInstance) => { State: string; Reason?: string }) | undefined;
  /** What AAAA is answered with, undefined for no answer; none of it for a load balancer of IPv4. */
  ipv6: { readonly loadBalancer: (asked: Asked) => Ipv6Answer; readonly site: (asked: Asked) => Ipv6Answer } | undefined;
}

export interface Asked {
  /** The load balancer counts as healthy. */
  readonly healthy: boolean;
  /** Milliseconds since StopInstances was first accepted; negative before. */
  readonly sinceStop: Millis;
  readonly nameServer: string | undefined;
}

type Ipv6Answer = readonly string[] | undefined;

/** An error as the SDK throws it. */
export function awsError(code: string, message = code, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name: code, $metadata: { httpStatusCode, requestId: `request-${code}` } });
}

export function page(status: number, server: string, body: string): HttpOutcome {
  return { kind: "response", status, headers: { server }, body };
}

export function alias(failover: "PRIMARY" | "SECONDARY", target: string, more: object = {}): object {
  return {
    Name: `${HOST}.`,
    Type: "A",
    Failover: failover,
    SetIdentifier: failover,
    AliasTarget: { DNSName: `${target}.`, HostedZoneId: "Z" },
    ...more,
  };
}

export function fakeWorld(clock: Clock, change: Partial<FakeSettings> = {}): FakeWorld {
  const settings: FakeSettings = {
    account: "000000000000",
    latency: 50,
    stopTakes: 30_000,
    startTakes: 15_000,
    bootTakes: 10_000,
    dnsLag: 20_000,
    checkersLag: 0,
    recursiveTtl: 60_000,
    records: [alias("PRIMARY", LB_NAME, { HealthCheckId: "check-1" }), alias("SECONDARY", S3_NAME)],
    healthCheck: "check-1",
    eventsPerPage: 100,
    credentialsEnd: undefined,
    before: () => undefined,
    after: () => undefined,
    errorPage: () => page(200, "AmazonS3", "temporarily unavailable"),
    loadBalancer: undefined,
    pageTakes: undefined,
    targetState: undefined,
    ipv6: undefined,
    ...change,
  };
  const instances = new Map<string, FakeInstance>();
  for (const [id, zone] of [
    ["i-0a", "ap-northeast-1a"],
    ["i-0c", "ap-northeast-1c"],
  ] as const) {
    const tags = { "failover-drill": "allowed", Name: `web-${id}` };
    instances.set(id, { id, zone, tags, state: "running", epoch: 0, servingSince: Number.NEGATIVE_INFINITY });
  }
  const stacks = new Map<string, FakeStack>();
  const scripts: Record<string, StackScript> = {};
  const calls: Call[] = [];
  let pages = 0;
  let stoppedAt: Instant | undefined;
  let answers = 0;

  const serves = (instance: FakeInstance): boolean => instance.state === "running" && clock.now() >= instance.servingSince;
  const serving = (): FakeInstance[] => [...instances.values()].filter(serves);

  // The health as others see it, late: looked at whenever somebody asks, so kept as a history of changes.
  const health: { at: Instant; healthy: boolean }[] = [{ at: Number.NEGATIVE_INFINITY, healthy: true }];
  const noteHealth = (): void => {
    const healthy = serving().length > 0;
    if (health.at(-1)?.healthy !== healthy) health.push({ at: clock.now(), healthy });
  };
  const healthyFor = (lag: Millis): boolean => {
    noteHealth();
    return health.findLast((entry) => entry.at + lag <= clock.now())?.healthy ?? true;
  };

  const transition = (instance: FakeInstance, state: string, after: Millis, then?: () => void): void => {
    const { epoch } = instance;
    clock.at(clock.now() + after, () => {
      if (instance.epoch !== epoch) return;
      instance.state = state;
      then?.();
      noteHealth();
    });
  };

  const ec2 = {
    DescribeInstances: (input: { InstanceIds?: string[]; Filters?: { Name: string; Values: string[] }[] }) => {
      for (const id of input.InstanceIds ?? [])
        if (!instances.has(id)) throw awsError("InvalidInstanceID.NotFound", `The instance ID '${id}' does not exist`);
      const tag = input.Filters?.find((filter) => filter.Name.startsWith("tag:"));
      const chosen = [...instances.values()].filter((instance) =>
        input.InstanceIds
          ? input.InstanceIds.includes(instance.id)
          : tag === undefined || instance.tags[tag.Name.slice(4)] === tag.Values[0],
      );
      return {
        Reservations: chosen.map((instance) => ({
          Instances: [
            {
              InstanceId: instance.id,
              State: { Name: instance.state },
              Placement: { AvailabilityZone: instance.zone },
              Tags: Object.entries(instance.tags).map(([Key, Value]) => ({ Key, Value })),
            },
          ],
        })),
      };
    },
    DescribeInstanceAttribute: () => ({}),
    DescribeVolumes: () => ({ Volumes: [] }),
    DescribeTags: ({ Filters }: { Filters: { Name: string; Values: string[] }[] }) => {
      const wanted = (name: string) => Filters.find((filter) => filter.Name === name)?.Values;
      return {
        Tags: [...instances.values()]
          .filter(({ id }) => wanted("resource-id")?.includes(id) ?? true)
          .flatMap(({ id, tags }) => Object.entries(tags).map(([Key, Value]) => ({ ResourceId: id, Key, Value })))
          .filter(({ Key }) => wanted("key")?.includes(Key) ?? true),
      };
    },
    CreateTags: ({ Resources, Tags }: { Resources: string[]; Tags: { Key: string; Value: string }[] }) => {
      for (const id of Resources) for (const { Key, Value } of Tags) (instances.get(id) as FakeInstance).tags[Key] = Value;
      return {};
    },
    DeleteTags: ({ Resources, Tags }: { Resources: string[]; Tags: { Key: string; Value?: string }[] }) => {
      for (const id of Resources) {
        const { tags } = instances.get(id) as FakeInstance;
        for (const { Key, Value } of Tags) if (Value === undefined || tags[Key] === Value) delete tags[Key];
      }
      return {};
    },
    DescribeInstanceStatus: ({ InstanceIds }: { InstanceIds: string[] }) => ({
      InstanceStatuses: InstanceIds.map((InstanceId) => ({ InstanceId, InstanceState: { Name: instances.get(InstanceId)?.state } })),
    }),
    StopInstances: ({ InstanceIds }: { InstanceIds: string[] }) => {
      stoppedAt ??= clock.now();
      for (const id of InstanceIds) {
        const instance = instances.get(id) as FakeInstance;
        if (instance.state !== "running") continue;
        instance.state = "stopping";
        instance.epoch += 1;
        noteHealth();
        transition(instance, "stopped", settings.stopTakes);
      }
      return {};
    },
    StartInstances: ({ InstanceIds }: { InstanceIds: string[] }) => {
      for (const id of InstanceIds) {
        const state = instances.get(id)?.state;
        if (state !== "stopped" && state !== "running") {
          throw awsError("IncorrectInstanceState", `The instance '${id}' is not in a state from which it can be started.`);
        }
      }
      const StartingInstances = InstanceIds.map((InstanceId) => ({
        InstanceId,
        PreviousState: { Name: instances.get(InstanceId)?.state },
      }));
      for (const id of InstanceIds) {
        const instance = instances.get(id) as FakeInstance;
        if (instance.state !== "stopped") continue;
        instance.state = "pending";
        instance.epoch += 1;
        transition(instance, "running", settings.startTakes, () => {
          instance.servingSince = clock.now() + settings.bootTakes;
          if (Number.isFinite(settings.bootTakes)) clock.at(instance.servingSince, noteHealth);
        });
      }
      return { StartingInstances };
    },
  };

  const elb = {
    DescribeTargetHealth: () => ({
      TargetHealthDescriptions: [...instances.values()].map((instance) => ({
        Target: { Id: instance.id },
        TargetHealth:
          settings.targetState?.(instance) ??
          (serves(instance)
            ? { State: "healthy" }
            : instance.state === "stopped"
              ? { State: "unused", Reason: "Target.InvalidState" }
              : { State: "unhealthy", Reason: "Target.FailedHealthChecks" }),
      })),
    }),
    DescribeLoadBalancers: () => ({
      LoadBalancers: [
        { LoadBalancerArn: "arn:lb", LoadBalancerName: "site", DNSName: LB_NAME, IpAddressType: settings.ipv6 ? "dualstack" : "ipv4" },
      ],
    }),
    DescribeTargetGroups: () => ({ TargetGroups: [{ TargetGroupArn: TARGET_GROUP }] }),
  };

  const route53 = {
    ListHostedZones: () => ({
      HostedZones: [{ Id: "/hostedzone/Z1", Name: "example.com.", Config: { PrivateZone: false } }],
      IsTruncated: false,
    }),
    GetHostedZone: () => ({
      HostedZone: { Id: "/hostedzone/Z1", Name: "example.com." },
      DelegationSet: { NameServers: ["ns-1.awsdns-1.com", "ns-2.awsdns-2.net", "ns-3.awsdns-3.org", "ns-4.awsdns-4.co.uk"] },
    }),
    ListResourceRecordSets: () => ({ ResourceRecordSets: settings.records, IsTruncated: false }),
    // A checker that changes its mind at once, so that the phases' order does not hang on thresholds.
    GetHealthCheck: () => ({ HealthCheck: { HealthCheckConfig: { FailureThreshold: 1 } } }),
    GetHealthCheckStatus: () => ({
      HealthCheckObservations: Array.from({ length: 16 }, (_, index) => ({
        Region: "eu-west-1",
        IPAddress: `192.0.2.${index}`,
        StatusReport: {
          Status: healthyFor(settings.checkersLag) ? "Success: HTTP Status Code 200, OK" : "Failure: HTTP Status Code 503",
          CheckedTime: new Date(clock.now()),
        },
      })),
    }),
  };

  const stackOf = (nameOrId: string): FakeStack => {
    const stack = [...stacks.values()].findLast(
      (one) => one.id === nameOrId || (one.name === nameOrId && one.status !== "DELETE_COMPLETE"),
    );
    if (stack === undefined) throw awsError("ValidationError", `Stack with id ${nameOrId} does not exist`);
    return stack;
  };
  const tell = (stack: FakeStack, logicalId: string, type: string, status: string, reason?: string): void => {
    const own = type === "AWS::CloudFormation::Stack" && logicalId === stack.name;
    if (own) stack.status = status;
    stack.events.push({
      EventId: `${stack.id}-${stack.events.length}`,
      LogicalResourceId: logicalId,
      PhysicalResourceId: own ? stack.id : `${logicalId}-1`,
      ResourceType: type,
      ResourceStatus: status,
      ...(reason === undefined ? {} : { ResourceStatusReason: reason }),
      Timestamp: new Date(clock.now()),
    });
  };
  const tellOwn = (stack: FakeStack, status: string): void => tell(stack, stack.name, "AWS::CloudFormation::Stack", status);

  const cloudformation = {
    CreateStack: ({ StackName, Tags }: { StackName: string; Tags: { Key: string; Value: string }[] }) => {
      const there = [...stacks.values()].some((one) => one.name === StackName && one.status !== "DELETE_COMPLETE");
      if (there) throw awsError("AlreadyExistsException", `Stack [${StackName}] already exists`);
      const stack = addStack(stacks, StackName, "CREATE_COMPLETE");
      for (const { Key, Value } of Tags) stack.tags[Key] = Value;
      return { StackId: stack.id };
    },
    DescribeStacks: ({ StackName }: { StackName: string }) => {
      const stack = stackOf(StackName);
      return {
        Stacks: [
          {
            StackId: stack.id,
            StackName: stack.name,
            StackStatus: stack.status,
            Outputs: Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
            Tags: Object.entries(stack.tags).map(([Key, Value]) => ({ Key, Value })),
            ParentId: stack.parent,
            EnableTerminationProtection: stack.isProtected,
          },
        ],
      };
    },
    GetTemplate: ({ StackName }: { StackName: string }) => ({ TemplateBody: stackOf(StackName).template }),
    DescribeStackEvents: ({ StackName, NextToken }: { StackName: string; NextToken?: string }) => {
      const newestFirst = [...stackOf(StackName).events].reverse();
      const from = Number(NextToken ?? 0);
      const to = from + settings.eventsPerPage;
      return { StackEvents: newestFirst.slice(from, to), ...(to < newestFirst.length ? { NextToken: String(to) } : {}) };
    },
    ListStackResources: ({ StackName }: { StackName: string }) => ({
      StackResourceSummaries: stackOf(StackName).resources.map(({ logicalId, type, physicalId }) => ({
        LogicalResourceId: logicalId,
        ResourceType: type,
        PhysicalResourceId: physicalId,
        ResourceStatus: "CREATE_COMPLETE",
      })),
    }),
    CreateChangeSet: (input: { StackName: string; ChangeSetName: string; ChangeSetType: string }) => {
      let stack = [...stacks.values()].find((one) => one.name === input.StackName && one.status !== "DELETE_COMPLETE");
      if (input.ChangeSetType === "CREATE" && stack === undefined) {
        stack = addStack(stacks, input.StackName, "REVIEW_IN_PROGRESS");
        tellOwn(stack, "REVIEW_IN_PROGRESS");
      }
      if (stack === undefined) throw awsError("ValidationError", `Stack [${input.StackName}] does not exist`);
      const script = scripts[stack.name] ?? {};
      const reason = script.noChange ?? script.changeSetFails;
      stack.changeSets.set(input.ChangeSetName, {
        type: input.ChangeSetType,
        status: reason === undefined ? "CREATE_COMPLETE" : "FAILED",
        execution: reason === undefined ? "AVAILABLE" : "UNAVAILABLE",
        at: clock.now(),
        ...(reason === undefined ? {} : { reason }),
      });
      return {};
    },
    DescribeChangeSet: ({ StackName, ChangeSetName }: { StackName: string; ChangeSetName: string }) => {
      const set = stackOf(StackName).changeSets.get(ChangeSetName);
      if (set === undefined) throw awsError("ChangeSetNotFoundException");
      const pending = clock.now() - set.at < 2_000;
      return {
        Status: pending ? "CREATE_IN_PROGRESS" : set.status,
        ExecutionStatus: set.execution,
        StatusReason: pending ? undefined : set.reason,
      };
    },
    ExecuteChangeSet: ({ StackName, ChangeSetName }: { StackName: string; ChangeSetName: string }) => {
      const stack = stackOf(StackName);
      const set = stack.changeSets.get(ChangeSetName);
      if (set === undefined) throw awsError("ChangeSetNotFoundException");
      const verb = set.type === "CREATE" ? "CREATE" : "UPDATE";
      stack.changeSets.delete(ChangeSetName);
      const script = scripts[stack.name] ?? {};
      tellOwn(stack, `${verb}_IN_PROGRESS`);
      const begin = clock.now();
      const events = script.events ?? [];
      for (const { logicalId, type, status, reason, after } of events)
        clock.at(begin + after, () => tell(stack, logicalId, type, status, reason));
      const failed = events.some((event) => event.status.endsWith("_FAILED"));
      clock.at(begin + (script.takes ?? 20_000), () => {
        if (failed) {
          tellOwn(stack, verb === "CREATE" ? "ROLLBACK_COMPLETE" : "UPDATE_ROLLBACK_COMPLETE");
          return;
        }
        stack.outputs = script.outputs ?? {};
        stack.resources = script.resources ?? [];
        tellOwn(stack, `${verb}_COMPLETE`);
      });
      return {};
    },
    DeleteChangeSet: ({ StackName, ChangeSetName }: { StackName: string; ChangeSetName: string }) => {
      stackOf(StackName).changeSets.delete(ChangeSetName);
      return {};
    },
    ListChangeSets: ({ StackName }: { StackName: string }) => ({
      Summaries: [...stackOf(StackName).changeSets].map(([ChangeSetName, set]) => ({
        ChangeSetName,
        Status: set.status,
        ExecutionStatus: set.execution,
      })),
    }),
    DeleteStack: ({ StackName }: { StackName: string }) => {
      const stack = stackOf(StackName);
      tellOwn(stack, "DELETE_IN_PROGRESS");
      clock.at(clock.now() + 5_000, () => tellOwn(stack, "DELETE_COMPLETE"));
      return {};
    },
  };

  const sts = { GetCallerIdentity: () => ({ Account: settings.account, Arn: `arn:aws:iam::${settings.account}:user/test` }) };
  const services = { cloudformation, ec2, elb, route53, sts } as unknown as Record<string, Record<string, (input: unknown) => unknown>>;

  const sender = (service: AwsService) => ({
    send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
      const operation = String((command as unknown as { schema: unknown[] }).schema[2]);
      const call: Call = { n: calls.length, at: clock.now(), service, operation, input: command.input };
      calls.push(call);
      await clock.sleep(settings.latency);
      settings.before(call);
      if ((command.input as { DryRun?: boolean }).DryRun) throw awsError("DryRunOperation", "Request would have succeeded", 412);
      const run = services[service]?.[operation];
      if (run === undefined) throw awsError("NotImplemented", operation, 501);
      const output = run(command.input);
      settings.after(call);
      return output as Output;
    },
  });
  const names: AwsService[] = ["cloudformation", "ec2", "elb", "iam", "lambda", "route53", "s3", "ssm", "sts"];
  const aws = Object.fromEntries(names.map((name) => [name, sender(name)])) as Aws;

  let cached: { until: Instant; addresses: readonly string[]; ttl: Millis } = { until: Number.NEGATIVE_INFINITY, addresses: [], ttl: 0 };
  const answer = (addresses: readonly string[], name: string, ttl: Millis, type: AddressType = "A"): DnsOutcome => ({
    kind: "answer",
    rcode: addresses.length === 0 && type === "A" ? "NXDOMAIN" : "NOERROR",
    records: addresses.map((data) => ({ name, type, ttl: Math.ceil(ttl / 1_000), data })),
  });
  const siteAddresses = (): readonly string[] => (healthyFor(settings.dnsLag) ? LB_ADDRESSES : [S3_ADDRESS]);
  const net: Net = {
    ask: async ({ server, name, type }: DnsQuestion) => {
      await clock.sleep(10);
      if (type === "AAAA") {
        const { loadBalancer, site } = settings.ipv6 ?? {};
        const asked: Asked = {
          healthy: healthyFor(settings.dnsLag),
          sinceStop: clock.now() - (stoppedAt ?? Number.POSITIVE_INFINITY),
          nameServer: server === "recursive" ? undefined : server.nameServer,
        };
        const given = name === LB_NAME ? loadBalancer?.(asked) : name === HOST ? site?.(asked) : [];
        return given === undefined ? { kind: "timeout" } : answer(given, name, 60_000, "AAAA");
      }
      if (name === LB_NAME) return answer(LB_ADDRESSES, name, 60_000);
      if (name === S3_NAME) return answer([S3_ADDRESS], name, 5_000);
      if (name !== HOST) return answer([], name, 0);
      if (server !== "recursive") return answer(siteAddresses(), name, 60_000);
      if (clock.now() >= cached.until) {
        const addresses = siteAddresses();
        const ttl = addresses[0] === S3_ADDRESS ? 5_000 : settings.recursiveTtl;
        cached = { until: clock.now() + ttl, addresses, ttl };
      }
      return answer(cached.addresses, name, cached.until - clock.now());
    },
    get: async (request: HttpRequest) => {
      const takes = request.address === S3_ADDRESS ? 20 : (settings.pageTakes?.(pages++) ?? 20);
      await clock.sleep(Math.min(takes, request.timeout));
      if (takes > request.timeout) return { kind: "timeout" };
      if (request.address === S3_ADDRESS) return settings.errorPage(request);
      if (settings.loadBalancer !== undefined) return settings.loadBalancer(request);
      const up = serving();
      if (up.length === 0) return page(503, "awselb/2.0", "<title>503 Service Temporarily Unavailable</title>");
      return page(200, "Apache/2.4.62 (Amazon Linux)", `instance-id: ${up[answers++ % up.length]?.id}`);
    },
    keep: (request) => labKeep(clock, net.get, request),
  };

  return {
    world: { name: "rehearsal", clock, random: createRandom("fake"), aws, net, credentialsEnd: async () => settings.credentialsEnd },
    instances,
    stacks,
    scripts,
    calls,
    settings,
    callsOf: (operation) => calls.filter((call) => call.operation === operation && !call.input.DryRun),
  };
}

export function addStack(stacks: Map<string, FakeStack>, name: string, status: string): FakeStack {
  const id = `arn:aws:cloudformation:ap-northeast-1:000000000000:stack/${name}/${stacks.size}`;
  const stack: FakeStack = {
    id,
    name,
    status,
    outputs: {},
    tags: {},
    template: "Resources: {}",
    resources: [],
    events: [],
    changeSets: new Map(),
  };
  stacks.set(id, stack);
  return stack;
}

export function stackPlan(key: string, after: readonly string[] = [], parameters: Record<string, string> = {}): StackPlan {
  return {
    key,
    name: `site-${key}`,
    template: `${key}.yml`,
    body: "Resources: {}",
    parameters,
    after,
    wave: after.length,
    capabilities: [],
    tags: {},
    notModelled: [],
  };
}

/** A plan for the fake site: no stacks, all instances of the target group. */
export function fakePlan(change: Partial<Plan> = {}): Plan {
  const probe = (interval: Millis, timeout = 2_000) => ({ interval, timeout });
  return {
    name: "site",
    drillFile: "failover-drill.yml",
    region: "ap-northeast-1",
    account: undefined,
    site: {
      url: `http://${HOST}/`,
      scheme: "http",
      host: HOST,
      port: 80,
      paths: ["/", "/deep/link"],
      primary: { status: [200], headers: {}, body: "instance-id: (?<instance>i-[0-9a-f]+)" },
      errorPage: { headers: { server: "AmazonS3" }, body: "temporarily unavailable" },
    },
    stacks: [],
    fault: { type: "stop-instances", select: { by: "target-group", arn: TARGET_GROUP }, mode: "all", expected: undefined },
    objectives: {},
    probes: {
      page: probe(1_000),
      authoritative: probe(1_000),
      recursive: probe(1_000),
      targets: probe(2_000),
      checkers: probe(5_000),
      instances: probe(2_000),
    },
    steadySamples: 3,
    limits: { maxInstances: 2, maxShare: 100, optInTag: { key: "failover-drill", value: "allowed" } },
    safety: { restartTimer: "off", alarms: [], permissions: "dry-run" },
    deadlines: { deploy: 600_000, steadyState: 300_000, failover: 300_000, hold: 30_000, recovery: 300_000 },
    budget: { metrics: {}, derivation: [], warnings: [], failsOver: true },
    watch: { hostedZone: {}, loadBalancer: undefined, targetGroup: undefined, healthCheck: undefined },
    digest: "0".repeat(64),
    ...change,
  };
}
