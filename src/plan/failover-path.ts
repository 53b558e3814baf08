// Follows a site's host name through the stacks: record sets, load balancer, target group, instances, health check, bucket.

import { type BalancerAnswer, balancerAnswer } from "./balancer-answer.ts";
import type { ModelResource, SiteModel } from "./site-model.ts";
import { list, object, truth, type Values } from "./values.ts";

/** One record set of the site's host, wherever its template writes it. */
export interface FailoverRecord {
  readonly resource: ModelResource;
  /** Path of the record inside the resource's properties. */
  readonly path: readonly (string | number)[];
  readonly values: Values;
  readonly hostedZone: { readonly id?: string; readonly name?: string };
}

export interface HealthCheckFacts {
  readonly resource: ModelResource;
  readonly intervalSeconds: number;
  readonly threshold: number;
  readonly checkers: number;
  readonly port: number | undefined;
  readonly path: string;
  readonly type: string;
  /** What it asks: a name, or an address. */
  readonly name: string;
  /** Whose answers it looks at. `site`: the name that fails over. `elsewhere`: nobody can say from here, perhaps the load balancer's. */
  readonly asks: "load-balancer" | "site" | "s3-website" | "elsewhere";
  /** The load balancer answers it without asking a target; `passes`: in a way that counts as healthy. */
  readonly answered: (BalancerAnswer & { readonly passes: boolean }) | undefined;
  readonly inverted: boolean;
  readonly disabled: boolean;
}

export interface TargetGroupFacts {
  readonly resource: ModelResource;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  readonly port: number;
  readonly targets: readonly ModelResource[];
  /** Healthy targets below which the load balancer is unhealthy for DNS; undefined is `off`. */
  readonly minimumForDns: { readonly count: number | undefined; readonly percentage: number | undefined };
}

export interface FailoverPath {
  readonly primary: FailoverRecord | undefined;
  readonly secondary: FailoverRecord | undefined;
  /** Records of the host without failover routing. */
  readonly plain: readonly FailoverRecord[];
  /** The AAAA record sets of the host, whatever their routing. */
  readonly ipv6: readonly FailoverRecord[];
  readonly evaluatesTargetHealth: boolean;
  /** The primary's health hangs on something outside of these stacks: nobody can say from here that it cannot fail over. */
  readonly unseenSignal: boolean;
  readonly healthCheck: HealthCheckFacts | undefined;
  readonly secondaryHealthCheck: HealthCheckFacts | undefined;
  readonly loadBalancer: ModelResource | undefined;
  readonly listeners: readonly ModelResource[];
  readonly targetGroups: readonly TargetGroupFacts[];
  /** Buckets with website hosting, and the one named as the host if there is one. */
  readonly buckets: readonly ModelResource[];
  readonly bucket: ModelResource | undefined;
}

/** Two checkers in each of the regions, as the public observations suggest. Source: aws-failover-semantics, section 1. */
const CHECKERS_PER_REGION = 2;
const CHECKER_REGIONS = 8;

export function findFailoverPath(model: SiteModel, host: string): FailoverPath {
  const records = recordsOf(model).filter(
    (record) => dnsName(record.values.Name) === host && ["A", "AAAA"].includes(String(record.values.Type)),
  );
  // Pages are asked for by IPv4; AAAA record sets have a failover, and a health, of their own.
  const ipv4 = records.filter((record) => record.values.Type === "A");
  const primary = ipv4.find((record) => record.values.Failover === "PRIMARY");
  const secondary = ipv4.find((record) => record.values.Failover === "SECONDARY");
  const loadBalancer = [primary, secondary, ...records]
    .map((record) => record && aliasResource(model, record))
    .find((found) => found?.type === LOAD_BALANCER);
  const listeners = model
    .ofType("AWS::ElasticLoadBalancingV2::Listener")
    .filter((listener) => model.follow(listener.properties.LoadBalancerArn) === loadBalancer);
  const buckets = model.ofType("AWS::S3::Bucket").filter((bucket) => bucket.properties.WebsiteConfiguration !== undefined);
  const scene = { host, primary, loadBalancer, listeners };
  return {
    primary,
    secondary,
    plain: records.filter((record) => record.values.Failover === undefined),
    ipv6: records.filter((record) => record.values.Type === "AAAA"),
    evaluatesTargetHealth: truth(object(primary?.values.AliasTarget)?.EvaluateTargetHealth),
    unseenSignal: hasUnseenSignal(model, primary),
    healthCheck: healthCheckFacts(model, primary, scene),
    secondaryHealthCheck: healthCheckFacts(model, secondary, scene),
    loadBalancer,
    listeners,
    targetGroups: loadBalancer === undefined ? [] : targetGroupsOf(model, listeners),
    buckets,
    bucket: model.ofType("AWS::S3::Bucket").find((bucket) => bucket.properties.BucketName === host),
  };
}

const LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";

/** Lower case, without the trailing dot. */
export function dnsName(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/\.$/, "");
}

function recordsOf(model: SiteModel): FailoverRecord[] {
  const zoneOf = (...levels: Values[]) => {
    const id = levels.map((level) => level.HostedZoneId).find((value) => value !== undefined);
    const name = levels.map((level) => level.HostedZoneName).find((value) => value !== undefined);
    return { ...(id === undefined ? {} : { id: String(id) }), ...(name === undefined ? {} : { name: String(name) }) };
  };
  const single = model.ofType("AWS::Route53::RecordSet").map((resource) => {
    const values = resource.properties;
    return { resource, path: [], values, hostedZone: zoneOf(values) };
  });
  const grouped = model.ofType("AWS::Route53::RecordSetGroup").flatMap((resource) =>
    list(resource.properties.RecordSets).map((entry, index) => {
      const values = object(entry) ?? {};
      return { resource, path: ["RecordSets", index], values, hostedZone: zoneOf(values, resource.properties) };
    }),
  );
  return [...single, ...grouped];
}

/** The resource whose attribute the record's alias names. */
export function aliasResource(model: SiteModel, record: FailoverRecord): ModelResource | undefined {
  return followName(model, object(record.values.AliasTarget)?.DNSName);
}

function followName(model: SiteModel, name: unknown): ModelResource | undefined {
  return model.follow(plainName(name));
}

/** A load balancer is also known as `dualstack.NAME`, and any name may end in a dot. */
function plainName(name: unknown): unknown {
  return typeof name === "string" ? name.replace(/^dualstack\./i, "").replace(/\.$/, "") : name;
}

function hasUnseenSignal(model: SiteModel, primary: FailoverRecord | undefined): boolean {
  if (primary === undefined) return false;
  const alias = object(primary.values.AliasTarget);
  const unseenAlias = truth(alias?.EvaluateTargetHealth) && aliasResource(model, primary) === undefined;
  const { HealthCheckId } = primary.values;
  return unseenAlias || (HealthCheckId !== undefined && model.follow(HealthCheckId) === undefined);
}

type Scene = Pick<FailoverPath, "primary" | "loadBalancer" | "listeners"> & { readonly host: string };

function healthCheckFacts(model: SiteModel, record: FailoverRecord | undefined, scene: Scene): HealthCheckFacts | undefined {
  const resource = record && model.follow(record.values.HealthCheckId);
  if (resource?.type !== "AWS::Route53::HealthCheck") return undefined;
  const settings = object(resource.properties.HealthCheckConfig) ?? {};
  const type = String(settings.Type ?? "");
  const asked = {
    name: String(settings.IPAddress ?? settings.FullyQualifiedDomainName ?? ""),
    port: settings.Port === undefined ? (type.startsWith("HTTPS") ? 443 : type.startsWith("HTTP") ? 80 : undefined) : Number(settings.Port),
    path: String(settings.ResourcePath ?? "/"),
  };
  const asks = settings.IPAddress === undefined ? whomItAsks(model, asked.name, scene) : "elsewhere";
  return {
    resource,
    intervalSeconds: Number(settings.RequestInterval ?? 30),
    threshold: Number(settings.FailureThreshold ?? 3),
    checkers: CHECKERS_PER_REGION * (list(settings.Regions).length || CHECKER_REGIONS),
    type,
    ...asked,
    asks,
    answered: asks === "load-balancer" ? answered(model, type, settings.SearchString, asked, scene) : undefined,
    inverted: truth(settings.Inverted),
    disabled: truth(settings.Disabled),
  };
}

