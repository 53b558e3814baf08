// What the lab remembers of CloudFormation: stacks, their resources and events, change sets, exports.
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import type { ResourceModel } from "../resource.ts";
import { resourceModel } from "../resources.ts";
import { ssmParameterValue } from "../ssm/parameters.ts";
import type { DriftDetectionRecord } from "./drift/records.ts";
import type { ChangeSetRecord, StackRecord } from "./records.ts";
import { readTemplateFromS3 } from "./template-url.ts";

export interface CloudFormationState {
  /** Every stack that ever was, by id; deleted ones stay. In order of creation. */
  readonly stacks: Map<string, StackRecord>;
  /** Stacks that exist, by name. */
  readonly stacksByName: Map<string, StackRecord>;
  /** By id. */
  readonly changeSets: Map<string, ChangeSetRecord>;
  /** By export name: unique in the region. */
  readonly exports: Map<string, ExportRecord>;
  /** By id. */
  readonly driftDetections: Map<string, DriftDetectionRecord>;
  /** Errors of the lab itself that ended an operation with "Internal Failure": a healthy lab has none. */
  readonly crashes: unknown[];
  /** Who builds a resource type; undefined for types that the lab does not model. */
  modelOf: (type: string) => ResourceModel | undefined;
  /** The present value of an SSM parameter; undefined when there is none of that name. */
  ssmParameter: (lab: Lab, name: string) => string | undefined;
  /** The template behind an S3 URL; undefined when there is no such object. */
  readTemplateUrl: (lab: Lab, url: string) => string | undefined;
}

export interface ExportRecord {
  readonly name: string;
  readonly value: string;
  readonly stackId: string;
  readonly since: Instant;
}

export function createCloudFormationState(): CloudFormationState {
  return {
    stacks: new Map(),
    stacksByName: new Map(),
    changeSets: new Map(),
    exports: new Map(),
    driftDetections: new Map(),
    crashes: [],
    modelOf: resourceModel,
    ssmParameter: ssmParameterValue,
    readTemplateUrl: readTemplateFromS3,
  };
}

/** Called once when the lab is whole. CloudFormation acts only when it is asked to. */
export function startCloudFormation(_lab: Lab): void {}
