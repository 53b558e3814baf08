// Named delays of IAM and SSM resources; see model.md. Listed among EC2's conditions.
import type { ConditionTable } from "../condition-spec.ts";

const source = "estimate: IAM is eventually consistent, and CloudFormation's handlers wait for what they made to spread";

export const iamConditions = {
  "iam.create.role": { what: "role requested until it can be used", unit: "ms", min: 8_000, typical: 16_000, max: 30_000, source },
  "iam.create.policy": { what: "policy requested until it can be used", unit: "ms", min: 4_000, typical: 12_000, max: 25_000, source },
  "iam.create.instance-profile": {
    what: "instance profile requested until it can be used",
    unit: "ms",
    min: 60_000,
    typical: 120_000,
    max: 150_000,
    source: "estimate: instance profiles are known to take about two minutes in CloudFormation",
  },
  "iam.create.oidc-provider": {
    what: "identity provider requested until it is there",
    unit: "ms",
    min: 500,
    typical: 2_000,
    max: 8_000,
    source: "estimate: one API call and CloudFormation's own polling",
  },
  "iam.update": { what: "a change in place of a role or policy", unit: "ms", min: 1_000, typical: 5_000, max: 20_000, source },
  "iam.remove": { what: "deletion of a role, policy or instance profile", unit: "ms", min: 500, typical: 2_000, max: 8_000, source },
  "ssm.write": {
    what: "an SSM parameter written or deleted",
    unit: "ms",
    min: 300,
    typical: 1_500,
    max: 5_000,
    source: "estimate: one API call",
  },
} satisfies ConditionTable;