function whomItAsks(model: SiteModel, name: string, { host, primary, loadBalancer }: Scene): HealthCheckFacts["asks"] {
  if (dnsName(name) === host) return "site";
  const alias = object(primary?.values.AliasTarget)?.DNSName;
  if (alias !== undefined && plainName(alias) === plainName(name)) return "load-balancer";
  const record = recordsOf(model).find(({ values }) => dnsName(values.Name) === dnsName(name));
  const found = followName(model, name) ?? (record && leadsTo(model, record));
  if (found !== undefined && found === loadBalancer) return "load-balancer";
  return /(?:^|\.)s3-website[.-]/.test(dnsName(name)) ? "s3-website" : "elsewhere";
}

function leadsTo(model: SiteModel, record: FailoverRecord): ModelResource | undefined {
  return aliasResource(model, record) ?? followName(model, list(record.values.ResourceRecords)[0]);
}

/** A checker's Host is the name that it asks. A TCP check asks for nothing. */
function answered(
  model: SiteModel,
  type: string,
  wanted: unknown,
  asked: Pick<HealthCheckFacts, "name" | "port" | "path">,
  { listeners }: Scene,
): HealthCheckFacts["answered"] {
  if (asked.port === undefined || !type.startsWith("HTTP")) return undefined;
  const answer = balancerAnswer(model, listeners, { host: asked.name, port: asked.port, path: asked.path });
  // Source: docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html
  const passes = ({ status, body }: BalancerAnswer) =>
    status >= 200 && status < 400 && (!type.endsWith("_STR_MATCH") || body.includes(String(wanted ?? "")));
  return answer && { ...answer, passes: passes(answer) };
}

function targetGroupsOf(model: SiteModel, listeners: readonly ModelResource[]): TargetGroupFacts[] {
  const rules = model
    .ofType("AWS::ElasticLoadBalancingV2::ListenerRule")
    .filter((rule) => listeners.some((listener) => model.follow(rule.properties.ListenerArn) === listener));
  const actions = [
    ...listeners.flatMap((listener) => list(listener.properties.DefaultActions)),
    ...rules.flatMap((rule) => list(rule.properties.Actions)),
  ];
  const arns = actions.flatMap((entry) => {
    const action = object(entry) ?? {};
    const forwarded = list(object(action.ForwardConfig)?.TargetGroups).map((group) => object(group)?.TargetGroupArn);
    return [action.TargetGroupArn, ...forwarded];
  });
  const groups = new Set(arns.map((arn) => model.follow(arn)).filter((resource) => resource !== undefined));
  return [...groups].map((resource) => {
    const { properties } = resource;
    return {
      resource,
      // Defaults of an ALB's HTTP target group: docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
      intervalSeconds: Number(properties.HealthCheckIntervalSeconds ?? 30),
      timeoutSeconds: Number(properties.HealthCheckTimeoutSeconds ?? 5),
      healthyThreshold: Number(properties.HealthyThresholdCount ?? 5),
      unhealthyThreshold: Number(properties.UnhealthyThresholdCount ?? 2),
      port: Number(properties.Port ?? 80),
      targets: list(properties.Targets)
        .map((target) => model.follow(object(target)?.Id))
        .filter((target) => target !== undefined),
      minimumForDns: minimumForDns(list(properties.TargetGroupAttributes).map((entry) => object(entry) ?? {})),
    };
  });
}

/** `off` is no number. Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html */
function minimumForDns(attributes: readonly Values[]): TargetGroupFacts["minimumForDns"] {
  const minimum = (unit: string, standard: string) => {
    const key = `target_group_health.dns_failover.minimum_healthy_targets.${unit}`;
    const value = Number(attributes.find(({ Key }) => Key === key)?.Value ?? standard);
    return Number.isNaN(value) ? undefined : value;
  };
  return { count: minimum("count", "1"), percentage: minimum("percentage", "off") };
}

/** Whether a target group leaves its load balancer healthy for DNS with so many of its targets healthy; either minimum is enough. */
export function healthyForDns(
  { minimumForDns: { count, percentage } }: Pick<TargetGroupFacts, "minimumForDns">,
  healthy: number,
  registered: number,
): boolean {
  return healthy >= (count ?? 0) && healthy * 100 >= (percentage ?? 0) * registered;
}
