// Creating, changing and deleting listeners and their rules.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { refreshAssociations } from "./associations.ts";
import { arnOf, fullNameOf } from "./names.ts";
import type { Action, RuleCondition } from "./rules.ts";
import type { Listener, LoadBalancer, Rule } from "./state.ts";

export interface ListenerSettings {
  readonly port: number;
  readonly protocol: string;
  readonly sslPolicy: string | undefined;
  readonly certificateArns: readonly string[];
  readonly defaultActions: readonly Action[];
}

/** Throws LabError in AWS's words. */
export function createListener(lab: Lab, balancer: LoadBalancer, settings: ListenerSettings): Listener {
  validate(balancer, settings, undefined);
  const path = `${fullNameOf(balancer.arn)}/${lab.ids.hex(16)}`;
  const arn = arnOf(lab, `listener/${path}`);
  const defaultRuleArn = arnOf(lab, `listener-rule/${path}/${lab.ids.hex(16)}`);
  const listener: Listener = { arn, balancer, ...settings, rules: [], defaultRuleArn };
  balancer.listeners.set(listener.port, listener);
  lab.elb.listeners.set(arn, listener);
  refreshAssociations(lab);
  return listener;
}

export function changeListener(lab: Lab, listener: Listener, settings: ListenerSettings): void {
  validate(listener.balancer, settings, listener);
  listener.balancer.listeners.delete(listener.port);
  Object.assign(listener, settings);
  listener.balancer.listeners.set(listener.port, listener);
  refreshAssociations(lab);
}

function validate(balancer: LoadBalancer, settings: ListenerSettings, own: Listener | undefined): void {
  const { port, protocol, certificateArns } = settings;
  if (!(port >= 1 && port <= 65_535)) throw new LabError("ValidationError", `Port '${port}' must be within '1-65535' inclusive`);
  if (balancer.type === "application" && protocol !== "HTTP" && protocol !== "HTTPS") {
    throw new LabError("ValidationError", `Listener protocol '${protocol}' must be one of 'HTTP, HTTPS'`);
  }
  if (protocol === "HTTPS" && certificateArns.length === 0) {
    throw new LabError("ValidationError", "A certificate must be specified for HTTPS listeners");
  }
  const other = balancer.listeners.get(port);
  if (other !== undefined && other !== own) {
    throw new LabError("DuplicateListenerException", `A listener already exists on this port for this load balancer '${balancer.arn}'`);
  }
}

/** Its rules go with it. */
export function deleteListener(lab: Lab, listener: Listener): void {
  for (const rule of listener.rules) forgetRule(lab, rule);
  listener.balancer.listeners.delete(listener.port);
  lab.elb.listeners.delete(listener.arn);
  lab.elb.tags.delete(listener.arn);
  refreshAssociations(lab);
}

export interface RuleSettings {
  /** 1 to 50,000; the lowest fitting one answers. */
  readonly priority: number;
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly Action[];
}

export function createRule(lab: Lab, listener: Listener, settings: RuleSettings): Rule {
  validatePriority(listener, settings.priority, undefined);
  const arn = arnOf(lab, `listener-rule/${fullNameOf(listener.arn).replace(/^listener\//, "")}/${lab.ids.hex(16)}`);
  const rule: Rule = { arn, listener, ...settings };
  lab.elb.rules.set(arn, rule);
  listener.rules = byPriority([...listener.rules, rule]);
  refreshAssociations(lab);
  return rule;
}

export function changeRule(lab: Lab, rule: Rule, settings: RuleSettings): void {
  validatePriority(rule.listener, settings.priority, rule);
  Object.assign(rule, settings);
  rule.listener.rules = byPriority(rule.listener.rules);
  refreshAssociations(lab);
}

function validatePriority(listener: Listener, priority: number, own: Rule | undefined): void {
  if (!(priority >= 1 && priority <= 50_000)) {
    throw new LabError("ValidationError", `Priority '${priority}' must be within '1-50000' inclusive`);
  }
  if (listener.rules.some((rule) => rule !== own && rule.priority === priority)) {
    throw new LabError("PriorityInUseException", `Priority '${priority}' is currently in use`);
  }
}

function byPriority(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => a.priority - b.priority);
}

export function deleteRule(lab: Lab, rule: Rule): void {
  rule.listener.rules = rule.listener.rules.filter((other) => other !== rule);
  forgetRule(lab, rule);
  refreshAssociations(lab);
}

function forgetRule(lab: Lab, rule: Rule): void {
  lab.elb.rules.delete(rule.arn);
  lab.elb.tags.delete(rule.arn);
}
