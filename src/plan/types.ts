// The plan: what a drill is about to do, as a plain value. Printing it is the dry run; it is the journal's first big fact.
import type { Problem } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";

/** How a page is told apart: all given conditions must hold. Content and headers decide, never the status alone. */
export interface PageMark {
  readonly status?: readonly number[];
  /** Header name (lower case) to a regular expression source for its value. */
  readonly headers: Readonly<Record<string, string>>;
  /** Regular expression source; a group named `instance` tells which instance answered. */
  readonly body?: string;
}

export interface SitePlan {
  readonly url: string;
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly port: number;
  /** The URL's own path first, then the further paths. */
  readonly paths: readonly string[];
  readonly primary: PageMark;
  readonly errorPage: PageMark;
}

export interface UploadPlan {
  readonly bucket: string;
  /** False for a stand-in, which only rehearsals have: the drill file names no bucket. */
  readonly named: boolean;
  /** Nested templates before their parents; `file` is where each was found. */
  readonly objects: readonly { readonly key: string; readonly body: string; readonly file: string }[];
  /** Where the stack's own template will be, when it is too large to be sent. */
  readonly url?: string;
}

export interface StackPlan {
  /** The name in the drill file, e.g. `web`. */
  readonly key: string;
  /** The CloudFormation stack name, e.g. `reference-site-web`. */
  readonly name: string;
  /** Path of the template as found. */
  readonly template: string;
  /** The template's text as it will be sent. */
  readonly body: string;
  /** What has to lie in a bucket first; absent when the template can be sent as it is. */
  readonly upload?: UploadPlan;
  /** Literal values, or text with `${stack.Output}` references to be filled when those stacks are done. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Keys of the stacks that must be complete first. */
  readonly after: readonly string[];
  /** 0 for stacks that need nothing, else one more than the highest of `after`. Equal waves run side by side. */
  readonly wave: number;
  readonly capabilities: readonly string[];
  /** Of the stack, and so of everything in it that can bear one. */
  readonly tags: Readonly<Record<string, string>>;
  /** Resource types that the lab creates as inert things; `Network/Vpc` for a resource of a nested stack. */
  readonly notModelled: readonly { readonly logicalId: string; readonly type: string }[];
  /** Templates of its nested stacks, parents first, as far as they lie beside the root. Absent when there are none. */
  readonly nested?: readonly NestedTemplate[];
}

/** The template of a nested stack, found in a file. */
export interface NestedTemplate {
  /** Logical ids from the root's template down, e.g. `["Site", "Network"]`. */
  readonly path: readonly string[];
  /** `local`: TemplateURL is a path, so the template must be uploaded first. `s3`: it names an object, of which the file is taken to be a copy. */
  readonly where: "local" | "s3";
  /** TemplateURL, evaluated. */
  readonly url: string;
  /** Path of the template as found. */
  readonly template: string;
  readonly body: string;
}

export type TargetSelector =
  | { readonly by: "stack"; readonly stack: string }
  | { readonly by: "target-group"; readonly arn: string }
  | { readonly by: "tag"; readonly key: string; readonly value: string }
  | { readonly by: "ids"; readonly ids: readonly string[] };

export interface FaultPlan {
  readonly type: "stop-instances";
  readonly select: TargetSelector;
  readonly mode: "all" | "one" | { readonly zone: string };
  /** Instances that the templates say will be selected; undefined when only AWS can tell. */
  readonly expected: { readonly selected: number; readonly total: number } | undefined;
}

export type ObjectiveName = "failover" | "recovery" | "outage";

/** `authoritative-ipv6` asks as often as `authoritative`, of a load balancer that has IPv6 addresses. */
export type ProbeName = "page" | "authoritative" | "authoritative-ipv6" | "recursive" | "targets" | "checkers" | "instances" | "keep-alive";

export interface ProbePlan {
  readonly interval: Millis;
  readonly timeout: Millis;
}

/** The keep-alive probe informs only, so it may be left out. */
export type ProbePlans = Readonly<Record<Exclude<ProbeName, "keep-alive" | "authoritative-ipv6">, ProbePlan>> & {
  readonly "keep-alive"?: ProbePlan;
};

/** A predicted quantity; see `derivation` for where each number comes from. */
export interface Predicted {
  readonly min: Millis;
  readonly max: Millis;
}

