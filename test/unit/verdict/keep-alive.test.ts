// A client that stayed connected: told in the steps and in the timeline, without a say in any ruling.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../../src/verdict/judge.ts";
import { PLAN, page, tell } from "../../support/journal-builder.ts";

const plan = { ...PLAN, probes: { ...PLAN.probes, "keep-alive": { interval: 5_000, timeout: 2_000 } } };
const third = (facts: ReturnType<typeof tell>) => judge(facts).steps[2]?.proof ?? "";

test("it saw errors long after DNS had moved, and got the site back in the end", () => {
  const facts = tell({ plan });
  const proof = third(facts);
  assert.match(
    proof,
    /a client that stayed connected saw errors after \d+\.\d to \d+\.\d s \(\d+ alb-503, 6 alb-502, 2 timeout\), never got the error page/,
  );
  assert.match(proof, /got the site back after (\d+)/);
  const signal = judge(facts).signals.find(({ name }) => name === "keep-alive");
  assert.deepEqual(
    signal?.segments.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]),
    ["primary", "alb-502", "timeout", "alb-503", "primary"],
  );
});

test("its times count from the whole bracket of the fault, as the measured ones do", () => {
  // AWS took twelve seconds to answer; when in them it stopped the instances nobody knows.
  const proof = third(tell({ plan, acceptTook: 12_000 }));
  const [, min, max] = /saw errors after (\d+\.\d) to (\d+\.\d) s/.exec(proof) ?? [];
  assert.equal(min, "0.0");
  assert.ok(Number(max) >= 5, `${max} s: the sample after the fault was due up to 5 s after the request`);
});

test("whatever it saw, the verdict is the same", () => {
  const plain = judge(tell());
  for (const edit of [() => page("alb-503"), () => page("primary"), () => ({ missing: "no socket" })]) {
    const report = judge(tell({ plan, edit: ({ probe }) => (probe === "keep-alive" ? edit() : undefined) }));
    assert.equal(report.outcome, plain.outcome);
    assert.deepEqual(
      report.findings.map(({ check, ruling }) => [check, ruling]),
      plain.findings.map(({ check, ruling }) => [check, ruling]),
    );
    assert.deepEqual(
      report.landmarks.map(({ bracket }) => bracket),
      plain.landmarks.map(({ bracket }) => bracket),
    );
  }
});

test("errors to the end, none at all, and no such client", () => {
  const always = tell({
    plan,
    edit: ({ probe, sinceFault }) => (probe === "keep-alive" && sinceFault > 10_000 ? page("alb-503") : undefined),
  });
  assert.match(third(always), /did not get the site back while the drill lasted/);
  const never = tell({ plan, edit: ({ probe }) => (probe === "keep-alive" ? page("primary") : undefined) });
  assert.match(third(never), /saw no error and never got the error page/);
  const moved = tell({
    plan,
    edit: ({ probe, sinceFault, sinceRestore }) =>
      probe !== "keep-alive"
        ? undefined
        : sinceFault > 90_000 && sinceRestore < 0
          ? { ...page("error-page"), reconnected: true }
          : page("primary"),
  });
  assert.match(third(moved), /saw no error and was moved to the error page/);
  assert.doesNotMatch(third(tell()), /stayed connected/);
});
