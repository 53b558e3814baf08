// Stack policies: what an update may do to which resource.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { templateOfUrl } from "./template-url.ts";

export type PolicyAction = "Update:Delete" | "Update:Modify" | "Update:Replace";

interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The policy that a caller sends; undefined when it sends none. Throws ValidationError for what is no policy. */
export function policyOf(lab: Lab, body: string | undefined, url: string | undefined): string | undefined {
  if (body !== undefined && url !== undefined) {
    throw new LabError("ValidationError", "You cannot specify both StackPolicyURL and StackPolicyBody");
  }
  const text = url === undefined ? body : templateOfUrl(lab, url);
  if (text !== undefined) statementsOf(text);
  return text;
}

/** Why the policy does not let the action happen; undefined when it does. With a policy, what no statement allows is denied. */
export function policyDenial(policy: string | undefined, action: PolicyAction, logicalId: string, type: string): string | undefined {
  if (policy === undefined) return undefined;
  const about = statementsOf(policy).map((statement, index) => ({ ...statement, number: index + 1 }));
  const fitting = about.filter((statement) => fits(statement, action, `LogicalResourceId/${logicalId}`, type));
  const denying = fitting.find(({ Effect }) => Effect === "Deny");
  if (denying === undefined && fitting.length > 0) return undefined;
  const who = denying === undefined ? "no statement allows" : `Statement [#${denying.number}] does not allow`;
  return `${DENIED}: ${who} [${action}] for resource [LogicalResourceId/${logicalId}]`;
}

/** How every denial begins. */
export const DENIED = "Action denied by stack policy";

function statementsOf(text: string): readonly Statement[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw invalid("Error validating stack policy: Invalid stack policy");
  }
  const { Statement: given } = (document ?? {}) as { readonly Statement?: unknown };
  const statements = Array.isArray(given) ? given : given === undefined ? [] : [given];
  if (statements.length === 0) throw invalid("Error validating stack policy: Policy must contain at least one Statement");
  for (const statement of statements) checkStatement(statement);
  return statements as Statement[];
}

function checkStatement(statement: unknown): void {
  const { Effect, Action, NotAction, Resource, NotResource, Principal, Condition } = (statement ?? {}) as Record<string, unknown>;
  if (Effect !== "Allow" && Effect !== "Deny") throw invalid("Error validating stack policy: Unknown Effect");
  if (Principal !== "*") throw invalid('Error validating stack policy: Principal must be "*"');
  if ((Action === undefined) === (NotAction === undefined)) throw invalid("Error validating stack policy: Action is required");
  if ((Resource === undefined) === (NotResource === undefined)) throw invalid("Error validating stack policy: Resource is required");
  for (const action of listOf(Action ?? NotAction)) {
    if (!/^Update:(\*|Delete|Modify|Replace)$/.test(action))
      throw invalid(`Error validating stack policy: Unknown update action '${action}'`);
  }
  for (const operator of Object.keys(Condition ?? {})) {
    if (operator !== "StringEquals" && operator !== "StringLike")
      throw invalid(`Error validating stack policy: Unknown operator '${operator}'`);
  }
}

const invalid = (message: string) => new LabError("ValidationError", message);

function fits({ Action, NotAction, Resource, NotResource, Condition }: Statement, action: string, resource: string, type: string): boolean {
  const acts = Action === undefined ? !matches(NotAction, action) : matches(Action, action);
  const concerns = Resource === undefined ? !matches(NotResource, resource) : matches(Resource, resource);
  const holds = Object.entries(Condition ?? {}).every(([operator, keys]) =>
    listOf(keys.ResourceType).some((pattern) => (operator === "StringLike" ? like(pattern, type) : pattern === type)),
  );
  return acts && concerns && holds;
}

function matches(patterns: unknown, value: string): boolean {
  return listOf(patterns).some((pattern) => like(pattern, value));
}

function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(value);
}

function listOf(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
