// References between stacks, and the order that follows from them.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with references and substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stackOrder } from "../../../src/drill-file/order.ts";
import { fillReferences, malformedReferences, stackReferences } from "../../../src/drill-file/references.ts";

test("references in longer text, each once, in order", () => {
  assert.deepEqual(stackReferences("http://${load-balancer.Dns}/${a.B}-${load-balancer.Dns}"), [
    { stack: "load-balancer", output: "Dns" },
    { stack: "a", output: "B" },
  ]);
  assert.deepEqual(stackReferences("no ${!a.B} references ${a} ${a.b.c} $ {a.B}"), []);
});

test("filling puts in what the lookup gives and leaves nothing else changed", () => {
  const lookup = ({ stack, output }: { stack: string; output: string }) => `<${stack}|${output}>`;
  assert.equal(fillReferences("a${x.Y}b${x.Y}${!z.W}$", lookup), "a<x|Y>b<x|Y>${z.W}$");
  assert.equal(fillReferences("$& $1", lookup), "$& $1");
  assert.equal(
    fillReferences("${x.Y}", () => "$& ${a.B}"),
    "$& ${a.B}",
  );
});

test("what only looks like a reference is found", () => {
  assert.deepEqual(malformedReferences("${a} ${a.B} ${a.B.C} ${!a} ${ a.B }"), ["a", "a.B.C", " a.B "]);
});

const file = (stacks: Readonly<Record<string, readonly string[]>>) => ({
  stacks: Object.fromEntries(
    Object.entries(stacks).map(([key, needs]) => [
      key,
      { parameters: Object.fromEntries(needs.map((need) => [`P${need}`, `\${${need}.Out}`])) },
    ]),
  ),
});

test("waves, with ties in the order of the drill file", () => {
  assert.deepEqual(stackOrder(file({ dns: ["lb", "page"], lb: ["net", "web"], web: ["net"], page: [], net: [] })), [
    { key: "page", after: [], wave: 0 },
    { key: "net", after: [], wave: 0 },
    { key: "web", after: ["net"], wave: 1 },
    { key: "lb", after: ["web", "net"], wave: 2 },
    { key: "dns", after: ["lb", "page"], wave: 3 },
  ]);
});

test("every stack comes once, after all that it needs", () => {
  const stacks = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), { minLength: 1, maxLength: 10 }).map((needs) =>
    // Only what comes earlier in the list, so that there is no circle; then written in another order.
    Object.fromEntries(
      needs
        .map((list, index) => [`s${index}`, [...new Set(list)].filter((need) => need < index).map((need) => `s${need}`)] as const)
        .reverse(),
    ),
  );
  fc.assert(
    fc.property(stacks, (needs) => {
      const order = stackOrder(file(needs));
      const keys = order.map(({ key }) => key);
      assert.deepEqual([...keys].sort(), Object.keys(needs).sort());
      for (const { key, after, wave } of order) {
        assert.deepEqual([...after].sort(), [...(needs[key] ?? [])].sort());
        const waves = after.map((other) => order[keys.indexOf(other)]?.wave ?? Number.NaN);
        assert.equal(wave, waves.length === 0 ? 0 : Math.max(...waves) + 1);
        for (const other of after) assert.ok(keys.indexOf(other) < keys.indexOf(key));
      }
    }),
  );
});
