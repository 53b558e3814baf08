// What a call needs: an action on every one of some resources.
import type { Lab } from "../../lab.ts";
import type { ResourceTag } from "../../resource.ts";
import type { Context } from "../evaluate/types.ts";

export interface ResourceNeed {
  /** `*` for an action that names no resource. */
  readonly arn: string;
  /** What the service adds to the request's context for this resource. */
  readonly context?: Context | undefined;
  /** The resource's own policy. */
  readonly policy?: string | undefined;
}

export interface Need {
  /** e.g. `ec2:StopInstances`. */
  readonly action: string;
  readonly resources: readonly ResourceNeed[];
}

/** What an operation needs, from its input as the SDK has it. */
// Inputs differ per operation and come from outside; each table reads only what it needs, with care.
// biome-ignore lint/suspicious/noExplicitAny: a table of inputs of many types.
export type Needs = (lab: Lab, input: any) => readonly Need[];

/** The needs of one service: by operation name; an operation that is not listed needs the action of its own name on `*`. */
export interface ServiceNeeds {
  /** e.g. `elasticloadbalancing`. */
  readonly prefix: string;
  readonly operations: Readonly<Record<string, Needs>>;
}

export const ANY: readonly ResourceNeed[] = [{ arn: "*" }];

/** `aws:ResourceTag/...`, and the same under the service's own prefix where it has one. */
export function tagContext(tags: Iterable<ResourceTag>, ownPrefix?: string): [string, readonly string[]][] {
  const entries: [string, readonly string[]][] = [];
  for (const { Key, Value } of tags) {
    entries.push([`aws:resourcetag/${Key.toLowerCase()}`, [Value]]);
    if (ownPrefix !== undefined) entries.push([`${ownPrefix}:resourcetag/${Key.toLowerCase()}`, [Value]]);
  }
  return entries;
}

interface LooseTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `aws:RequestTag/...` and `aws:TagKeys` for the tags that a request brings. */
export function requestTags(tags: readonly LooseTag[] | undefined): [string, readonly string[]][] {
  if (tags === undefined || tags.length === 0) return [];
  return [
    ["aws:tagkeys", tags.map(({ Key }) => Key ?? "")],
    ...tags.map(({ Key, Value }): [string, readonly string[]] => [`aws:requesttag/${(Key ?? "").toLowerCase()}`, [Value ?? ""]]),
  ];
}
