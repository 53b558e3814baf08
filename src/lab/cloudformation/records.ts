// The records behind stacks and change sets. They change while operations run; answers are made from them afresh.
import type {
  Change,
  ChangeSetStatus,
  ChangeSetType,
  ExecutionStatus,
  OnStackFailure,
  OperationType,
  ResourceStatus,
  StackDriftStatus,
  StackStatus,
} from "@aws-sdk/client-cloudformation";
import type { Instant } from "../../ports/clock.ts";
import type { ResourceTag } from "../resource.ts";
import type { DriftRecord } from "./drift/records.ts";
import type { CompiledTemplate } from "./template/compiled-template.ts";

/** What a stack is, or shall become: a template with everything the caller said about it. */
export interface StackDefinition {
  readonly compiled: CompiledTemplate;
  /** Raw values as given or by default, lists comma-separated. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the template sees: lists as arrays, SSM parameters resolved. */
  readonly resolved: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly tags: readonly ResourceTag[];
  readonly capabilities: readonly string[];
  readonly notificationArns: readonly string[];
  readonly roleArn: string | undefined;
}

/** A physical thing that CloudFormation made: enough to change it, put it back, or remove it. */
export interface BuiltResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  /** As applied, all intrinsics resolved. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The stack's tags at that time. */
  readonly tags: readonly ResourceTag[];
  /** Logical ids it needed; removal goes the other way round. */
  readonly needs: ReadonlySet<string>;
}

export interface ResourceRecord {
  readonly logicalId: string;
  readonly type: string;
  status: ResourceStatus;
  reason: string | undefined;
  updated: Instant;
  /** Known once "Resource creation Initiated". */
  physicalId: string | undefined;
  /** Absent until the thing is whole. */
  built: BuiltResource | undefined;
  needs: ReadonlySet<string>;
  /** What drift detection last found; absent until it has looked. */
  drift?: DriftRecord;
  /** A rollback left it as it was, so nobody knows what to compare it with. Until something else is done with it. */
  skipped?: boolean;
}

export interface EventRecord {
  readonly id: string;
  readonly at: Instant;
  /** When DescribeStackEvents begins to show it. */
  readonly visibleAt: Instant;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: ResourceStatus;
  readonly reason: string | undefined;
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly token: string | undefined;
  readonly operation: OperationRecord;
}

export interface OutputRecord {
  readonly key: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly exportName: string | undefined;
}

/** One create, update or delete of a stack, as DescribeEvents names it, and the handle to stop it. */
export interface OperationRecord {
  readonly id: string;
  readonly type: OperationType;
  readonly token: string | undefined;
  readonly started: Instant;
  ended: Instant | undefined;
  failed: boolean;
  /** Set when a deletion overtakes it: nothing new is begun, and it ends without a word. */
  overtaken: boolean;
  /** Set when somebody cancels the update: it is rolled back. */
  cancelled: boolean;
  /** Stops the work on resources, if there is any now. */
  halt: () => void;
  /** Resolves when its workflow has ended. */
  done: Promise<void>;
}

export interface StackRecord {
  readonly id: string;
  readonly name: string;
  readonly created: Instant;
  status: StackStatus;
  reason: string | undefined;
  updated: Instant | undefined;
  deleted: Instant | undefined;
  /** Undefined for the shell that a CREATE change set makes. */
  definition: StackDefinition | undefined;
  readonly resources: Map<string, ResourceRecord>;
  /** Oldest first. */
  readonly events: EventRecord[];
  outputs: readonly OutputRecord[];
  /** Names of the exports that its template uses. */
  imports: ReadonlySet<string>;
  /** Change set ids, oldest first. */
  readonly changeSets: string[];
  changeSetId: string | undefined;
  readonly operations: OperationRecord[];
  /** Work on a resource that goes on although its operation has given up on it. */
  readonly inFlight: Map<string, Promise<unknown>>;
  disableRollback: boolean;
  terminationProtection: boolean;
  /** What drift detection last made of the stack as a whole. */
  drift: { readonly status: StackDriftStatus; readonly at: Instant } | undefined;
  /** What an update that did not end well has left; absent once the stack is as a template says. */
  unfinished: UnfinishedUpdate | undefined;
  /** The stack policy as it was given. */
  policy: string | undefined;
  readonly timeoutMinutes: number | undefined;
  readonly parentId: string | undefined;
  readonly rootId: string | undefined;
}

/** The way back to the last state in which the stack was as a template says. */
export interface UnfinishedUpdate {
  readonly definition: StackDefinition;
  /** By logical id: what the stack had then. */
  readonly before: ReadonlyMap<string, BuiltResource | undefined>;
  /** Logical ids that have been worked on since and are not put back yet. */
  readonly touched: Set<string>;
  /** Those of them that the latest rollback could not put back. */
  stuck: readonly string[];
  /** Things that another one has taken the place of since; those of `before` among them are what a rollback goes back to. */
  readonly superseded: BuiltResource[];
}

export interface ChangeSetRecord {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly type: ChangeSetType;
  readonly created: Instant;
  readonly description: string | undefined;
  readonly definition: StackDefinition;
  readonly onStackFailure: OnStackFailure | undefined;
  readonly includeNestedStacks: boolean;
  readonly token: string | undefined;
  readonly operation: OperationRecord;
  /** Id of the change set that this one is nested in. */
  readonly parent?: string;
  /** Ids of the change sets nested in this one. */
  nested: readonly string[];
  status: ChangeSetStatus;
  execution: ExecutionStatus;
  reason: string | undefined;
  changes: readonly Change[];
  /** What early validation found, for DescribeEvents. */
  findings: readonly ValidationFinding[];
}

export interface ValidationFinding {
  readonly logicalId: string;
  readonly type: string;
  /** e.g. `/Resources/Web/Properties/ImageIdd`. */
  readonly path: string;
  readonly message: string;
}
