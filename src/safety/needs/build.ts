// The permissions with which CloudFormation makes, changes and deletes what is in the stacks: those of `deploy-role`, or without one the caller's.
import type { Plan } from "../../plan/types.ts";
import { type HandlerRight, type HandlerVerb, handlerArn, handlerRights, PARAMETER_RIGHT } from "../../template/handler-rights.ts";
import type { TemplateValue } from "../../template/types.ts";
import { buildKeyNeeds } from "./keys.ts";
import { type Part, partsOf } from "./parts.ts";
import { type Need, type NeedsContext, needs, type Stage } from "./types.ts";

/** Types of which nobody has written down what they need; sorted. */
export function unknownTypes(plan: Pick<Plan, "stacks">): readonly string[] {
  const types = plan.stacks.flatMap(partsOf).flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => Type));
  return [...new Set(types)].filter((type) => type !== NESTED && handlerRights(type) === undefined).sort();
}

/** How the purpose of such a need begins; the type follows. */
export const BUILDING = "make, change and delete ";

const NESTED = "AWS::CloudFormation::Stack";

/** Of the types in the plan's templates, as far as they are known (`unknownTypes`). */
export function buildNeeds(context: NeedsContext): readonly Need[] {
  const parts = context.plan.stacks.flatMap(partsOf);
  return distinct([
    ...parts.flatMap((part) =>
      partNeeds(context, part, ["create", "update", "remove", "read"], (type, { verbs }) => {
        const has = (...some: readonly HandlerVerb[]) => some.some((verb) => verbs.includes(verb));
        const deploy: readonly Stage[] = has("create", "update", "read") ? ["deploy"] : [];
        return { why: `${BUILDING}${type}`, when: has("remove", "read") ? [...deploy, "teardown"] : deploy };
      }),
    ),
    ...parameterNeeds(context, "read the public parameters in templates", "deploy"),
    ...buildKeyNeeds(context),
  ]);
}

/** To compare what the stacks have with what an update would fetch. */
export function newerValueNeeds(context: NeedsContext): readonly Need[] {
  return parameterNeeds(context, "see whether the public parameters in templates have newer values", "plan");
}

function parameterNeeds(context: NeedsContext, why: string, when: Stage): readonly Need[] {
  const reads = context.plan.stacks
    .flatMap(partsOf)
    .some(({ template }) => Object.values(template.Parameters).some(({ Type }) => Type.startsWith("AWS::SSM::Parameter::")));
  return needs([PARAMETER_RIGHT.action], reads ? [handlerArn(PARAMETER_RIGHT.on, whereOf(context), {})] : [], why, [when]);
}

/** To find drift CloudFormation reads everything with its caller's rights, whatever role the stacks have. */
export function driftNeeds(context: NeedsContext): readonly Need[] {
  const about = { why: "detect drift", when: ["plan"] } as const;
  return distinct(context.plan.stacks.flatMap(partsOf).flatMap((part) => partNeeds(context, part, ["read", "compare"], () => about)));
}

function distinct(all: readonly Need[]): readonly Need[] {
  return [...new Map(all.map((need) => [JSON.stringify([need.action, need.resources, need.context]), need])).values()];
}

function partNeeds(
  context: NeedsContext,
  part: Part,
  verbs: readonly HandlerVerb[],
  about: (type: string, right: HandlerRight) => Pick<Need, "why" | "when">,
): readonly Need[] {
  const { partition, hostedZone, role } = context;
  return Object.values(part.template.Resources).flatMap(({ Type, Properties = {} }) => {
    const names = {
      stack: part.stack,
      bucket: bucketName(part, Properties),
      zone: hostedZone.slice(hostedZone.lastIndexOf("/") + 1),
      role: role(`${part.stack}-*`),
    };
    const wanted = (handlerRights(Type) ?? []).filter((right) => right.verbs.some((verb) => verbs.includes(verb)));
    return wanted.flatMap((right) => {
      const { why, when } = about(Type, right);
      const arns = right.on.map((on) => handlerArn(on, { ...whereOf(context), partition }, names));
      return needs([right.action], arns, why, when, conditionsOf(context, right, Type));
    });
  });
}

function whereOf({ partition, plan, regional }: NeedsContext) {
  return { partition, region: plan.region, account: regional("ec2", "").split(":")[4] ?? "" };
}

/** What is made with its tags is asked as the action that makes it. */
function conditionsOf({ plan }: NeedsContext, { action, bears }: HandlerRight, type: string): Need["context"] {
  const [service = "", name = ""] = action.split(":");
  if (bears === "own") return { "aws:ResourceTag/failover-drill:plan": [plan.name] };
  if (bears === "made" && /Tags$/.test(name)) return { [`${service}:CreateAction`]: [makingAction(type)] };
  if (action === "iam:PassRole") return { "iam:PassedToService": ["lambda.amazonaws.com"] };
  if (action === "route53:ChangeResourceRecordSets") return { "route53:ChangeResourceRecordSetsNormalizedRecordNames": [plan.site.host] };
  return {};
}

function makingAction(type: string): string {
  const makes = handlerRights(type)?.find(({ verbs, action }) => verbs.includes("create") && /:(Create|Run)(?!Tags)/.test(action));
  return makes?.action.split(":")[1] ?? "";
}

/** As far as the template and its parameters say it; else as CloudFormation draws it. */
function bucketName(part: Part, properties: Readonly<Record<string, TemplateValue>>): string {
  const { template, parameters, stack } = part;
  const value = properties.BucketName ?? properties.Bucket;
  if (typeof value === "string") return value;
  const referred = value !== null && typeof value === "object" && "Ref" in value ? String(value.Ref) : "";
  const parameter = parameters[referred] ?? template.Parameters[referred]?.Default;
  if (parameter !== undefined) return String(parameter);
  const resource = template.Resources[referred];
  if (resource?.Type === "AWS::S3::Bucket") return bucketName(part, resource.Properties ?? {});
  return `${stack.toLowerCase()}-*`;
}
