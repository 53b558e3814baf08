// Actions and conditions as the API and CloudFormation write them, to and from what the lab routes by.
import type { Action as ApiAction, RuleCondition as ApiCondition } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { integer, object, objects, type Properties, requiredText, text, texts } from "../properties.ts";
import type { Action, RuleCondition } from "./rules.ts";
import type { LoadBalancer, TargetGroup } from "./state.ts";

/** Reads actions of a listener or rule of `balancer`. Throws LabError when they name what does not exist or belongs elsewhere. */
export function readActions(lab: Lab, balancer: LoadBalancer, actions: readonly Properties[]): readonly Action[] {
  const ordered = [...actions].sort((a, b) => (integer(a, "Order") ?? 0) - (integer(b, "Order") ?? 0));
  const read = ordered.map((action) => readAction(lab, balancer, action));
  if (read.filter((action) => action.type !== "authenticate").length !== 1) {
    throw new LabError("ValidationError", "Exactly one of 'fixed-response', 'forward' and 'redirect' actions must be specified");
  }
  return read;
}

function readAction(lab: Lab, balancer: LoadBalancer, action: Properties): Action {
  const type = requiredText(action, "Type");
  switch (type) {
    case "forward":
      return { type, to: readShares(lab, balancer, action) };
    case "fixed-response": {
      const settings = object(action, "FixedResponseConfig") ?? {};
      const status = requiredText(settings, "StatusCode");
      if (!/^[245]\d\d$/.test(status)) throw new LabError("ValidationError", `The fixed-response status code '${status}' is not valid`);
      return {
        type,
        status: Number(status),
        contentType: text(settings, "ContentType") ?? "text/plain",
        body: text(settings, "MessageBody") ?? "",
      };
    }
    case "redirect": {
      const settings = object(action, "RedirectConfig") ?? {};
      const status = requiredText(settings, "StatusCode");
      if (status !== "HTTP_301" && status !== "HTTP_302") {
        throw new LabError("ValidationError", `The redirect status code '${status}' is not valid`);
      }
      return {
        type,
        status: status === "HTTP_301" ? 301 : 302,
        protocol: text(settings, "Protocol") ?? "#{protocol}",
        port: text(settings, "Port") ?? "#{port}",
        host: text(settings, "Host") ?? "#{host}",
        path: text(settings, "Path") ?? "/#{path}",
        query: text(settings, "Query") ?? "#{query}",
      };
    }
    default:
      lab.notModelled(`listener action ${type}`, balancer.name);
      return { type: "authenticate", name: type };
  }
}

function readShares(lab: Lab, balancer: LoadBalancer, action: Properties): (Action & { type: "forward" })["to"] {
  const forward = objects(object(action, "ForwardConfig") ?? {}, "TargetGroups");
  const shares = forward ?? [{ TargetGroupArn: requiredText(action, "TargetGroupArn") }];
  return shares.map((share: Properties) => ({
    group: usableGroup(lab, balancer, requiredText(share, "TargetGroupArn")),
    weight: integer(share, "Weight") ?? 1,
  }));
}

function usableGroup(lab: Lab, balancer: LoadBalancer, arn: string): TargetGroup {
  const group = lab.elb.targetGroups.get(arn);
  if (group === undefined) throw new LabError("TargetGroupNotFoundException", `Target groups '${arn}' not found`);
  if (group.balancers.some((other) => other !== balancer)) {
    throw new LabError(
      "TargetGroupAssociationLimitException",
      `The following target groups cannot be associated with more than one load balancer: ${arn}`,
    );
  }
  if (group.vpcId !== balancer.vpcId && group.targetType !== "lambda") {
    throw new LabError(
      "InvalidConfigurationRequestException",
      `The following target groups are not in the same VPC as the load balancer: ${arn}`,
    );
  }
  return group;
}

/** Reads a rule's conditions: the old form `Values` or the field's own configuration. */
export function readConditions(lab: Lab, conditions: readonly Properties[], where: string): readonly RuleCondition[] {
  return conditions.map((condition) => {
    const field = requiredText(condition, "Field");
    const settings = object(condition, CONDITION_SETTINGS[field] ?? "Settings");
    const values = texts(condition, "Values") ?? (settings === undefined ? undefined : texts(settings, "Values"));
    if (!MODELLED_FIELDS.has(field)) lab.notModelled(`listener rule condition ${field}`, where);
    else if (values === undefined || values.length === 0) throw new LabError("ValidationError", "A condition value must be specified");
    return { field, values: values ?? [] };
  });
}

const CONDITION_SETTINGS: Readonly<Record<string, string>> = {
  "host-header": "HostHeaderConfig",
  "path-pattern": "PathPatternConfig",
  "http-request-method": "HttpRequestMethodConfig",
  "source-ip": "SourceIpConfig",
};

const MODELLED_FIELDS = new Set(["host-header", "path-pattern", "http-request-method"]);

/** As DescribeListeners and DescribeRules show actions. */
export function showActions(actions: readonly Action[]): ApiAction[] {
  return actions.map((action, index) => ({ ...showAction(action), ...(actions.length > 1 ? { Order: index + 1 } : {}) }));
}

function showAction(action: Action): ApiAction {
  switch (action.type) {
    case "forward": {
      const [only] = action.to;
      return {
        Type: "forward",
        ...(action.to.length === 1 && only !== undefined ? { TargetGroupArn: only.group.arn } : {}),
        ForwardConfig: {
          TargetGroups: action.to.map(({ group, weight }) => ({ TargetGroupArn: group.arn, Weight: weight })),
          TargetGroupStickinessConfig: { Enabled: false },
        },
      };
    }
    case "fixed-response":
      return {
        Type: "fixed-response",
        FixedResponseConfig: { StatusCode: String(action.status), ContentType: action.contentType, MessageBody: action.body },
      };
    case "redirect":
      return {
        Type: "redirect",
        RedirectConfig: {
          Protocol: action.protocol,
          Port: action.port,
          Host: action.host,
          Path: action.path,
          Query: action.query,
          StatusCode: action.status === 301 ? "HTTP_301" : "HTTP_302",
        },
      };
    case "authenticate":
      return { Type: action.name as NonNullable<ApiAction["Type"]> };
  }
}

/** As DescribeRules shows conditions. */
export function showConditions(conditions: readonly RuleCondition[]): ApiCondition[] {
  return conditions.map(({ field, values }) => {
    const settings = CONDITION_SETTINGS[field];
    return { Field: field, Values: [...values], ...(settings === undefined ? {} : { [settings]: { Values: [...values] } }) };
  });
}
