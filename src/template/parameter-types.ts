// The parameter types that CloudFormation knows, and what each is made of.

export interface ParameterType {
  readonly isList: boolean;
  /** Type of the value or of each item: `String`, `Number`, `AWS::EC2::VPC::Id`, … */
  readonly item: string;
  /** `value`: the given text is the name of an SSM parameter whose value counts. `name`: it is the name itself. */
  readonly ssm: "value" | "name" | undefined;
}

/** Types that AWS checks against what exists in the account, with the prefix of their ids. Source: User Guide, cloudformation-supplied-parameter-types.html. */
const AWS_TYPES: ReadonlyMap<string, string> = new Map([
  ["AWS::EC2::AvailabilityZone::Name", ""],
  ["AWS::EC2::Image::Id", "ami-"],
  ["AWS::EC2::Instance::Id", "i-"],
  ["AWS::EC2::KeyPair::KeyName", ""],
  ["AWS::EC2::SecurityGroup::GroupName", ""],
  ["AWS::EC2::SecurityGroup::Id", "sg-"],
  ["AWS::EC2::Subnet::Id", "subnet-"],
  ["AWS::EC2::Volume::Id", "vol-"],
  ["AWS::EC2::VPC::Id", "vpc-"],
  ["AWS::Route53::HostedZone::Id", ""],
]);

/** Every type that can be written out; for suggestions. */
export const PARAMETER_TYPE_NAMES: readonly string[] = [
  "String",
  "Number",
  "CommaDelimitedList",
  "List<Number>",
  "List<String>",
  ...AWS_TYPES.keys(),
  ...[...AWS_TYPES.keys()].map((name) => `List<${name}>`),
  "AWS::SSM::Parameter::Name",
  "AWS::SSM::Parameter::Value<String>",
  "AWS::SSM::Parameter::Value<List<String>>",
  "AWS::SSM::Parameter::Value<CommaDelimitedList>",
  "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
];

/** undefined for a type that CloudFormation does not know. */
export function parameterType(name: string): ParameterType | undefined {
  if (name === "AWS::SSM::Parameter::Name") return { isList: false, item: "String", ssm: "name" };
  const ssm = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(name)?.[1];
  if (ssm !== undefined) {
    // Parameter Store holds text only, so numbers are not among the types of its values.
    const inner = ssm.startsWith("AWS::SSM") || ssm.includes("Number") ? undefined : parameterType(ssm);
    return inner === undefined ? undefined : { ...inner, ssm: "value" };
  }
  if (name === "CommaDelimitedList") return { isList: true, item: "String", ssm: undefined };
  const item = /^List<(.+)>$/.exec(name)?.[1];
  const single = item ?? name;
  return single === "String" || single === "Number" || AWS_TYPES.has(single)
    ? { isList: item !== undefined, item: single, ssm: undefined }
    : undefined;
}

/** What ids of an AWS type begin with; empty for names without a fixed beginning; undefined for other types. */
export function idPrefix(item: string): string | undefined {
  return AWS_TYPES.get(item);
}
