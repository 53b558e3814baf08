// Chance by label: what one of several things draws does not depend on who else draws, nor on the order in which they do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDraw } from "../../src/lab/conditions.ts";
import { drawnApart } from "../../src/lab/drawn-apart.ts";
import { createHealthCheck } from "../../src/lab/route53/health-checks.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { createTestLab } from "./elb/support.ts";

const NAME = "cloudformation.resource.start";

test("two that draw in turn, one after the other, or one alone: each gets the same values", () => {
  const lab = () => createTestLab("apart", "realistic").lab;
  const three = (draw: () => number) => [draw(), draw(), draw()];
  const [alone, inTurn] = [lab(), lab()];
  const a = drawnApart(inTurn, "a");
  const b = drawnApart(inTurn, "b");
  const values: Record<string, number[]> = { a: [], b: [] };
  for (let turn = 0; turn < 3; turn += 1) {
    inTurn.draw(NAME);
    values.b?.push(b.draw(NAME));
    values.a?.push(a.draw(NAME));
  }
  assert.deepEqual(
    values.a,
    three(() => drawnApart(alone, "a").draw(NAME)),
  );
  assert.deepEqual(
    values.b,
    three(() => drawnApart(alone, "b").draw(NAME)),
  );
  assert.notDeepEqual(values.a, values.b);
});

test("hostile: all streams of a condition are of the one kind that the seed drew, near the worst in some seeds", () => {
  let pinned = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const draw = createDraw("hostile", createRandom(`kind-${seed}`));
    const beyond = ["a", "b", "c", undefined].map((about) =>
      Array.from({ length: 20 }, () => draw("dns.loss", about)).every((value) => value > 0.024),
    );
    assert.equal(new Set(beyond).size, 1, `seed kind-${seed}`);
    if (beyond[0]) pinned += 1;
  }
  assert.ok(pinned > 2 && pinned < 20, `${pinned} of 40`);
});

test("a health check's checkers stand where they stand, whatever ids were drawn before", () => {
  const checkers = (idsBefore: number) => {
    const { lab } = createTestLab("ids");
    for (let count = 0; count < idsBefore; count += 1) lab.ids.uuid();
    const check = createHealthCheck(lab, "reference", { Type: "HTTP", FullyQualifiedDomainName: "www.example.com" });
    return check.checkers.map(({ address }) => address);
  };
  assert.deepEqual(checkers(7), checkers(0));
});
