// What the load balancer of the templates answers itself, without asking a target: fixed responses and redirects.
import type { ModelResource, SiteModel } from "./site-model.ts";
import { isUnknown } from "./tokens.ts";
import { list, object, type Values } from "./values.ts";

/** A GET request as it reaches the load balancer. */
export interface BalancerRequest {
  readonly host: string;
  readonly port: number;
  /** With the query. */
  readonly path: string;
}

export interface BalancerAnswer {
  readonly status: number;
  /** Empty for a redirect. */
  readonly body: string;
  /** The listener's default action, or the rule. */
  readonly by: ModelResource;
  readonly property: "DefaultActions" | "Actions";
}

/**
 * Undefined when the request is forwarded, when nobody listens on the port, and when only AWS can tell which rule fits. As in the lab,
 * actions that authenticate are passed over.
 * Source: docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
export function balancerAnswer(
  model: SiteModel,
  listeners: readonly ModelResource[],
  request: BalancerRequest,
): BalancerAnswer | undefined {
  const listener = listeners.find(({ properties }) => Number(properties.Port) === request.port);
  if (listener === undefined) return undefined;
  const rules = model
    .ofType("AWS::ElasticLoadBalancingV2::ListenerRule")
    .filter(({ properties }) => model.follow(properties.ListenerArn) === listener)
    .toSorted((a, b) => Number(a.properties.Priority) - Number(b.properties.Priority));
  for (const rule of rules) {
    const fitting = list(rule.properties.Conditions).map((condition) => fits(model, object(condition) ?? {}, request));
    if (fitting.includes("no")) continue;
    return fitting.includes("unknown") ? undefined : answerOf(rule, "Actions");
  }
  return answerOf(listener, "DefaultActions");
}

function answerOf(by: ModelResource, property: BalancerAnswer["property"]): BalancerAnswer | undefined {
  for (const action of list(by.properties[property]).map((entry) => object(entry) ?? {})) {
    if (action.Type === "fixed-response") {
      const { StatusCode, MessageBody } = object(action.FixedResponseConfig) ?? {};
      return { status: Number(StatusCode), body: String(MessageBody ?? ""), by, property };
    }
    if (action.Type === "redirect") {
      const { StatusCode } = object(action.RedirectConfig) ?? {};
      return { status: StatusCode === "HTTP_302" ? 302 : 301, body: "", by, property };
    }
  }
  return undefined;
}

type Fit = "yes" | "no" | "unknown";

/** Path, host and method; of anything else only AWS can tell. */
function fits(model: SiteModel, condition: Values, { host, path }: BalancerRequest): Fit {
  const values = (settings: string) => list(condition.Values ?? object(condition[settings])?.Values).map(String);
  switch (condition.Field) {
    case "path-pattern":
      return anyOf(values("PathPatternConfig"), (pattern) => (isUnknown(pattern) ? undefined : like(pattern, path.replace(/\?.*$/s, ""))));
    case "host-header":
      return anyOf(values("HostHeaderConfig"), (pattern) => {
        // Two names that only AWS knows are the same when they are one resource's. A load balancer's name ends in .elb.amazonaws.com.
        const named = model.follow(pattern);
        if (named !== undefined) return named === model.follow(host);
        if (isUnknown(pattern) || (isUnknown(host) && pattern.includes(".elb."))) return undefined;
        return like(pattern.toLowerCase(), host.toLowerCase());
      });
    case "http-request-method":
      return anyOf(values("HttpRequestMethodConfig"), (method) => method === "GET");
    default:
      return "unknown";
  }
}

/** Without values there may be regular expressions. */
function anyOf(values: readonly string[], fit: (value: string) => boolean | undefined): Fit {
  const found = values.map(fit);
  if (found.includes(true)) return "yes";
  return values.length === 0 || found.includes(undefined) ? "unknown" : "no";
}

/** `*` is any number of characters, `?` exactly one. As long as pattern times subject, whatever the pattern. */
function like(pattern: string, subject: string): boolean {
  // Whether the pattern up to here fits the first so many characters.
  let fitting = [true, ...Array.from({ length: subject.length }, () => false)];
  for (const sign of pattern) {
    const first = fitting.indexOf(true);
    fitting = fitting.map((_, end) =>
      sign === "*" ? first >= 0 && end >= first : fitting[end - 1] === true && (sign === "?" || sign === subject[end - 1]),
    );
  }
  return fitting.at(-1) === true;
}
