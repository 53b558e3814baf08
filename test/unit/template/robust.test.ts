// Whatever is written into a template, it is refused in words, or it can be evaluated.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stringify } from "yaml";
import { dependencyGraph } from "../../../src/template/dependencies.ts";
import { evaluate, evaluateConditions } from "../../../src/template/evaluate.ts";
import { resolveParameters } from "../../../src/template/parameters.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import { EvaluationError } from "../../../src/template/scope.ts";
import type { Template, TemplateValue } from "../../../src/template/types.ts";
import { scope } from "./support.ts";

const COMPLETE: TemplateValue = {
  AWSTemplateFormatVersion: "2010-09-09",
  Description: "text",
  Transform: "AWS::LanguageExtensions",
  Metadata: { M: { Ref: "P" } },
  Parameters: {
    P: { Type: "String", Default: "a", AllowedValues: ["a"], AllowedPattern: "a", MinLength: 1 },
    L: { Type: "List<Number>", Default: "1,2" },
  },
  Mappings: { M: { a: { b: "c", d: ["e"] } } },
  Conditions: {
    C: { "Fn::And": [{ "Fn::Equals": [{ Ref: "P" }, "a"] }, { "Fn::Not": [{ Condition: "D" }] }] },
    D: { "Fn::Equals": ["x", "y"] },
  },
  Resources: {
    A: { Type: "X::Y::Z", Condition: "C", DependsOn: ["B"], DeletionPolicy: "Retain", Metadata: { a: { Ref: "P" } } },
    B: {
      Type: "X::Y::Z",
      Properties: {
        Sub: { "Fn::Sub": ["${x}-${P}-${E.Arn}", { x: { "Fn::Select": [0, { "Fn::Split": [",", "a,b"] }] } }] },
        If: { "Fn::If": ["C", { "Fn::FindInMap": ["M", { Ref: "P" }, "b", { DefaultValue: "z" }] }, { Ref: "AWS::NoValue" }] },
        Cidr: { "Fn::Cidr": ["10.0.0.0/16", 2, 8] },
        Join: { "Fn::Join": ["-", [{ "Fn::Base64": "t" }, { "Fn::ImportValue": "known" }, { "Fn::GetAtt": ["E", "Arn"] }]] },
        Length: { "Fn::Length": { "Fn::GetAZs": "" } },
        Json: { "Fn::ToJsonString": { a: { Ref: "L" } } },
      },
    },
    E: { Type: "X::Y::Z" },
  },
  Outputs: { O: { Value: { Ref: "B" }, Description: "d", Condition: "C", Export: { Name: { "Fn::Sub": "${AWS::StackName}-o" } } } },
};

type Path = readonly (string | number)[];

function pathsOf(value: TemplateValue, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

const odd = fc.constantFrom<TemplateValue>(
  ...[0, -1, 2.5, true, null, "", "x", "P", "C", "M", "${", "${P", "${a b}", "a.b", "10.0.0.0/33", "Fn::Sub", "1,x"],
  ...[[], [[]], ["x"], [1, 2], {}, { x: {} }, { Ref: "P" }, { Ref: "L" }, { Ref: "B" }, { Ref: ["P"] }, { Ref: "Nobody" }],
  ...[
    { Condition: "D" },
    { "Fn::Nothing": 1 },
    { "Fn::Sub": {} },
    { "Fn::GetAtt": "B" },
    { "Fn::If": ["C"] },
    { "Fn::Equals": ["a", "b"] },
  ],
  ...[{ "Fn::Split": ["", "a"] }, { "Fn::Select": ["x", []] }, { "Fn::Transform": { Name: "AWS::Include" } }, { "Fn::ForEach::X": [] }],
);

function useAll(template: Template): void {
  const { values } = resolveParameters(template, {}, () => undefined);
  const given = scope(values);
  const conditions = evaluateConditions(template, given);
  dependencyGraph(template, conditions);
  for (const resource of Object.values(template.Resources)) evaluate(resource.Properties ?? {}, template, conditions, given);
  for (const output of Object.values(template.Outputs)) evaluate([output.Value, output.Export?.Name ?? ""], template, conditions, given);
}

test("a complete template is accepted and evaluated", () => {
  const result = parseTemplate(stringify(COMPLETE), "f");
  assert.ok(result.ok, JSON.stringify(result));
  useAll(result.parsed.template);
});

test("one odd value anywhere, or a key lost: refused in words, evaluated, or refused in CloudFormation's words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(COMPLETE).slice(1)), fc.option(odd, { nil: undefined }), (path, value) => {
      const copy = structuredClone(COMPLETE);
      // biome-ignore lint/suspicious/noExplicitAny: follows a path that exists.
      const parent = path.slice(0, -1).reduce((inner: any, step) => inner[step], copy);
      const last = path.at(-1) as string;
      if (value !== undefined) parent[last] = value;
      else if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
      const result = parseTemplate(stringify(copy, { aliasDuplicateObjects: false }), "f");
      if (!result.ok) {
        assert.ok(result.problems.length > 0);
        for (const problem of result.problems) {
          assert.match(problem.code, /^template\.[a-z-]+$/);
          assert.doesNotMatch(`${problem.what} ${problem.next}`, /\[object|undefined[^ ]|NaN/);
        }
        return;
      }
      try {
        useAll(result.parsed.template);
      } catch (error) {
        if (!(error instanceof EvaluationError)) throw error;
      }
    }),
    { numRuns: 1_500 },
  );
});
