// Intrinsic functions give what CloudFormation gives, and fail in its words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate, evaluateConditions } from "../../../src/template/evaluate.ts";
import { EvaluationError } from "../../../src/template/scope.ts";
import { parsed, scope } from "./support.ts";

const HEAD = `
Transform: AWS::LanguageExtensions
Parameters:
  Text: { Type: String }
  List: { Type: CommaDelimitedList }
Mappings: { M: { eu-west-1: { one: 1, list: [a, b] } } }
Conditions:
  Holds: !Equals [!Ref Text, hello]
  Fails: !Not [!Condition Holds]
Resources:
  Gone: { Type: A::B::C, Condition: Fails }
  Other: { Type: A::B::C }
  It:
    Type: A::B::C
    Properties:
`;

const given = scope({ Text: "hello", List: ["a", "b"] });

function value(text: string): unknown {
  const { template } = parsed(`${HEAD}      V: ${text}\n`);
  const properties = evaluate(template.Resources.It?.Properties ?? {}, template, evaluateConditions(template, given), given);
  return (properties as Record<string, unknown>).V;
}

function fails(text: string, message: string): void {
  assert.throws(() => value(text), new EvaluationError(message), text);
}

/** Fn::Sub's notation. */
const sub = (text: string) => text.replaceAll("<", "${").replaceAll(">", "}");

test("Ref: parameters, pseudo parameters, resources, nothing", () => {
  assert.equal(value("!Ref Text"), "hello");
  assert.deepEqual(value("!Ref List"), ["a", "b"]);
  assert.equal(value("!Ref AWS::Region"), "eu-west-1");
  assert.equal(value("!Ref Other"), "ref-Other");
  assert.equal(value("!Ref AWS::NoValue"), undefined);
  fails("!Ref Gone", "Template format error: Unresolved resource dependencies [Gone] in the Resources block of the template");
});

test("AWS::NoValue takes keys and items away", () => {
  assert.deepEqual(value("{ a: !Ref AWS::NoValue, b: [1, !If [Fails, 2, !Ref AWS::NoValue], 3] }"), { b: [1, 3] });
  const { template } = parsed(`${HEAD}      V: !If [Fails, x, !Ref AWS::NoValue]\n`);
  assert.deepEqual(
    Object.keys(evaluate(template.Resources.It?.Properties ?? {}, template, evaluateConditions(template, given), given) as object),
    [],
  );
});

test("Fn::GetAtt", () => {
  assert.equal(value("!GetAtt Other.Network.Id"), "Other/Network.Id");
  assert.equal(value("!GetAtt [Other, !Ref Text]"), "Other/hello");
  fails("!GetAtt Other.Missing", "Template error: resource Other does not support attribute type Missing in Fn::GetAtt");
});

test("Fn::Sub", () => {
  assert.equal(
    value(`!Sub "${sub("<Text> <Other> <Other.Arn> <AWS::Region> <!Text> $ {")}"`),
    sub("hello ref-Other Other/Arn eu-west-1 <Text> $ {"),
  );
  assert.equal(value(`!Sub ["${sub("<Text>-<x>")}", { x: !Join ["", !Ref List], Text: own }]`), "own-ab");
  fails(`!Sub "${sub("<List>")}"`, "Template error: variable List in Fn::Sub expression does not resolve to a string");
});

test("Fn::Join and Fn::Split", () => {
  assert.equal(value('!Join ["-", [a, 1, true, !Ref Text, !Ref AWS::NoValue]]'), "a-1-true-hello");
  assert.equal(value('!Join [",", !GetAZs ""]'), "eu-west-1a,eu-west-1b,eu-west-1c");
  assert.deepEqual(value('!Split ["|", "a||b"]'), ["a", "", "b"]);
  const requires =
    "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
  fails('!Join [",", !Ref Text]', requires);
  fails('!Join [",", [[a]]]', requires);
});

