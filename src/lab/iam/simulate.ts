// The policy simulator: every action on every resource, judged by policies alone. It knows nothing of the resources but
// what the caller says in ContextEntries; what it would have needed to know is in MissingContextValues.
import type {
  EvaluationResult,
  ResourceSpecificResult,
  SimulateCustomPolicyRequest,
  SimulatePolicyResponse,
  Statement,
} from "@aws-sdk/client-iam";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { combine, type Outcome } from "./evaluate/combine.ts";
import { policyOf } from "./evaluate/policy.ts";
import type { Policy, PolicyStatement } from "./evaluate/types.ts";
import { listing } from "./paging.ts";
import { statementSpans } from "./positions.ts";

type Asked = Omit<SimulateCustomPolicyRequest, "PolicyInputList">;

interface Sources {
  readonly identity: readonly Policy[];
  readonly boundary: readonly Policy[] | undefined;
  readonly callerArn: string | undefined;
}

/** Throws InvalidInputException (400) as IAM does. */
export function simulate(lab: Lab, input: Asked, { identity, boundary, callerArn }: Sources): SimulatePolicyResponse {
  const context = contextOf(lab, input, callerArn);
  const resource = input.ResourcePolicy === undefined ? [] : inputPolicies([input.ResourcePolicy], "ResourcePolicy", "resource");
  if (input.ResourcePolicy !== undefined && callerArn === undefined) {
    throw new LabError("InvalidInputException", "CallerArn must be provided when a ResourcePolicy is provided.");
  }
  const actions = input.ActionNames ?? [];
  for (const action of actions) {
    if (!/^[a-z0-9-]+:[A-Za-z0-9*?]+$/i.test(action)) throw new LabError("InvalidInputException", `Invalid Action Name: ${action}`);
  }
  const named = input.ResourceArns !== undefined && input.ResourceArns.length > 0;
  const arns = named ? (input.ResourceArns as string[]) : ["*"];
  const who = { kind: "AWS", names: callerArn === undefined ? [] : [callerArn], account: lab.account } as const;
  const all = actions.flatMap((action) =>
    arns.map((arn) => resultOf(action, arn, named, combine({ identity, boundary, resource }, { action, resource: arn, context }, who))),
  );
  const { items, IsTruncated, Marker } = listing(all, input);
  return { EvaluationResults: [...items], IsTruncated, Marker };
}

/**
 * For named resources the details are also under ResourceSpecificResults, and the missing keys only there.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
function resultOf(action: string, arn: string, named: boolean, outcome: Outcome): EvaluationResult {
  const boundary =
    outcome.byBoundary === undefined
      ? {}
      : { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: outcome.byBoundary.effect === "allowed" } };
  const details = () => ({ MatchedStatements: outcome.matched.map(describeStatement), ...boundary });
  const specific: ResourceSpecificResult = {
    EvalResourceName: arn,
    EvalResourceDecision: outcome.effect,
    MissingContextValues: [...outcome.missing],
    ...details(),
  };
  return {
    EvalActionName: action,
    EvalResourceName: arn,
    EvalDecision: outcome.effect,
    MissingContextValues: named ? [] : [...outcome.missing],
    ...details(),
    ...(named ? { ResourceSpecificResults: [specific] } : {}),
  };
}

function describeStatement({ policy, index }: PolicyStatement): Statement {
  const place = statementSpans(policy.text)[index];
  return {
    SourcePolicyId: policy.id,
    SourcePolicyType: policy.type as NonNullable<Statement["SourcePolicyType"]>,
    ...(place === undefined ? {} : { StartPosition: place.start, EndPosition: place.end }),
  };
}

/** `PolicyInputList.1` and so on. */
export function inputPolicies(documents: readonly string[] | undefined, list: string, type = "none"): readonly Policy[] {
  return (documents ?? []).map((document, index) => {
    try {
      return policyOf(`${list}.${index + 1}`, type, document);
    } catch {
      throw new LabError("InvalidInputException", `Invalid policy at ${list}.${index + 1}: this policy contains invalid Json`);
    }
  });
}

function contextOf(lab: Lab, { ContextEntries }: Asked, callerArn: string | undefined): ReadonlyMap<string, readonly string[]> {
  const now = lab.clock.now();
  return new Map<string, readonly string[]>([
    ["aws:currenttime", [new Date(now).toISOString()]],
    ["aws:epochtime", [String(Math.floor(now / 1_000))]],
    ...(callerArn === undefined
      ? []
      : ([
          ["aws:principalarn", [callerArn]],
          ["aws:principalaccount", [lab.account]],
        ] as [string, readonly string[]][])),
    ...(ContextEntries ?? []).map(({ ContextKeyName, ContextKeyValues }): [string, readonly string[]] => [
      (ContextKeyName ?? "").toLowerCase(),
      ContextKeyValues ?? [],
    ]),
  ]);
}
