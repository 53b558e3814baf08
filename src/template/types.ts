// A CloudFormation template as this program sees it: plain values with their places in the file.
import type { Place } from "../errors.ts";

/** Intrinsic functions stay as their long form: `{ "Fn::GetAtt": ["A", "B"] }`, `{ Ref: "A" }`, `{ Condition: "C" }`. */
export type TemplateValue = string | number | boolean | null | TemplateValue[] | { [key: string]: TemplateValue };

export type TemplatePath = readonly (string | number)[];

export interface TemplateParameter {
  readonly Type: string;
  readonly Default?: TemplateValue;
  readonly Description?: string;
  readonly AllowedValues?: readonly TemplateValue[];
  readonly AllowedPattern?: string;
  readonly ConstraintDescription?: string;
  readonly MinLength?: number;
  readonly MaxLength?: number;
  readonly MinValue?: number;
  readonly MaxValue?: number;
  readonly NoEcho?: boolean;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: { readonly [name: string]: TemplateValue };
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: "Delete" | "Retain" | "Snapshot" | "RetainExceptOnCreate";
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: TemplateValue;
}

export interface TemplateOutput {
  readonly Value: TemplateValue;
  readonly Description?: string;
  readonly Condition?: string;
  readonly Export?: { readonly Name: TemplateValue };
}

export interface Template {
  readonly AWSTemplateFormatVersion?: string;
  readonly Description?: string;
  readonly Metadata?: TemplateValue;
  readonly Transform?: TemplateValue;
  readonly Parameters: { readonly [name: string]: TemplateParameter };
  readonly Mappings: { readonly [map: string]: { readonly [key: string]: { readonly [key: string]: TemplateValue } } };
  readonly Conditions: { readonly [name: string]: TemplateValue };
  readonly Rules?: TemplateValue;
  readonly Resources: { readonly [logicalId: string]: TemplateResource };
  readonly Outputs: { readonly [name: string]: TemplateOutput };
}

/** A template that parsed; sections that the file leaves out are empty objects. */
export interface ParsedTemplate {
  readonly file: string;
  readonly text: string;
  readonly template: Template;
  /** Where the value at `path` (or its nearest parent in the file) stands, e.g. ["Resources", "Web", "Properties", "ImageId"]. */
  place(path: TemplatePath): Place;
}
