// The intrinsic functions by name.
import { and, choose, equals, not, or } from "./conditions.ts";
import type { IntrinsicFunction } from "./function.ts";
import { cidr, length, select } from "./lists.ts";
import type { FunctionName } from "./names.ts";
import { findInMap, getAtt, getAZs, importValue, ref } from "./references.ts";
import { base64, join, split, sub, toJsonString } from "./text.ts";

const BY_NAME: Readonly<Record<Exclude<FunctionName, "Fn::Transform">, IntrinsicFunction>> = {
  Ref: ref,
  "Fn::And": and,
  "Fn::Base64": base64,
  "Fn::Cidr": cidr,
  "Fn::Equals": equals,
  "Fn::FindInMap": findInMap,
  "Fn::GetAtt": getAtt,
  "Fn::GetAZs": getAZs,
  "Fn::If": choose,
  "Fn::ImportValue": importValue,
  "Fn::Join": join,
  "Fn::Length": length,
  "Fn::Not": not,
  "Fn::Or": or,
  "Fn::Select": select,
  "Fn::Split": split,
  "Fn::Sub": sub,
  "Fn::ToJsonString": toJsonString,
};

/** undefined for names that are no function, and for Fn::Transform, which is not supported. */
export const FUNCTIONS: ReadonlyMap<string, IntrinsicFunction> = new Map(Object.entries(BY_NAME));
