// Which capabilities a template needs the caller to acknowledge.
import type { Template } from "../../../template/types.ts";
import { LabError } from "../../operation.ts";

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html, "Capabilities". */
const IAM_TYPES: Readonly<Record<string, string | undefined>> = {
  "AWS::IAM::AccessKey": undefined,
  "AWS::IAM::Group": "GroupName",
  "AWS::IAM::InstanceProfile": "InstanceProfileName",
  "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
  "AWS::IAM::Policy": undefined,
  "AWS::IAM::Role": "RoleName",
  "AWS::IAM::User": "UserName",
  "AWS::IAM::UserToGroupAddition": undefined,
};

export interface CapabilityNeed {
  readonly capabilities: readonly string[];
  /** As GetTemplateSummary and ValidateTemplate give it. */
  readonly reason: string | undefined;
}

/** CAPABILITY_NAMED_IAM when an IAM resource has a name of its own, else CAPABILITY_IAM; CAPABILITY_AUTO_EXPAND for transforms. */
export function capabilityNeed(template: Template): CapabilityNeed {
  const iam = Object.values(template.Resources).filter(({ Type }) => Type in IAM_TYPES);
  const named = iam.some(({ Type, Properties }) => {
    const property = IAM_TYPES[Type];
    return property !== undefined && Properties?.[property] !== undefined;
  });
  const transforms = template.Transform !== undefined;
  const reasons = [
    ...(iam.length > 0
      ? [`The following resource(s) require capabilities: [${[...new Set(iam.map(({ Type }) => Type))].join(", ")}]`]
      : []),
    ...(transforms ? ["The template contains transforms"] : []),
  ];
  return {
    capabilities: [
      ...(named ? ["CAPABILITY_NAMED_IAM"] : iam.length > 0 ? ["CAPABILITY_IAM"] : []),
      ...(transforms ? ["CAPABILITY_AUTO_EXPAND"] : []),
    ],
    reason: reasons.length === 0 ? undefined : reasons.join("; "),
  };
}

/** Throws InsufficientCapabilitiesException. CAPABILITY_NAMED_IAM includes CAPABILITY_IAM. */
export function checkCapabilities(need: CapabilityNeed, given: readonly string[]): void {
  const missing = need.capabilities.filter(
    (capability) => !given.includes(capability) && !(capability === "CAPABILITY_IAM" && given.includes("CAPABILITY_NAMED_IAM")),
  );
  if (missing.length > 0) throw new LabError("InsufficientCapabilitiesException", `Requires capabilities : [${missing.join(", ")}]`);
}
