// What the tests of templates share: parsing that must succeed, and a scope with known answers.
import assert from "node:assert/strict";
import { problemLine } from "../../../src/errors.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import type { Scope } from "../../../src/template/scope.ts";
import type { ParsedTemplate } from "../../../src/template/types.ts";

export function parsed(text: string): ParsedTemplate {
  const result = parseTemplate(text, "site.yml");
  assert.ok(result.ok, result.ok ? "" : result.problems.map(problemLine).join("\n"));
  return result.parsed;
}

/** `line:column code` of each problem of a template that must not be accepted. */
export function problemsOf(text: string): readonly string[] {
  const result = parseTemplate(text, "site.yml");
  assert.ok(!result.ok, "the template was accepted");
  for (const problem of result.problems) {
    assert.equal(problem.whose, "yours");
    assert.equal(problem.place?.file, "site.yml");
    assert.ok(problem.what.length > 0 && problem.next.length > 0, problem.code);
  }
  return result.problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

export function scope(parameters: Readonly<Record<string, unknown>> = {}): Scope {
  return {
    pseudo: {
      "AWS::AccountId": "111122223333",
      "AWS::NotificationARNs": [],
      "AWS::Partition": "aws",
      "AWS::Region": "eu-west-1",
      "AWS::StackId": "arn:aws:cloudformation:eu-west-1:111122223333:stack/site/1",
      "AWS::StackName": "site",
      "AWS::URLSuffix": "amazonaws.com",
    },
    parameters,
    zones: (region) => ["a", "b", "c"].map((zone) => `${region}${zone}`),
    reference: (logicalId) => `ref-${logicalId}`,
    attribute: (logicalId, name) => (name === "Missing" ? undefined : `${logicalId}/${name}`),
    importValue: (name) => (name === "known" ? "imported" : undefined),
  };
}
