// What CloudFormation needs from a service to create, change and remove one resource type.
import type { Lab } from "./lab.ts";

export interface ResourceTag {
  readonly Key: string;
  readonly Value: string;
}

export interface ResourceRequest {
  readonly stackId: string;
  readonly stackName: string;
  readonly logicalId: string;
  readonly type: string;
  /** All intrinsics resolved. Numbers and booleans may be text, as in CloudFormation itself: read them with properties.ts. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The stack's tags and the `aws:cloudformation:` ones, to be put on whatever can bear a tag, before the resource's own. */
  readonly tags: readonly ResourceTag[];
  /** Call once as soon as the physical id is known; CloudFormation then emits "Resource creation Initiated". */
  initiated(physicalId: string): void;
}

export interface ExistingResource {
  readonly stackId: string;
  readonly stackName: string;
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * A resource type in the lab. The functions take simulated time by sleeping on `lab.clock`.
 * A failure is thrown as LabError; CloudFormation turns it into the event's reason, in AWS's form.
 */
export interface ResourceModel {
  readonly type: string;
  create(lab: Lab, request: ResourceRequest): Promise<{ readonly physicalId: string }>;
  /** Changes in place (the engine has decided that no replacement is needed). Absent: the type has nothing mutable. */
  update?(lab: Lab, request: ResourceRequest, existing: ExistingResource): Promise<{ readonly physicalId: string }>;
  remove(lab: Lab, existing: ExistingResource): Promise<void>;
  /** Fn::GetAtt; undefined for a name the type does not have. */
  attribute(lab: Lab, physicalId: string, name: string): unknown;
  /** Ref; the physical id when left out. */
  reference?(lab: Lab, physicalId: string): string;
  /**
   * The thing's properties as the service has them now, in the template's form, for drift detection; undefined when it is gone.
   * A property that is there with the value undefined has been removed; one that is left out cannot be read, and is not compared.
   * Absent where CloudFormation detects no drift of the type.
   */
  read?(lab: Lab, existing: ExistingResource): Readonly<Record<string, unknown>> | undefined;
}

/** The tags that people see: what CloudFormation itself puts on things is left out, and of two with one key the later stays. */
export function peopleTags(tags: Iterable<ResourceTag>): ResourceTag[] {
  return [...new Map([...tags].map((tag) => [tag.Key, tag])).values()]
    .filter(({ Key }) => !Key.startsWith("aws:"))
    .map(({ Key, Value }) => ({ Key, Value }));
}
