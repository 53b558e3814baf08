// Parameters: defaults, types and constraints, refused in CloudFormation's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveParameters } from "../../../src/template/parameters.ts";
import { parsed } from "./support.ts";

const STORE: Readonly<Record<string, string>> = { "/ami": "ami-1", "/list": "a, b", "/not-an-ami": "x" };

function resolve(definition: string, value?: string) {
  const { template } = parsed(`Parameters: { P: { ${definition} } }\nResources: { T: { Type: A::B::C } }`);
  const { values, errors } = resolveParameters(
    template,
    value === undefined ? {} : { P: value },
    (name) => STORE[name],
    (text) => text.startsWith("?"),
  );
  return errors.length === 0 ? values.P : errors.map(({ message }) => message);
}

test("values by type", () => {
  assert.equal(resolve("Type: String", ""), "");
  assert.equal(resolve("Type: Number", "1.5"), "1.5");
  assert.deepEqual(resolve("Type: CommaDelimitedList", "a, b ,,c"), ["a", "b", "", "c"]);
  assert.deepEqual(resolve("Type: CommaDelimitedList", ""), [""]);
  assert.deepEqual(resolve("Type: List<Number>", "1,2"), ["1", "2"]);
  assert.equal(resolve("Type: AWS::EC2::VPC::Id", "vpc-1"), "vpc-1");
  assert.deepEqual(resolve("Type: List<AWS::EC2::Subnet::Id>", "subnet-1,subnet-2"), ["subnet-1", "subnet-2"]);
});

test("a default stands in, as text; what is given wins", () => {
  assert.equal(resolve("Type: Number, Default: 80"), "80");
  assert.equal(resolve("Type: String, Default: true"), "true");
  assert.equal(resolve("Type: String, Default: a", ""), "");
});

test("SSM types give the stored value, or only check that it exists", () => {
  assert.equal(resolve("Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, Default: /ami"), "ami-1");
  assert.equal(resolve("Type: AWS::SSM::Parameter::Name", "/ami"), "/ami");
  assert.deepEqual(resolve("Type: AWS::SSM::Parameter::Value<List<String>>", "/list"), ["a", "b"]);
  assert.deepEqual(resolve("Type: AWS::SSM::Parameter::Value<String>", "/none"), [
    "Unable to fetch parameters [/none] from parameter store for this account.",
  ]);
  assert.deepEqual(resolve("Type: AWS::SSM::Parameter::Name", "/none"), [
    "Unable to fetch parameters [/none] from parameter store for this account.",
  ]);
  assert.deepEqual(resolve("Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "/not-an-ami"), [
    "Parameter validation failed: parameter value x for parameter name P does not exist",
  ]);
});

for (const [definition, value, message] of [
  ["Type: Number", "1a", "Parameter 'P' must be a number."],
  ["Type: Number", "", "Parameter 'P' must be a number."],
  ["Type: List<Number>", "1,a", "Parameter 'P' must be a number."],
  ["Type: String, AllowedValues: [a, b]", "c", "Parameter 'P' must be one of AllowedValues"],
  ["Type: CommaDelimitedList, AllowedValues: [a, b]", "a,c", "Parameter 'P' must be one of AllowedValues"],
  ["Type: Number, AllowedValues: [1, 2]", "3", "Parameter 'P' must be one of AllowedValues"],
  ["Type: String, AllowedPattern: '[a-z]+'", "ab1", "Parameter 'P' must match pattern [a-z]+"],
  ["Type: String, AllowedPattern: 'a|b'", "ax", "Parameter 'P' must match pattern a|b"],
  ["Type: CommaDelimitedList, AllowedPattern: '[a-z]'", "a,1", "Parameter 'P' must match pattern [a-z]"],
  ["Type: String, MinLength: 2", "a", "Parameter 'P' must contain at least 2 characters"],
  ["Type: String, MaxLength: 2", "abc", "Parameter 'P' must contain at most 2 characters"],
  ["Type: Number, MinValue: 2", "1", "Parameter 'P' must be a number not less than 2"],
  ["Type: Number, MaxValue: 2", "2.5", "Parameter 'P' must be a number not greater than 2"],
  ["Type: String, MinLength: 2, ConstraintDescription: two letters", "a", "Parameter P failed to satisfy constraint: two letters"],
  ["Type: AWS::EC2::VPC::Id", "subnet-1", "Parameter validation failed: parameter value subnet-1 for parameter name P does not exist"],
  ["Type: AWS::EC2::KeyPair::KeyName", "", "Parameter validation failed: parameter value  for parameter name P does not exist"],
  ["Type: String", "x".repeat(4097), "Parameter 'P' must not be longer than 4096 bytes"],
] as const) {
  test(`${definition} refuses ${JSON.stringify(value.slice(0, 10))}`, () => assert.deepEqual(resolve(definition, value), [message]));
}

test("constraints accept what they allow", () => {
  assert.equal(resolve("Type: Number, AllowedValues: [1, 2]", "1.0"), "1.0");
  assert.equal(resolve("Type: String, AllowedPattern: '(?i)[a-z]+'", "AB"), "AB");
  assert.equal(resolve("Type: String, AllowedPattern: '[\\w\\-\\/]+'", "a-b/c"), "a-b/c");
  assert.equal(resolve("Type: Number, MinValue: 1, MaxValue: 2", "2"), "2");
  assert.equal(resolve("Type: String, MinLength: 1, MaxLength: 2", "ab"), "ab");
});

test("missing and unknown parameters are named together, with the other errors", () => {
  const { template } = parsed(
    "Parameters: { A: { Type: String }, B: { Type: String }, C: { Type: Number } }\nResources: { T: { Type: A::B::C } }",
  );
  const { errors, values } = resolveParameters(template, { C: "x", D: "1", E: "2" }, () => undefined);
  assert.deepEqual(
    errors.map(({ parameter, message }) => `${parameter}: ${message}`),
    [
      "D: Parameters: [D, E] do not exist in the template",
      "E: Parameters: [D, E] do not exist in the template",
      "A: Parameters: [A, B] must have values",
      "B: Parameters: [A, B] must have values",
      "C: Parameter 'C' must be a number.",
    ],
  );
  assert.deepEqual(values, {});
});

test("placeholders are taken as they are, in a list as its items", () => {
  assert.equal(resolve("Type: AWS::EC2::VPC::Id, AllowedPattern: 'x'", "?vpc"), "?vpc");
  assert.deepEqual(resolve("Type: List<AWS::EC2::Subnet::Id>", "?a,?b"), ["?a", "?b"]);
  assert.equal(resolve("Type: AWS::SSM::Parameter::Value<String>", "?key"), "?key");
});
