// The words of policy evaluation.

/** What is known of a request: condition keys in lower case, each with its values. */
export type Context = ReadonlyMap<string, readonly string[]>;

export interface AccessRequest {
  /** e.g. `ec2:StopInstances`. */
  readonly action: string;
  /** An ARN, or `*` for an action without one. */
  readonly resource: string;
  readonly context: Context;
}

export interface ConditionTest {
  /** As written, e.g. `ForAnyValue:StringLike`. */
  readonly operator: string;
  /** As written, e.g. `aws:ResourceTag/team`. */
  readonly key: string;
  readonly values: readonly string[];
}

export interface PolicyStatement {
  readonly policy: Policy;
  /** Place in the policy, from 0. */
  readonly index: number;
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  /** By kind: `AWS`, `Service`, `Federated`, `*`. */
  readonly principals: Principals | undefined;
  readonly notPrincipals: Principals | undefined;
  readonly conditions: readonly ConditionTest[];
  /** Only policies of version 2012-10-17 have variables. */
  readonly hasVariables: boolean;
}

export type Principals = Readonly<Record<string, readonly string[]>>;

export interface Policy {
  /** How results of a simulation name it. */
  readonly id: string;
  readonly type: string;
  /** JSON, as given where it was text. */
  readonly text: string;
  readonly statements: readonly PolicyStatement[];
}

export interface Decision {
  readonly effect: "allowed" | "explicitDeny" | "implicitDeny";
  /** The statements that decided: the denying ones, else the allowing ones. */
  readonly matched: readonly PolicyStatement[];
  /** Condition keys of statements about this action and resource that the request says nothing of; as written. */
  readonly missing: readonly string[];
}
