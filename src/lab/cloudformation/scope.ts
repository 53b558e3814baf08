// What intrinsic functions see: pseudo parameters, and the resources of the stack as they are now.
import { EvaluationError, type PseudoParameters, type Scope } from "../../template/scope.ts";
import { zonesOf } from "../ec2/zones.ts";
import type { Lab } from "../lab.ts";
import type { BuiltResource, StackDefinition, StackRecord } from "./records.ts";

interface StackIdentity {
  readonly id: string;
  readonly name: string;
}

function pseudoParameters(lab: Lab, stack: StackIdentity, notificationArns: readonly string[]): PseudoParameters {
  return {
    "AWS::AccountId": lab.account,
    "AWS::NotificationARNs": notificationArns,
    "AWS::Partition": lab.partition,
    "AWS::Region": lab.region,
    "AWS::StackId": stack.id,
    "AWS::StackName": stack.name,
    "AWS::URLSuffix": lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com",
  };
}

/** Conditions see parameters and mappings only. */
export function conditionScope(
  lab: Lab,
  stack: StackIdentity,
  resolved: Readonly<Record<string, unknown>>,
  notificationArns: readonly string[],
): Scope {
  const refuse = (logicalId: string): never => {
    throw new EvaluationError(
      `Template error: Unresolved dependencies [${logicalId}]. Cannot reference resources in the Conditions block of the template`,
    );
  };
  return {
    pseudo: pseudoParameters(lab, stack, notificationArns),
    parameters: resolved,
    zones: zonesOf,
    reference: refuse,
    attribute: refuse,
    importValue: () => {
      throw new EvaluationError("Template error: Cannot use Fn::ImportValue in Conditions.");
    },
  };
}

/** Resources that are built answer for themselves. Names of used exports are added to `imports`. */
export function stackScope(lab: Lab, stack: StackRecord, definition: StackDefinition, imports: Set<string>): Scope {
  return {
    pseudo: pseudoParameters(lab, stack, definition.notificationArns),
    parameters: definition.resolved,
    zones: zonesOf,
    reference: (logicalId) => referenceOf(lab, builtOf(stack, logicalId)),
    attribute: (logicalId, name) => attributeOf(lab, builtOf(stack, logicalId), name),
    importValue: (name) => {
      imports.add(name);
      return lab.cloudformation.exports.get(name)?.value;
    },
  };
}

function builtOf(stack: StackRecord, logicalId: string): BuiltResource {
  const built = stack.resources.get(logicalId)?.built;
  if (built === undefined) {
    throw new EvaluationError(
      `Template format error: Unresolved resource dependencies [${logicalId}] in the Resources block of the template`,
    );
  }
  return built;
}

export function referenceOf(lab: Lab, { type, physicalId }: BuiltResource): string {
  return lab.cloudformation.modelOf(type)?.reference?.(lab, physicalId) ?? physicalId;
}

/** An inert resource has every attribute, each with a placeholder that shows where it came from. */
export function attributeOf(lab: Lab, { type, physicalId }: BuiltResource, name: string): unknown {
  const model = lab.cloudformation.modelOf(type);
  return model === undefined ? `not-modelled:${physicalId}:${name}` : model.attribute(lab, physicalId, name);
}
