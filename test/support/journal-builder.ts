// Builds literal journals: a drill that passes, told second by second, and edits of it.
import type { AnswerSeen, Fact, FactBody, FactOf, PageOutcome, ProbeOutcomes, SampleFact, Tolerance } from "../../src/journal/facts.ts";
import { probePlan } from "../../src/plan/probe-plan.ts";
import type { Budget, Plan, ProbeName } from "../../src/plan/types.ts";
import type { Instant, Millis } from "../../src/ports/clock.ts";

export const START: Instant = Date.UTC(2026, 10, 22, 3, 17, 0);
export const A = "i-0aaaaaaaaaaaaaaa1";
export const B = "i-0bbbbbbbbbbbbbbb2";

/** When what happens. Times up to `restoreAt` count from the fault, the later ones from the restore. */
export interface Story {
  readonly faultAt: Millis;
  readonly acceptTook: Millis;
  readonly pageFailsAt: Millis;
  readonly stoppedAt: Millis;
  readonly targetsOutAt: Millis;
  readonly quorumAt: Millis;
  readonly dnsAt: Millis;
  readonly resolverAt: Millis;
  readonly restoreAt: Millis;
  readonly runningAt: Millis;
  readonly targetsInAt: Millis;
  readonly quorumBackAt: Millis;
  readonly dnsBackAt: Millis;
  readonly resolverBackAt: Millis;
  readonly doneAt: Millis;
  readonly plan: Plan;
  /** Watches AAAA, too, which leaves the load balancer so long after the fault and comes back so long after the restore. */
  readonly ipv6?: { readonly leftAt: Millis; readonly backAt: Millis; readonly failsOver?: boolean };
  /** Last word on each sample: another outcome, or undefined to leave it as it is. */
  readonly edit?: (sample: EditedSample) => ProbeOutcomes[ProbeName] | { readonly missing: string } | undefined;
}

export interface EditedSample {
  readonly probe: ProbeName;
  readonly n: number;
  readonly due: Instant;
  /** Since the fault was requested; negative before. */
  readonly sinceFault: Millis;
  /** Since the restore was requested; negative before. */
  readonly sinceRestore: Millis;
}

export const BUDGET: Budget = {
  metrics: {
    "first-failure": { min: 500, max: 10_000 },
    "instances-stopped": { min: 15_000, max: 90_000 },
    "no-healthy-target": { min: 16_000, max: 75_000 },
    "checkers-unhealthy": { min: 61_000, max: 120_000 },
    "dns-failover": { min: 17_000, max: 135_000 },
    failover: { min: 17_000, max: 195_000 },
    outage: { min: 7_000, max: 194_500 },
    "instances-running": { min: 8_000, max: 40_000 },
    "targets-healthy": { min: 16_000, max: 115_000 },
    "checkers-healthy": { min: 76_000, max: 200_000 },
    "dns-return": { min: 77_000, max: 300_000 },
    recovery: { min: 77_000, max: 310_000 },
  },
  derivation: [
    "load balancer path: instances stopped 15 to 90 s, targets unused 1 to 30 s later; or unhealthy threshold 2 x interval 30 s",
    "health-check path: threshold 3 x interval 30 s, quorum of 14 of 16 checkers, propagation 1 to 30 s",
    "the earlier of the two wins, then up to 60 s of the resolver's cache",
  ],
  warnings: [],
  failsOver: true,
};

