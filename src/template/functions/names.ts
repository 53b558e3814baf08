// Every intrinsic function name that CloudFormation has, and what each of them needs.

export const FUNCTION_NAMES = [
  "Ref",
  "Fn::And",
  "Fn::Base64",
  "Fn::Cidr",
  "Fn::Equals",
  "Fn::FindInMap",
  "Fn::GetAtt",
  "Fn::GetAZs",
  "Fn::If",
  "Fn::ImportValue",
  "Fn::Join",
  "Fn::Length",
  "Fn::Not",
  "Fn::Or",
  "Fn::Select",
  "Fn::Split",
  "Fn::Sub",
  "Fn::ToJsonString",
  "Fn::Transform",
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Allowed in the Conditions section only, where they give true or false. */
export const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set(["Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"]);

/** Allowed only with `Transform: AWS::LanguageExtensions`. */
export const EXTENSION_FUNCTIONS: ReadonlySet<string> = new Set(["Fn::Length", "Fn::ToJsonString"]);
