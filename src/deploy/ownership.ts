// Whose a stack is: a drill changes what it made itself, and what is exactly as its templates say. Everything else is somebody else's.
import { type StackState, stackTemplate } from "../aws/stacks.ts";
import type { Problem } from "../errors.ts";
import type { Plan, StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { isDeleted, isShell } from "./stack-status.ts";

type Tags = Readonly<Record<string, string>>;

/** Tags by which other tools know their stacks. Sources: the tools' own documentation. */
const OTHER_TOOLS: readonly { readonly tool: string; readonly tag: RegExp }[] = [
  { tool: "AWS Elastic Beanstalk", tag: /^elasticbeanstalk:/ },
  { tool: "AWS Copilot", tag: /^copilot-/ },
  { tool: "AWS Amplify", tag: /^(amplify:|user:Stack$)/ },
  { tool: "eksctl", tag: /^alpha\.eksctl\.io\// },
  { tool: "AWS Service Catalog", tag: /^servicecatalog:/ },
  { tool: "the Serverless Framework", tag: /^STAGE$/ },
];

/** Borne by every stack that any drill has made. */
export const PLAN_TAG = "failover-drill:plan";

/** The tags of every stack that a drill of this name makes. */
export function ownTags({ name }: Pick<Plan, "name">): Tags {
  return { [PLAN_TAG]: name };
}

/** Bears every one of our own tags. */
export function isOurs({ tags }: Pick<StackState, "tags">, own: Tags): boolean {
  return Object.entries(own).every(([key, value]) => tags[key] === value);
}

/**
 * Why the drill must not change this stack; undefined when it may. `own` are the tags that our stacks bear. A stack without them may only
 * be used as it is: its template must be the plan's.
 */
export async function whyNotOurs(aws: Aws, state: StackState, stack: StackPlan, own: Tags): Promise<Problem | undefined> {
  if (isShell(state.status) || isDeleted(state.status)) return undefined;
  const refused = (what: string, next: string): Problem => ({
    code: "deploy.not-ours",
    what: `Stack "${stack.key}" (${state.name}) ${what}.`,
    whose: "yours",
    next,
    place: { file: stack.template },
  });
  if (state.parent !== undefined) return refused(`is nested in ${state.parent}`, "Give the stack another stack-name in the drill file.");
  if (isOurs(state, own)) return undefined;
  const [key, theirs] = Object.entries(state.tags).find(([tag]) => tag in own) ?? [];
  if (key !== undefined) return refused(`bears the tag ${key}=${theirs}: another drill file made it`, "Give the drill another name.");
  const owner = OTHER_TOOLS.find(({ tag }) => Object.keys(state.tags).some((name) => tag.test(name)));
  if (owner !== undefined) return refused(`belongs to ${owner.tool}`, "Give the stack another stack-name in the drill file.");
  if (sameText(await stackTemplate(aws, state.id), stack.body)) return undefined;
  const tags = Object.entries(own).map(([tag, value]) => `${tag}=${value}`);
  return refused(
    `was not made by this drill, and its template is not ${stack.template}`,
    `Give the stack another stack-name, or, if the drill may change and delete it, tag it ${tags.join(" ")}.`,
  );
}

/** Line ends and blank ends make no difference to CloudFormation. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();
  return plain(a) === plain(b);
}
