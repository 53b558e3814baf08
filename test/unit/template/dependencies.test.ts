// Which resource needs which, and circles among them.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dependencyGraph, findCycle, referencedResources } from "../../../src/template/dependencies.ts";
import type { TemplateValue } from "../../../src/template/types.ts";
import { parsed } from "./support.ts";

const { template } = parsed(`
Parameters: { P: { Type: String } }
Conditions: { Yes1: !Equals [a, a], No1: !Equals [a, b] }
Resources:
  A: { Type: X::Y::Z }
  B: { Type: X::Y::Z, DependsOn: A }
  C: { Type: X::Y::Z, DependsOn: [A, Gone], Properties: { P: !Ref P, R: !Ref AWS::Region } }
  D: { Type: X::Y::Z, Properties: { P: [{ Q: !GetAtt B.Arn }] } }
  E: { Type: X::Y::Z, Properties: { P: !Sub "\${A}-\${D.Arn}-\${!B}-\${P}" } }
  F: { Type: X::Y::Z, Properties: { P: !Sub ["\${A}-\${B}", { A: !Ref C }] } }
  G: { Type: X::Y::Z, Properties: { P: !If [Yes1, !Ref A, !Ref B], Q: !If [No1, !Ref C, !Ref D] } }
  Gone: { Type: X::Y::Z, Condition: No1 }
  Here: { Type: X::Y::Z, Condition: Yes1, Properties: { P: !Join ["", [!Ref A]] } }
`);

test("what each resource needs first, where conditions hold", () => {
  const graph = dependencyGraph(template, { Yes1: true, No1: false });
  const needs = Object.fromEntries([...graph].map(([name, set]) => [name, [...set].sort().join(" ")]));
  assert.deepEqual(needs, { A: "", B: "A", C: "A", D: "B", E: "A D", F: "B C", G: "A D", Here: "A" });
});

test("references of a value, with both branches when the conditions are not known", () => {
  const value = template.Resources.G?.Properties as TemplateValue;
  assert.deepEqual([...referencedResources(value, template)], ["A", "B", "C", "D"]);
  assert.deepEqual([...referencedResources(value, template, { Yes1: false, No1: true })], ["B", "C"]);
  assert.deepEqual([...referencedResources({ Ref: "P" }, template)], []);
});

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(edges).map(([name, needs]) => [name, new Set(needs)]));

test("a circle is given from its first name back to it", () => {
  assert.deepEqual(findCycle(graph({ S: ["A"], A: ["B"], B: ["C"], C: ["A"] })), ["A", "B", "C", "A"]);
  assert.deepEqual(findCycle(graph({ A: ["A"] })), ["A", "A"]);
  assert.equal(findCycle(graph({ A: ["B", "C"], B: ["D"], C: ["D"], D: [] })), undefined);
  assert.equal(findCycle(graph({ A: ["Unknown"] })), undefined);
});

test("a long chain does no harm", () => {
  const chain = new Map(Array.from({ length: 50_000 }, (_, index) => [`N${index}`, new Set([`N${index + 1}`])]));
  assert.equal(findCycle(chain), undefined);
});

test("what is found is a circle of the graph, and nothing is found in graphs that only point forward", () => {
  const edge = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 16 }), (edges) => {
      const build = (pairs: readonly (readonly [number, number])[]) => {
        const result = new Map<string, Set<string>>();
        for (const [from, to] of pairs) result.set(`${from}`, (result.get(`${from}`) ?? new Set()).add(`${to}`));
        return result;
      };
      assert.equal(findCycle(build(edges.filter(([from, to]) => from < to))), undefined);
      const any = build(edges);
      const cycle = findCycle(any);
      if (cycle === undefined) return;
      assert.equal(cycle[0], cycle.at(-1));
      for (const [index, name] of cycle.slice(0, -1).entries()) assert.ok(any.get(name)?.has(cycle[index + 1] as string));
    }),
  );
});
