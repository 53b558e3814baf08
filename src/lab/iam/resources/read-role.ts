// A role as a template would describe it, for drift detection.
import type { Lab } from "../../lab.ts";
import { type Properties, texts } from "../../properties.ts";
import { type ExistingResource, peopleTags } from "../../resource.ts";

/** What other resources of the same stack put on the role is no drift of it. */
export function readRole(lab: Lab, { physicalId, stackId }: ExistingResource): Properties | undefined {
  const own = lab.iam.roles.get(physicalId);
  if (own === undefined) return undefined;
  const attachments = [...(lab.cloudformation.stacks.get(stackId)?.resources.values() ?? [])].flatMap(({ built }) => {
    if (built === undefined || !/^AWS::IAM::(Managed)?Policy$/.test(built.type)) return [];
    return texts(built.properties, "Roles")?.includes(physicalId) ? [built] : [];
  });
  const inline = new Set(attachments.map(({ properties }) => properties.PolicyName));
  const attached = new Set(attachments.map((attachment) => attachment.physicalId));
  return {
    RoleName: own.name,
    Path: own.path,
    Description: own.description,
    AssumeRolePolicyDocument: own.trust,
    MaxSessionDuration: own.maxSessionDuration,
    PermissionsBoundary: own.permissionsBoundary,
    Policies: [...own.inline]
      .filter(([name]) => !inline.has(name))
      .map(([name, document]) => ({ PolicyName: name, PolicyDocument: document })),
    ManagedPolicyArns: [...own.attached].filter((arn) => !attached.has(arn)),
    Tags: peopleTags(own.tags),
  };
}
