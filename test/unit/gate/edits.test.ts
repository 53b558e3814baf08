// Differences between the files of two sides: each found, with its line, and undone again.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { differences } from "../../../src/gate/differences.ts";
import { findEdits } from "../../../src/gate/edits.ts";
import { readSource } from "../../../src/gate/files.ts";
import { groupEdits } from "../../../src/gate/groups.ts";
import { undo } from "../../../src/gate/undo.ts";
import { DRILL_FILE, shippedFiles } from "../../support/gated.ts";
import type { Edit } from "../../support/shipped.ts";

const base = shippedFiles();
const find = (...edits: Edit[]) => findEdits(base, DRILL_FILE, shippedFiles(edits), DRILL_FILE);

/** Trees as templates have them, functions included. */
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.stringMatching(/^[a-z]{0,3}$/),
    fc.integer({ min: -9, max: 99 }),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("Ref", "Fn::Sub", "Fn::GetAtt", "A", "B", "C", "__proto__"), tie("value"), { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<never>;

test("whatever the edits, undoing all of them brings base back, and undoing none changes nothing", () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const file = "a.yml";
      const sides = [before, after].map(
        (value) =>
          new Map([
            ["drill.yml", "{}"],
            [file, JSON.stringify({ Resources: value, Other: 1 })],
          ]),
      );
      const [old, now] = sides as [Map<string, string>, Map<string, string>];
      const { edits } = findEdits(old, "drill.yml", now, "drill.yml");
      const back = undo(now, "drill.yml", edits).get(file) as string;
      const value = (text: string) => readSource(file, text, false).value;
      assert.deepEqual(differences(value(old.get(file) as string), value(back)), []);
      assert.deepEqual(undo(now, "drill.yml", []), now);
    }),
    { numRuns: 1_000 },
  );
});

test("equal values have no differences, in whatever order their keys are", () => {
  fc.assert(
    fc.property(tree, (value) => assert.deepEqual(differences(value, value), [])),
    { numRuns: 300 },
  );
  assert.deepEqual(differences({ A: 1, B: 2 }, { B: 2, A: 1 }), []);
  assert.deepEqual(find({ file: "dns", from: "# No health check", to: "# None" }), { edits: [], onlyLayout: ["templates/dns.yml"] });
});

test("a list with an item more or fewer, or in another order, is one edit", () => {
  const paths = (before: never, after: never) => differences(before, after).map(({ path, headPath }) => [path, headPath]);
  assert.deepEqual(paths([1, 2, 3] as never, [1, 9, 2, 3] as never), [[[], [1]]]);
  assert.deepEqual(paths([1, 2, 3] as never, [1, 2] as never), [[[], []]]);
  assert.deepEqual(paths([1, 2, 3] as never, [3, 2, 1] as never), [[[], [0]]]);
  assert.deepEqual(paths([{ A: 1 }, { A: 2 }] as never, [{ A: 1 }, { A: 3 }] as never), [
    [
      [1, "A"],
      [1, "A"],
    ],
  ]);
});

test("a changed line inside of a text is named itself", () => {
  const { edits } = find({ file: "web", from: "dnf install -y httpd", to: "dnf install -y nginx" });
  const lines = (base.get("templates/web.yml") as string).split("\n");
  const expected = lines.flatMap((line, index) => (line.includes("dnf install") ? [index + 1] : []));
  assert.deepEqual(
    edits.map(({ headPlace }) => headPlace?.line),
    expected,
  );
  assert.equal(edits[0]?.change, "- dnf install -y httpd  + dnf install -y nginx");
});

test("what has no effect on a drill is told apart", () => {
  const inert = (edit: Edit) => find(edit).edits.map(({ isInert }) => isInert);
  assert.deepEqual(inert({ file: "web", from: "Two web servers", to: "Both" }), [true]);
  assert.deepEqual(inert({ file: "dns", from: "The health check of the primary.", to: "It." }), [true]);
  assert.deepEqual(inert({ file: "dns", from: 'Label: { default: "Name" }', to: 'Label: { default: "Names" }' }), [true]);
  assert.deepEqual(inert({ file: "dns", from: "Port: 80", to: "Port: 81" }), [false]);
  assert.deepEqual(inert({ file: "failover-drill", from: "instances: all", to: "instances: one" }), [false]);
});

test("edits that only make sense together are one group", () => {
  const { edits } = find(
    { file: "web", from: /\bFirstInstance\b/, to: "WebServer" },
    { file: "web", from: "Default: t4g.nano", to: "Default: t4g.micro" },
    { file: "dns", from: /^Parameters:\n/, to: "Parameters:\n  Port:\n    Type: Number\n    Default: 80\n" },
    { file: "dns", from: "Port: 80\n", to: "Port: !Ref Port\n" },
    { file: "load-balancer", from: /^ {2}Listener:/, to: "  Http:" },
  );
  const groups = groupEdits(edits).map((group) => group.map(({ subject }) => subject.replace(/ \(.*/, "")));
  assert.deepEqual(
    groups.map((group) => group.toSorted()).toSorted(),
    [
      ["HealthCheckConfig.Port of HealthCheck", "parameter Port"],
      ["Outputs.FirstInstanceId.Value", "resource FirstInstance", "resource WebServer"],
      ["default of parameter InstanceType"],
      ["resource Http", "resource Listener"],
    ].toSorted(),
  );
});
