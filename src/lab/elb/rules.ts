// Listener actions and rule conditions: which one answers a request.
import type { WebRequest } from "../web/reply.ts";
import type { Listener, TargetGroup } from "./state.ts";

export type Action =
  | { readonly type: "forward"; readonly to: readonly { readonly group: TargetGroup; readonly weight: number }[] }
  | { readonly type: "fixed-response"; readonly status: number; readonly contentType: string; readonly body: string }
  | {
      readonly type: "redirect";
      readonly status: 301 | 302;
      /** May hold `#{protocol}` and its like, as in the API. */
      readonly protocol: string;
      readonly port: string;
      readonly host: string;
      readonly path: string;
      readonly query: string;
    }
  /** Held, not modelled: authentication actions are passed over. */
  | { readonly type: "authenticate"; readonly name: string };

export interface RuleCondition {
  readonly field: string;
  readonly values: readonly string[];
}

/** The actions of the first rule that fits, by ascending priority; else the default actions. */
export function actionsFor(listener: Listener, request: WebRequest): readonly Action[] {
  for (const rule of listener.rules) {
    if (rule.conditions.every((condition) => fits(condition, request))) return rule.actions;
  }
  return listener.defaultActions;
}

/** Path and host patterns (`*`, `?`) and methods; a condition on anything else never fits (see model.md). */
function fits(condition: RuleCondition, request: WebRequest): boolean {
  const query = request.path.indexOf("?");
  switch (condition.field) {
    case "path-pattern":
      return condition.values.some((pattern) => like(pattern, query < 0 ? request.path : request.path.slice(0, query)));
    case "host-header":
      return condition.values.some((pattern) => like(pattern.toLowerCase(), request.host.toLowerCase().replace(/:\d+$/, "")));
    case "http-request-method":
      return condition.values.includes(request.method);
    default:
      return false;
  }
}

/** `*` is any number of characters, `?` exactly one. Walks both texts once with one point of return, so no pattern is slow. */
function like(pattern: string, subject: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  let position = 0;
  while (position < subject.length) {
    if (pattern[at] === "*") {
      star = at++;
      mark = position;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === subject[position])) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++mark;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
