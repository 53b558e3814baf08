// The rights to the KMS keys of encrypted volumes. Whoever starts an instance must be allowed to give EC2 a grant on each of them: without it
// EC2 accepts the start, and a moment later the instance is stopped again (Client.InternalError). No dry run tells.
// Sources: repost.aws/knowledge-center/kms-iam-ec2-permission (the start), docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
// (all that using encrypted volumes takes, and kms:GrantIsForAWSResource), docs.aws.amazon.com/solutions/latest/instance-scheduler-on-aws/security-1.html
// (AWS's own scheduler starts instances with kms:CreateGrant alone).
import type { Plan } from "../../plan/types.ts";
import type { TemplateValue } from "../../template/types.ts";
import { type Part, partsOf } from "./parts.ts";
import { type Need, type NeedsContext, needs } from "./types.ts";

export const GRANT = "kms:CreateGrant";

/** What EC2's requests for a grant bear; a policy should ask for it. */
export const GRANT_CONTEXT: Need["context"] = { "kms:GrantIsForAWSResource": ["true"] };

/** For the start of instances whose volumes are encrypted under the templates' keys. */
export function startKeyNeeds(context: NeedsContext): readonly Need[] {
  const why = "let EC2 read the encrypted volumes of the instances it starts";
  return needs([GRANT], keysOf(context), why, ["drill", "restore", "sweep"], GRANT_CONTEXT);
}

/** For CloudFormation, which makes those volumes. */
export function buildKeyNeeds(context: NeedsContext): readonly Need[] {
  const keys = keysOf(context);
  const why = "make encrypted volumes";
  return [
    ...needs([GRANT], keys, why, ["deploy"], GRANT_CONTEXT),
    ...needs(
      ["Decrypt", "DescribeKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo"].map((name) => `kms:${name}`),
      keys,
      why,
      ["deploy"],
    ),
  ];
}

/** ARNs of the keys that the plan's templates name by id or ARN. */
export function namedKeys(context: NeedsContext): readonly string[] {
  return keysOf(context).filter((arn) => !arn.endsWith("*"));
}

/** Resources with volumes. */
const WITH_VOLUMES: readonly string[] = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::EC2::Volume"];

/** Any key of the account stands for one that is known only by its alias, or only when it is there. */
function keysOf({ plan, regional }: NeedsContext): readonly string[] {
  const named = namedIn(plan);
  const arns = named.flatMap((name) => {
    if (name === undefined) return [regional("kms", "key/*")];
    // The AWS managed key lets everybody in the account use it through EC2.
    if (/(^|:)alias\/aws\//.test(name)) return [];
    if (/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/.test(name)) return [name];
    return [regional("kms", /^[0-9a-z]+(-[0-9a-z]+)*$/i.test(name) ? `key/${name}` : "key/*")];
  });
  return [...new Set(arns)].sort();
}

function namedIn({ stacks }: Pick<Plan, "stacks">): readonly (string | undefined)[] {
  return stacks.flatMap(partsOf).flatMap((part) =>
    Object.values(part.template.Resources)
      .filter(({ Type }) => WITH_VOLUMES.includes(Type))
      .flatMap(({ Properties = {} }) => keyValues(Properties).map((value) => textOf(value, part))),
  );
}

function keyValues(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(keyValues);
  return Object.entries(value).flatMap(([key, member]) =>
    key === "KmsKeyId" ? [member as TemplateValue] : keyValues(member as TemplateValue),
  );
}

/** Undefined for what only CloudFormation will know. */
function textOf(value: TemplateValue, { template, parameters }: Part): string | undefined {
  if (typeof value === "string") return value;
  const referred = value !== null && typeof value === "object" && "Ref" in value ? String(value.Ref) : "";
  const given = parameters[referred] ?? template.Parameters[referred]?.Default;
  return given === undefined || String(given).includes("${") ? undefined : String(given);
}
