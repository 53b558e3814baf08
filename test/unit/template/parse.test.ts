// Text to template: short forms, YAML's traps, places.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with references and substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parsed } from "./support.ts";

const resource = (properties: string) =>
  `Resources:\n  Db: { Type: A::B::C }\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n${properties}\n`;

function properties(lines: string) {
  const indented = lines.replace(/^/gm, "      ");
  return parsed(`Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, a] }\n${resource(indented)}`).template.Resources.Web
    ?.Properties;
}

test("every short form becomes its long form", () => {
  assert.deepEqual(
    properties(
      [
        "A: !Ref P",
        "B: !GetAtt Db.Network.Id",
        "C: !GetAtt [Db, Id]",
        'D: !Sub "${P}"',
        'E: !Sub ["${x}", { x: !Ref P }]',
        "F: !Join [',', [a, !Ref P]]",
        "G: !Select [0, !GetAZs '']",
        "H: !Split [',', 'a,b']",
        "I: !ImportValue name",
        "J: !If [C, a, !Ref AWS::NoValue]",
        "K: !Cidr [10.0.0.0/16, 2, 8]",
        "L: !Base64 text",
        "M:",
        "  Fn::Base64: !Sub |",
        "    line",
        "N: !GetAZs",
      ].join("\n"),
    ),
    {
      A: { Ref: "P" },
      B: { "Fn::GetAtt": ["Db", "Network.Id"] },
      C: { "Fn::GetAtt": ["Db", "Id"] },
      D: { "Fn::Sub": "${P}" },
      E: { "Fn::Sub": ["${x}", { x: { Ref: "P" } }] },
      F: { "Fn::Join": [",", ["a", { Ref: "P" }]] },
      G: { "Fn::Select": [0, { "Fn::GetAZs": "" }] },
      H: { "Fn::Split": [",", "a,b"] },
      I: { "Fn::ImportValue": "name" },
      J: { "Fn::If": ["C", "a", { Ref: "AWS::NoValue" }] },
      K: { "Fn::Cidr": ["10.0.0.0/16", 2, 8] },
      L: { "Fn::Base64": "text" },
      M: { "Fn::Base64": { "Fn::Sub": "line\n" } },
      N: { "Fn::GetAZs": "" },
    },
  );
});

test("the long text form of GetAtt becomes a list as well", () => {
  assert.deepEqual(properties("A: { Fn::GetAtt: Db.Id }"), { A: { "Fn::GetAtt": ["Db", "Id"] } });
});

test("conditions of every kind", () => {
  const { template } = parsed(`
Parameters: { P: { Type: String } }
Conditions:
  A: !Equals [!Ref P, x]
  B: !Not [!Condition A]
  C: !And [!Condition A, Condition: B]
  D: !Or [!Condition C, !Equals [a, b]]
  E: !Condition A
Resources: { W: { Type: "AWS::SNS::Topic", Condition: D } }
`);
  assert.deepEqual(template.Conditions, {
    A: { "Fn::Equals": [{ Ref: "P" }, "x"] },
    B: { "Fn::Not": [{ Condition: "A" }] },
    C: { "Fn::And": [{ Condition: "A" }, { Condition: "B" }] },
    D: { "Fn::Or": [{ Condition: "C" }, { "Fn::Equals": ["a", "b"] }] },
    E: { Condition: "A" },
  });
});

test("dates and numbers with leading or trailing zeros stay as written; yes and no are booleans; quotes make text", () => {
  const lines =
    'A: 2012-10-17\nB: 012345678901\nC: 1.10\nD: yes\nE: Off\nF: "yes"\nG: 80\nH: 111122223333\nI: true\nJ: 12345678901234567890\nK: y';
  assert.deepEqual(properties(lines), {
    A: "2012-10-17",
    B: "012345678901",
    C: "1.10",
    D: true,
    E: false,
    F: "yes",
    G: 80,
    H: 111122223333,
    I: true,
    J: "12345678901234567890",
    K: "y",
  });
});

test("AWSTemplateFormatVersion needs no quotes, and sections left out are empty", () => {
  const { template } = parsed("AWSTemplateFormatVersion: 2010-09-09\nResources: { T: { Type: AWS::SNS::Topic } }");
  assert.equal(template.AWSTemplateFormatVersion, "2010-09-09");
  assert.deepEqual([template.Parameters, template.Mappings, template.Conditions, template.Outputs], [{}, {}, {}, {}]);
});

test("keys of mappings keep their spelling, numbers too", () => {
  const { template } = parsed("Mappings: { M: { 012345678901: { 10: a } } }\nResources: { T: { Type: AWS::SNS::Topic } }");
  assert.deepEqual(template.Mappings, { M: { "012345678901": { "10": "a" } } });
});

test("the DependsOn of a resource may be one name or several", () => {
  const { template } = parsed(
    "Resources: { A: { Type: A::B::C }, B: { Type: A::B::C, DependsOn: A }, C: { Type: A::B::C, DependsOn: [A, B] } }",
  );
  assert.equal(template.Resources.B?.DependsOn, "A");
  assert.deepEqual(template.Resources.C?.DependsOn, ["A", "B"]);
});

test("JSON is read with places as well", () => {
  const { template, place } = parsed(
    '{\n  "Resources": {\n\t"T": { "Type": "AWS::SNS::Topic",\n      "Properties": { "TopicName": "\\u00e9" } }\n  }\n}',
  );
  assert.deepEqual(template.Resources.T?.Properties, { TopicName: "é" });
  assert.deepEqual(place(["Resources", "T", "Properties", "TopicName"]), { file: "site.yml", line: 4, column: 36 });
});

test("places: scalars at themselves, maps at their key, through short forms, the nearest parent otherwise", () => {
  const { place } = parsed(
    [
      "Resources:",
      "  Web:",
      "    Type: AWS::EC2::Instance",
      "    Properties:",
      "      Zone: !Select",
      "        - 0",
      "        - !GetAZs ''",
    ].join("\n"),
  );
  const at = (...path: (string | number)[]) => {
    const { line, column } = place(path);
    return `${line}:${column}`;
  };
  assert.equal(at("Resources", "Web"), "2:3");
  assert.equal(at("Resources", "Web", "Type"), "3:11");
  assert.equal(at("Resources", "Web", "Properties", "Zone"), "5:7");
  assert.equal(at("Resources", "Web", "Properties", "Zone", "Fn::Select", 0), "6:11");
  assert.equal(at("Resources", "Web", "Properties", "Zone", "Fn::Select", 1, "Fn::GetAZs"), "7:19");
  assert.equal(at("Resources", "Web", "Properties", "ImageId"), "4:5");
  assert.equal(at("Resources", "Db", "Properties"), "1:1");
});

test("names that every object inherits are names like any other", () => {
  const { template } = parsed(
    "Resources: { constructor: { Type: A::B::C }, W: { Type: A::B::C, Properties: { A: !Ref constructor, __proto__: x } } }",
  );
  assert.deepEqual(Object.keys(template.Resources.W?.Properties ?? {}), ["A", "__proto__"]);
});