test("Fn::Select", () => {
  assert.equal(value("!Select [1, !Ref List]"), "b");
  assert.equal(value('!Select ["0", [x]]'), "x");
  fails("!Select [5, !Ref List]", "Template error: Fn::Select cannot select nonexistent value at index 5");
  fails("!Select [-1, !Ref List]", "Template error: Fn::Select cannot select nonexistent value at index -1");
});

test("Fn::FindInMap", () => {
  assert.equal(value("!FindInMap [M, !Ref AWS::Region, one]"), 1);
  assert.deepEqual(value("!FindInMap [M, eu-west-1, list]"), ["a", "b"]);
  assert.equal(value("!FindInMap [M, !Ref Text, one, { DefaultValue: !Ref Text }]"), "hello");
  fails("!FindInMap [M, !Ref Text, one]", "Template error: Unable to get mapping for M::hello::one");
  fails("!FindInMap [!Ref Text, a, b]", "Template error: Mapping named 'hello' is not present in the 'Mappings' section of template.");
});

test("Fn::GetAZs, Fn::Base64, Fn::ImportValue", () => {
  assert.deepEqual(value("!GetAZs us-east-1"), ["us-east-1a", "us-east-1b", "us-east-1c"]);
  assert.equal((value('!GetAZs ""') as string[])[0], "eu-west-1a");
  assert.equal(value("!Base64 é"), Buffer.from("é").toString("base64"));
  assert.equal(value("!ImportValue known"), "imported");
  fails("!ImportValue other", "No export named other found.");
});

test("Fn::Cidr", () => {
  assert.deepEqual(value("!Cidr [10.0.0.0/16, 3, 8]"), ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"]);
  assert.equal(value('!Select [5, !Cidr ["192.168.0.0/24", "6", "5"]]'), "192.168.0.160/27");
  assert.deepEqual(value("!Cidr ['2001:db8:0:aa00::/56', 2, 64]"), ["2001:db8:0:aa00::/64", "2001:db8:0:aa01::/64"]);
  assert.throws(() => value("!Cidr [10.0.0.0/24, 3, 7]"), /10\.0\.0\.0\/24 has room for 2 blocks with 7 subnet bits, not for 3/);
  assert.throws(() => value("!Cidr [!Ref Text, 3, 7]"), /"hello" is not a CIDR block/);
});

test("Fn::Length and Fn::ToJsonString", () => {
  assert.equal(value("{ Fn::Length: !Ref List }"), 2);
  assert.equal(value("{ Fn::ToJsonString: { a: !Ref Text, b: [1, true], c: !Ref AWS::NoValue } }"), '{"a":"hello","b":[1,true]}');
});

test("Fn::If takes only the branch that holds", () => {
  assert.equal(value("!If [Holds, a, !ImportValue other]"), "a");
  assert.deepEqual(value("!If [Fails, a, { b: !Ref Text }]"), { b: "hello" });
});

test("conditions compare as text, and refer to each other in any order", () => {
  const { template } = parsed(`
Parameters: { N: { Type: Number }, B: { Type: String } }
Conditions:
  Both: !And [!Condition Number, !Condition Boolean]
  Number: !Equals [!Ref N, 80]
  Boolean: !Equals [!Ref B, true]
  Either: !Or [!Equals [a, b], !Not [!Condition Both]]
Resources: { T: { Type: A::B::C } }`);
  assert.deepEqual(evaluateConditions(template, scope({ N: "80", B: "true" })), { Both: true, Number: true, Boolean: true, Either: false });
  assert.deepEqual(evaluateConditions(template, scope({ N: "81", B: "true" })), {
    Both: false,
    Number: false,
    Boolean: true,
    Either: true,
  });
});

test("a parameter without a value is named", () => {
  const { template } = parsed("Parameters: { P: { Type: String } }\nResources: { T: { Type: A::B::C, Properties: { A: !Ref P } } }");
  assert.throws(() => evaluate({ Ref: "P" }, template, {}, scope()), new EvaluationError("Parameters: [P] must have values"));
});

test("a map under a key that looks like a condition is left alone outside conditions", () => {
  const policy = { Condition: { StringEquals: { a: "b" } } };
  assert.deepEqual(value(JSON.stringify(policy)), policy);
});
