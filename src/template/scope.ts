// What intrinsic functions may ask for while a template is evaluated.

export interface PseudoParameters {
  readonly "AWS::AccountId": string;
  readonly "AWS::NotificationARNs": readonly string[];
  readonly "AWS::Partition": string;
  readonly "AWS::Region": string;
  readonly "AWS::StackId": string;
  readonly "AWS::StackName": string;
  readonly "AWS::URLSuffix": string;
}

export interface Scope {
  readonly pseudo: PseudoParameters;
  /** Resolved parameter values; list types as arrays of text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Names of the availability zones of a region, for Fn::GetAZs. */
  zones(region: string): readonly string[];
  /** Ref of a resource that exists already. */
  reference(logicalId: string): unknown;
  /** Fn::GetAtt; undefined when the type has no such attribute. */
  attribute(logicalId: string, name: string): unknown;
  /** Fn::ImportValue; undefined when there is no such export. */
  importValue(name: string): unknown;
  /** Absent where every value is known. */
  readonly unknowns?: Unknowns;
}

/** What functions make of values that nobody knows yet. `undefined`: the function itself can tell, and refuses what is wrong. */
export interface Unknowns {
  /** Whether any part of a text is not known. */
  isUnknown(text: string | undefined): boolean;
  select(index: string, list: unknown): unknown;
  length(list: unknown): unknown;
  join(delimiter: string, list: unknown): unknown;
  split(delimiter: string, text: string): unknown;
  cidr(block: string, count: string, bits: string | undefined): unknown;
  findInMap(mappings: unknown, keys: readonly string[]): unknown;
}

/** A template that cannot be evaluated; `message` is in CloudFormation's words. */
export class EvaluationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "EvaluationError";
  }
}