/** Quantities that are both predicted and measured. All from the fault accepted, or from the restore requested. */
export type MetricName =
  | "first-failure" // fault accepted -> first failed page sample
  | "instances-stopped" // fault accepted -> all of the blast radius `stopped`
  | "no-healthy-target" // fault accepted -> no target of the group is healthy
  | "checkers-unhealthy" // fault accepted -> health check unhealthy by the 18 % rule
  | "dns-failover" // fault accepted -> authoritative answer is the secondary
  | "failover" // fault accepted -> clients are served the error page, steadily
  | "outage" // first failed page sample -> first error page
  | "instances-running" // restore requested -> all `running`
  | "targets-healthy" // restore requested -> all targets healthy
  | "checkers-healthy" // restore requested -> health check healthy by the 18 % rule
  | "dns-return" // restore requested -> authoritative answer is the primary
  | "recovery"; // restore requested -> the steady state holds again

export interface Budget {
  /** Absent where the templates do not let it happen at all (see `impossible`) or do not decide it. */
  readonly metrics: Readonly<Partial<Record<MetricName, Predicted>>>;
  /** Line by line, for people. */
  readonly derivation: readonly string[];
  /** What the templates make impossible or dangerous, in a template author's words, with the place. */
  readonly warnings: readonly Problem[];
  /** False when these templates can never fail over, or never to a page. */
  readonly failsOver: boolean;
}

export interface SafetyLimits {
  readonly maxInstances: number;
  /** Largest part of the registered targets that the fault may stop: percent, 1 to 100. */
  readonly maxShare: number;
  /** Longest outage, predicted or seen. */
  readonly outage?: Millis;
  /** Tag that every instance must bear, e.g. failover-drill = allowed. */
  readonly optInTag: { readonly key: string; readonly value: string };
}

export interface Calendar {
  /** IANA name. */
  readonly timeZone: string;
  readonly days: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  /** `HH:MM`, in the time zone: a drill begins no earlier and is over by `to`. */
  readonly from: string;
  readonly to?: string;
  /** `YYYY-MM-DD`, both inclusive. */
  readonly freeze: readonly { readonly from: string; readonly to: string; readonly why?: string }[];
}

export interface SafetyPlan {
  /** The role (name or ARN) with which EventBridge Scheduler starts the instances should the drill die. */
  readonly restartTimer: { readonly role: string } | "off";
  /** Names of CloudWatch alarms. */
  readonly alarms: readonly string[];
  readonly permissions: "simulate" | "dry-run";
  /** Whether the deployment may replace or remove what serves; `refuse` where it is left out. */
  readonly replace?: "refuse" | "allow";
  /** Whether instances may be stopped that lose what is on the disks of their host; `refuse` where it is left out. */
  readonly instanceStore?: "refuse" | "lose";
  readonly calendar?: Calendar;
}

export interface Deadlines {
  readonly deploy: Millis;
  readonly steadyState: Millis;
  readonly failover: Millis;
  /** How long the error page is watched after it first appears steadily. */
  readonly hold: Millis;
  readonly recovery: Millis;
}

export interface Plan {
  readonly name: string;
  /** The drill file's path as given. */
  readonly drillFile: string;
  readonly region: string;
  /** Account guard: the drill refuses in any other. */
  readonly account: string | undefined;
  /** The role (name or ARN) with which CloudFormation makes what is in the stacks; absent: the caller's own rights. */
  readonly deployRole?: string;
  readonly site: SitePlan;
  /** In dependency order; ties by the order in the drill file. */
  readonly stacks: readonly StackPlan[];
  readonly fault: FaultPlan;
  readonly objectives: Readonly<Partial<Record<ObjectiveName, Millis>>>;
  readonly probes: ProbePlans;
  /** Consecutive samples that make a state steady. */
  readonly steadySamples: number;
  readonly limits: SafetyLimits;
  readonly safety: SafetyPlan;
  readonly deadlines: Deadlines;
  readonly budget: Budget;
  /** What tells the drill where to look; `${stack.Output}` references or literal values. */
  readonly watch: {
    readonly hostedZone: { readonly id?: string; readonly name?: string };
    readonly loadBalancer: string | undefined;
    readonly targetGroup: string | undefined;
    readonly healthCheck: string | undefined;
  };
  /** SHA-256 over what the drill does, hexadecimal: the same wherever it is started from. */
  readonly digest: string;
}
