// Everything wrong with a template is said at once, with its place.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTemplate } from "../../../src/template/parse.ts";
import { problemsOf } from "./support.ts";

const topic = "Type: AWS::SNS::Topic";

test("all problems of a template at once, in the order of the file", () => {
  const found = problemsOf(
    `Desription: hello
Parameters:
  VpcId: { Type: AWS::EC2::VPC::Ids }
  Foo: { Default: [a], Tpye: String }
Conditions:
  IsProd: !Equals [!Ref Fo, prod]
  Bad: !Not [!Condition IsProdd]
  Early: !Equals [!Ref Web, a]
Resources:
  Web:
    Type: AWS::EC2::Instance
    DependsOn: [Lb, Lc]
    Condition: IsProd1
    Properties:
      ImageId: !Ref Vpcid
      Sub: !Sub "\${Lb.Dns}-\${Lx.A}-\${!literal}-\${AWS::Region}-\${Foo}"
      Tag: !Selct [0, a]
      Index: !Select [a, [b]]
      Nothing:
      Map: !FindInMap [Map, !Ref AWS::Region, ami]
      Shell: !Sub echo \${HOME:-x}
      Long: { "Fn::Joinn": [a, b] }
      Length: { "Fn::Length": [1] }
      Macro: { "Fn::Transform": { Name: AWS::Include } }
      Truth: !Equals [a, b]
      Two: { "Fn::Sub": a, Other: b }
  Lb:
    Properties: {}
    DependsOn: Lb
Outputs:
  Url: { Vale: x }
`,
  );
  assert.deepEqual(found, [
    "1:1 template.unknown-section",
    "3:18 template.unknown-parameter-type",
    "4:3 template.no-type",
    "4:10 template.wrong-type",
    "4:24 template.unknown-key",
    "6:25 template.unknown-reference",
    "7:25 template.unknown-reference",
    "8:24 template.misplaced-reference",
    "12:21 template.unknown-reference",
    "13:16 template.unknown-reference",
    "15:21 template.unknown-reference",
    "16:17 template.unknown-reference",
    "17:19 template.unknown-function",
    "18:7 template.function-arguments",
    "19:7 template.null-value",
    "20:24 template.unknown-reference",
    "21:19 template.function-arguments",
    "22:15 template.unknown-function",
    "23:17 template.needs-transform",
    "24:16 template.unsupported-function",
    "25:7 template.misplaced-function",
    "26:25 template.function-arguments",
    "27:3 template.no-type",
    "29:16 template.cycle",
    "31:3 template.no-value",
    "31:10 template.unknown-key",
  ]);
});

test("suggests the nearest known name", () => {
  const result = parseTemplate(
    `Parameters: { VpcId: { Type: String } }\nResources: { T: { ${topic}, Properties: { A: !Ref VpcIdd } } }`,
    "f",
  );
  assert.ok(!result.ok);
  assert.equal(result.problems[0]?.next, 'Did you mean "VpcId"?');
});

test("says what to write when Ref names an attribute", () => {
  const result = parseTemplate(`Resources: { T: { ${topic} }, U: { ${topic}, Properties: { A: !Ref T.Arn } } }`, "f");
  assert.ok(!result.ok);
  assert.equal(result.problems[0]?.next, "Write !GetAtt T.Arn.");
});

test("syntax errors, one for each line, with what to do", () => {
  assert.deepEqual(problemsOf(`Resources:\n\tT:\n    ${topic}`), ["2:1 template.syntax"]);
  assert.deepEqual(problemsOf(`Resources:\n  T: { ${topic}`), ["2:29 template.syntax"]);
  assert.deepEqual(problemsOf(`Resources:\n  T: { ${topic} }\n  T: { ${topic} }`), ["3:3 template.duplicate-key"]);
  assert.deepEqual(problemsOf("Resources: { T: { Type: A::B::C, Properties: { A: !Base64 !Sub x } } }"), ["1:59 template.syntax"]);
});

test("files that are no template", () => {
  assert.deepEqual(problemsOf("- a\n- b"), ["1:1 template.wrong-type"]);
  assert.deepEqual(problemsOf("just text"), ["1:1 template.wrong-type"]);
  for (const text of ["", "# nothing", "---\n"]) {
    const result = parseTemplate(text, "f");
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.what, "The template is empty.");
  }
  assert.deepEqual(problemsOf("Description: no resources"), ["1:1 template.no-resources"]);
  assert.deepEqual(problemsOf("Resources: {}"), ["1:1 template.no-resources"]);
});

test("aliases and merge keys, which CloudFormation does not take", () => {
  const found = problemsOf(`Resources:\n  A: &a { ${topic} }\n  B: *a\n  C:\n    <<: *a\n    ${topic}`);
  assert.deepEqual(found, ["3:3 template.wrong-type", "3:6 template.unsupported-yaml", "5:5 template.unsupported-yaml"]);
});