export const PLAN: Plan = {
  name: "reference-site",
  drillFile: "templates/failover-drill.yml",
  region: "ap-northeast-1",
  account: "111122223333",
  site: {
    url: "http://www.example.com/",
    scheme: "http",
    host: "www.example.com",
    port: 80,
    paths: ["/", "/some/deep/link"],
    primary: { status: [200], headers: {}, body: "instance-id: (?<instance>i-[0-9a-f]+)" },
    errorPage: { headers: { server: "AmazonS3" }, body: "unavailable" },
  },
  stacks: [
    stack("network", [], 0),
    stack("error-page", [], 0),
    stack("endpoint", ["network"], 1),
    stack("web", ["network", "endpoint"], 2),
    stack("load-balancer", ["network", "web"], 3),
    stack("dns", ["load-balancer", "error-page"], 4),
  ],
  fault: { type: "stop-instances", select: { by: "stack", stack: "web" }, mode: "all", expected: { selected: 2, total: 2 } },
  objectives: { failover: 240_000, recovery: 360_000, outage: 240_000 },
  probes: {
    page: { interval: 1_000, timeout: 2_000 },
    authoritative: { interval: 1_000, timeout: 2_000 },
    recursive: { interval: 1_000, timeout: 2_000 },
    targets: { interval: 2_000, timeout: 2_000 },
    checkers: { interval: 5_000, timeout: 5_000 },
    instances: { interval: 2_000, timeout: 2_000 },
  },
  steadySamples: 3,
  limits: { maxInstances: 2, maxShare: 100, optInTag: { key: "failover-drill", value: "allowed" } },
  safety: { restartTimer: "off", alarms: [], permissions: "dry-run" },
  deadlines: { deploy: 3_600_000, steadyState: 1_200_000, failover: 600_000, hold: 60_000, recovery: 1_200_000 },
  budget: BUDGET,
  watch: { hostedZone: { name: "example.com" }, loadBalancer: undefined, targetGroup: undefined, healthCheck: undefined },
  digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

function stack(key: string, after: readonly string[], wave: number): Plan["stacks"][number] {
  return {
    key,
    name: `reference-site-${key}`,
    template: `templates/${key}.yml`,
    body: "Resources: {}\n",
    parameters: {},
    after,
    wave,
    capabilities: [],
    tags: {},
    notModelled: [],
  };
}

export const PASSING: Story = {
  faultAt: 640_000,
  acceptTook: 240,
  pageFailsAt: 3_100,
  stoppedAt: 35_300,
  targetsOutAt: 43_100,
  quorumAt: 88_700,
  dnsAt: 53_400,
  resolverAt: 96_400,
  restoreAt: 160_000,
  runningAt: 15_300,
  targetsInAt: 39_200,
  quorumBackAt: 105_500,
  dnsBackAt: 110_700,
  resolverBackAt: 113_200,
  doneAt: 120_000,
  plan: PLAN,
};

export const HELD: readonly Tolerance[] = [
  { name: "targets", held: true, expected: "all healthy", actual: "2/2 healthy" },
  { name: "health check", held: true, expected: "healthy", actual: "16/16 healthy" },
  { name: "page", held: true, expected: "the primary page, 3 in a row", actual: "the primary page, 3 in a row" },
  { name: "error page", held: true, expected: "served on its own endpoint", actual: "served on its own endpoint for 2 paths" },
];

/** A drill as told, as its journal. */
export function tell(edits: Partial<Story> = {}): readonly Fact[] {
  const story: Story = { ...PASSING, ...edits };
  const fault = START + story.faultAt;
  const restore = fault + story.restoreAt;
  const done = restore + story.doneAt;
  const instances = [A, B];
  const name = "stop-instances";
  const at = (instant: Instant, body: FactBody): [Instant, FactBody] => [instant, body];
  const facts: [Instant, FactBody][] = [
    at(START, {
      kind: "drill.started",
      drill: "reference-site-7f3a",
      version: "0.1.0",
      world: "rehearsal",
      seed: "42",
      conditions: "realistic",
      repeat: "failover-drill rehearse templates/failover-drill.yml --seed 42 --conditions realistic",
    }),
    at(START, { kind: "plan", plan: story.plan }),
    at(START + 100, {
      kind: "identity",
      account: "111122223333",
      arn: "arn:aws:sts::111122223333:assumed-role/failover-drill-lab/lab",
      region: "ap-northeast-1",
    }),
    at(START + 100, { kind: "phase", phase: "deploy", state: "entered" }),
    ...stackFacts(story.plan),
    at(fault - 40_000, { kind: "phase", phase: "deploy", state: "left" }),
    at(fault - 40_000, { kind: "phase", phase: "steady-before", state: "entered" }),
    at(fault - 1_000, {
      kind: "blast-radius",
      targets: [
        { id: A, zone: "ap-northeast-1a", optIn: "failover-drill=allowed" },
        { id: B, zone: "ap-northeast-1c", optIn: "failover-drill=allowed" },
      ],
      bystanders: [],
    }),
    ...(story.ipv6 === undefined
      ? []
      : [at(fault - 950, { kind: "ipv6.watched", addresses: OWN_ADDRESSES, failsOver: story.ipv6.failsOver ?? true })]),
    at(fault - 900, { kind: "steady-state", when: "before", tolerances: HELD }),
    at(fault - 800, { kind: "phase", phase: "steady-before", state: "left", why: "the steady state holds" }),
    at(fault - 500, { kind: "phase", phase: "inject", state: "entered" }),
    at(fault - 400, { kind: "undo.recorded", fault: name, instances }),
    at(fault, { kind: "fault.requested", fault: name, instances }),
    at(fault + story.acceptTook, { kind: "fault.accepted", fault: name, instances }),
    at(fault + story.acceptTook, { kind: "phase", phase: "inject", state: "left" }),
    at(fault + story.acceptTook, { kind: "phase", phase: "observe", state: "entered" }),
    at(restore, { kind: "phase", phase: "observe", state: "left", why: "the error page was held" }),
    at(restore, { kind: "phase", phase: "restore", state: "entered" }),
    at(restore, { kind: "undo.requested", fault: name, instances }),
    at(restore + 200, { kind: "undo.accepted", fault: name, instances }),
    at(restore + story.runningAt + 700, { kind: "undo.confirmed", fault: name, instances }),
    at(restore + story.runningAt + 700, { kind: "phase", phase: "restore", state: "left" }),
    at(restore + story.runningAt + 700, { kind: "phase", phase: "recover", state: "entered" }),
    at(done - 2_000, { kind: "steady-state", when: "after", tolerances: HELD }),
    at(done - 2_000, { kind: "observed", what: "steady-state-again" }),
    at(done - 2_000, { kind: "phase", phase: "recover", state: "left" }),
    at(done - 1_000, { kind: "left-behind", things: [] }),
    at(done, { kind: "drill.ended", why: "done" }),
    ...samples(story, fault, restore, done),
  ];
  // Samples arrive a little after they were due; a stable sort keeps equal instants in the order above.
  return renumber(facts.toSorted(([a], [b]) => a - b).map(([instant, body]) => ({ ...body, at: instant, seq: 0 }) as Fact));
}

function stackFacts(plan: Plan): [Instant, FactBody][] {
  return plan.stacks.flatMap(({ key, name, wave }): [Instant, FactBody][] => {
    const begin = START + 1_000 + wave * 110_000;
    const end = begin + 60_000 + key.length * 3_000;
    const event = (time: Instant, logicalId: string, type: string, status: string): [Instant, FactBody] => [
      time,
      {
        kind: "stack.event",
        stack: key,
        time,
        logicalId,
        type,
        status,
        physicalId: `arn:aws:cloudformation:ap-northeast-1:1:stack/${name}/1`,
      },
    ];
    return [
      event(begin, name, "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS"),
      event(begin + 2_000, "Main", "AWS::EC2::VPC", "CREATE_IN_PROGRESS"),
      event(end - 2_000, "Main", "AWS::EC2::VPC", "CREATE_COMPLETE"),
      event(end, name, "AWS::CloudFormation::Stack", "CREATE_COMPLETE"),
      [end + 1_000, { kind: "stack.finished", stack: key, status: "CREATE_COMPLETE", changed: true, took: end - begin, outputs: {} }],
    ];
  });
}

function samples(story: Story, fault: Instant, restore: Instant, done: Instant): [Instant, FactBody][] {
  const start = fault - 40_000;
  const facts: [Instant, FactBody][] = [];
  const probes = Object.keys(story.plan.probes) as ProbeName[];
  for (const probe of story.ipv6 === undefined ? probes : [...probes, "authoritative-ipv6" as const]) {
    const interval = probePlan(story.plan.probes, probe)?.interval ?? 1_000;
    for (let n = 0; start + n * interval < done - 1_500; n += 1) {
      const due = start + n * interval;
      const edited = story.edit?.({ probe, n, due, sinceFault: due - fault, sinceRestore: due - restore });
      const outcome = edited ?? outcomeAt(story, probe, n, due - fault, due - restore);
      facts.push([due + 20, { kind: "sample", probe, n, due, outcome } as SampleFact]);
    }
  }
  return facts;
}

function outcomeAt(story: Story, probe: ProbeName, n: number, sinceFault: Millis, sinceRestore: Millis): ProbeOutcomes[ProbeName] {
  const during = (from: Millis, to: Millis) => sinceFault >= from && sinceRestore < to;
  switch (probe) {
    case "page":
      if (during(story.resolverAt, story.resolverBackAt)) return page("error-page");
      return during(story.pageFailsAt, story.targetsInAt)
        ? failedPage(sinceFault - story.pageFailsAt)
        : page("primary", n % 2 === 0 ? A : B);
    // It stays with the load balancer, whatever DNS says.
    case "keep-alive":
      return during(story.pageFailsAt, story.targetsInAt) ? failedPage(sinceFault - story.pageFailsAt) : page("primary", A);
    case "authoritative":
      return answer(during(story.dnsAt, story.dnsBackAt) ? "secondary" : "primary");
    case "authoritative-ipv6":
      return answer(story.ipv6 !== undefined && during(story.ipv6.leftAt, story.ipv6.backAt) ? "none" : "primary");
    case "recursive":
      return answer(during(story.resolverAt, story.resolverBackAt) ? "secondary" : "primary");
    case "targets":
      return during(story.targetsOutAt, story.targetsInAt)
        ? targets("unused/Target.InvalidState", "unused/Target.InvalidState")
        : targets("healthy", "healthy");
    case "checkers":
      return during(story.quorumAt, story.quorumBackAt)
        ? { healthy: 2, total: 16, status: "unhealthy" }
        : { healthy: 16, total: 16, status: "healthy" };
    case "instances": {
      const state = during(story.stoppedAt, 1) ? "stopped" : during(100, 1) ? "stopping" : "running";
      const restarting = sinceRestore > 0 && sinceRestore < story.runningAt ? "pending" : state;
      return { states: { [A]: restarting, [B]: restarting } };
    }
  }
}

function failedPage(since: Millis): PageOutcome {
  if (since < 30_000) return page("alb-502");
  return page(since < 40_000 ? "timeout" : "alb-503");
}

export function page(seen: PageOutcome["seen"], instance?: string): PageOutcome {
  return { seen, path: "/", ...(instance === undefined ? {} : { instance }) };
}

const OWN_ADDRESSES = ["203.0.113.10", "203.0.113.11"];

export function answer(seen: AnswerSeen): ProbeOutcomes["authoritative"] {
  return { seen, addresses: seen === "primary" ? OWN_ADDRESSES : ["198.51.100.7"], ttl: seen === "primary" ? 60 : 5 };
}

export function targets(a: string, b: string): ProbeOutcomes["targets"] {
  return { healthy: [a, b].filter((state) => state === "healthy").length, total: 2, states: { [A]: a, [B]: b } };
}

/** Without the facts of these kinds. */
export function without(facts: readonly Fact[], ...kinds: readonly Fact["kind"][]): readonly Fact[] {
  return renumber(facts.filter((fact) => !kinds.includes(fact.kind)));
}

/** Up to the first fact for which `last` is true, that one included. */
export function cutAfter(facts: readonly Fact[], last: (fact: Fact) => boolean): readonly Fact[] {
  const index = facts.findIndex(last);
  return index < 0 ? facts : facts.slice(0, index + 1);
}

/** Each fact of a kind replaced by what `edit` makes of it. */
export function change<Kind extends Fact["kind"]>(
  facts: readonly Fact[],
  kind: Kind,
  edit: (fact: FactOf<Kind>) => Partial<FactOf<Kind>>,
): readonly Fact[] {
  return facts.map((fact) => (fact.kind === kind ? ({ ...fact, ...edit(fact as FactOf<Kind>) } as Fact) : fact));
}

/** With `bodies` appended at the moment of the last fact. */
export function append(facts: readonly Fact[], ...bodies: readonly FactBody[]): readonly Fact[] {
  const at = facts.at(-1)?.at ?? START;
  return renumber([...facts, ...bodies.map((body) => ({ ...body, at, seq: 0 }) as Fact)]);
}

export function renumber(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, seq) => ({ ...fact, seq }));
}