test("circles among resources, except those that a condition may open", () => {
  const two = (a: string, b: string) => `Conditions: { C: !Equals [a, b] }
Resources:
  A: { Type: X::Y::Z, ${a} }
  B: { Type: X::Y::Z, ${b} }`;
  assert.deepEqual(problemsOf(two("DependsOn: B", "Properties: { P: !GetAtt A.Arn }")), ["3:3 template.cycle"]);
  assert.deepEqual(problemsOf(two('Properties: { P: !Sub "${B}" }', 'Properties: { P: !Sub ["${x}", { x: !Ref A }] }')), [
    "3:3 template.cycle",
  ]);
  assert.ok(parseTemplate(two("DependsOn: B", "Properties: { P: !If [C, !Ref A, x] }"), "f").ok);
  assert.ok(parseTemplate(two("DependsOn: B", "Condition: C, DependsOn: A"), "f").ok);
});

test("circles among conditions", () => {
  const found = problemsOf(`Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\nResources: { T: { ${topic} } }`);
  assert.deepEqual(found, ["2:3 template.cycle"]);
});

test("keys of mappings that are written out must exist", () => {
  const text = (call: string) =>
    `Mappings: { M: { a: { x: 1 }, b: { y: 2 } } }\nResources: { T: { ${topic}, Properties: { A: ${call} } } }`;
  assert.deepEqual(problemsOf(text("!FindInMap [M, c, x]")), ["2:74 template.unknown-reference"]);
  assert.deepEqual(problemsOf(text("!FindInMap [M, a, y]")), ["2:77 template.unknown-reference"]);
  assert.deepEqual(problemsOf(text("!FindInMap [M, !Ref AWS::Region, z]")), ["2:92 template.unknown-reference"]);
  assert.ok(parseTemplate(text("!FindInMap [M, !Ref AWS::Region, y]"), "f").ok);
});

test("Fn::Length, Fn::ToJsonString and a default in a mapping need the transform, and other transforms are refused", () => {
  const body = `Mappings: { M: { a: { x: 1 } } }\nResources: { T: { ${topic}, Properties: { A: { Fn::Length: [1] }, B: { Fn::ToJsonString: { a: 1 } }, C: !FindInMap [M, b, c, { DefaultValue: d }] } } }`;
  assert.deepEqual(
    problemsOf(body).map((line) => line.split(" ")[1]),
    ["template.needs-transform", "template.needs-transform", "template.needs-transform"],
  );
  assert.ok(parseTemplate(`Transform: AWS::LanguageExtensions\n${body}`, "f").ok);
  assert.deepEqual(problemsOf(`Transform: AWS::Serverless-2016-10-31\nResources: { T: { ${topic} } }`), [
    "1:12 template.unsupported-transform",
  ]);
});

test("limits: 500 resources, 200 parameters, outputs and mappings, a description of 1,024 bytes", () => {
  const many = (count: number, member: string) => Array.from({ length: count }, (_, index) => `  N${index}: ${member}`).join("\n");
  assert.ok(parseTemplate(`Resources:\n${many(500, `{ ${topic} }`)}`, "f").ok);
  assert.deepEqual(problemsOf(`Resources:\n${many(501, `{ ${topic} }`)}`), ["1:1 template.limit"]);
  const resources = `Resources: { T: { ${topic} } }`;
  assert.deepEqual(problemsOf(`${resources}\nParameters:\n${many(201, "{ Type: String }")}`), ["2:1 template.limit"]);
  assert.deepEqual(problemsOf(`${resources}\nOutputs:\n${many(201, "{ Value: a }")}`), ["2:1 template.limit"]);
  assert.deepEqual(problemsOf(`${resources}\nMappings:\n${many(201, "{ a: { b: c } }")}`), ["2:1 template.limit"]);
  assert.ok(parseTemplate(`${resources}\nDescription: ${"é".repeat(512)}`, "f").ok);
  assert.deepEqual(problemsOf(`${resources}\nDescription: ${"é".repeat(513)}`), ["2:14 template.limit"]);
});

test("a loop over resources or outputs is not understood, and said so", () => {
  const loop = "{ 'Fn::ForEach::Each': [Which, [A, B], { 'Made${Which}': { Type: AWS::SNS::Topic } }] }";
  const transform = "Transform: AWS::LanguageExtensions";
  assert.deepEqual(problemsOf(`${transform}\nResources: ${loop}`), ["2:14 template.unsupported-function"]);
  assert.deepEqual(problemsOf(`${transform}\nResources: { T: { ${topic} } }\nOutputs: ${loop}`), ["3:12 template.unsupported-function"]);
});

test("names must be alphanumeric", () => {
  assert.deepEqual(problemsOf(`Resources: { my-topic: { ${topic} } }`), ["1:14 template.bad-name"]);
});
