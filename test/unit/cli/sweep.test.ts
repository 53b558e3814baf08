// The sweep's flags, and its words in the terminal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine } from "../../../src/cli/command-line.ts";
import { printSweep, sweepSentence } from "../../../src/cli/print-sweep.ts";
import { DrillError } from "../../../src/errors.ts";
import type { SweepReport, SweptThing } from "../../../src/safety/sweep.ts";

const read = (line: string) => readCommandLine(line.split(" "), {}, {});

const codes = (line: string): readonly string[] => {
  try {
    read(line);
    return [];
  } catch (error) {
    assert.ok(error instanceof DrillError);
    return error.problems.map(({ code }) => code);
  }
};

test("the flags of a sweep", () => {
  assert.deepEqual(read("sweep").sweep, { dryRun: false, drill: undefined, regions: [] });
  assert.deepEqual(read("sweep my.yml --dry-run --drill drill-1a").sweep, { dryRun: true, drill: "drill-1a", regions: [] });
  const { sweep } = read("sweep --region eu-west-1 --region us-gov-west-1 --region eu-west-1");
  assert.deepEqual(sweep?.regions, ["eu-west-1", "us-gov-west-1"]);
  assert.equal(read("drill").sweep, undefined);
});

test("what a sweep cannot take is told, all at once", () => {
  assert.deepEqual(codes("sweep --drill a/b --region europe"), ["command-line.drill", "command-line.region"]);
  assert.deepEqual(codes("sweep my.yml --region eu-west-1"), ["command-line.region-and-file"]);
  assert.deepEqual(codes("sweep --drill"), ["command-line.value-missing"]);
  assert.deepEqual(codes("drill --dry-run"), ["command-line.flag-of-another"]);
});

const report = (things: readonly SweptThing[], more: Partial<SweepReport> = {}): SweepReport => ({
  account: "111122223333",
  region: "eu-west-1",
  dryRun: false,
  things,
  problems: [],
  outcome: "mended",
  ...more,
});

test("thing by thing, drill by drill; a drill that may live comes with the command that says it is dead", () => {
  const text = printSweep(
    report([
      { drill: "drill-a", kind: "instance", name: "i-1", did: "started" },
      { drill: "drill-a", kind: "lock", name: "failover-drill-lock-a", did: "removed" },
      { drill: "drill-b", kind: "instance", name: "i-22", did: "left", why: "its drill may be alive until 04:12" },
      { drill: undefined, kind: "empty stack", name: "web", did: "removed" },
    ]),
    "failover-drill sweep my.yml",
    { colour: false },
  );
  assert.equal(
    text,
    [
      "",
      "drill-a  account 111122223333, eu-west-1",
      "  instance  i-1                    started",
      "  lock      failover-drill-lock-a  removed",
      "",
      "drill-b  account 111122223333, eu-west-1",
      "  instance  i-22  left  its drill may be alive until 04:12",
      "  if it is dead: failover-drill sweep my.yml --drill drill-b",
      "",
      "STACKS WITH NOTHING IN THEM  account 111122223333, eu-west-1",
      "  empty stack  web  removed",
      "",
      "",
    ].join("\n"),
  );
});

test("tags are other people's text: nothing in them reaches the terminal as a command", () => {
  const text = printSweep(
    report([{ drill: "drill-\u001b[2J", kind: "instance", name: "i-1\u0007", did: "failed", why: "a\nb" }]),
    "failover-drill sweep",
    { colour: false },
  );
  assert.deepEqual(
    [...text.replaceAll("\n", "")].filter((letter) => letter < " "),
    [],
  );
  assert.equal(text.split("\n").length, 5);
});

test("and none of it runs in a shell that the command is pasted into", () => {
  const why = "its drill may be alive until 04:12";
  const text = printSweep(report([{ drill: "a; true", kind: "instance", name: "i-1", did: "left", why }]), "failover-drill sweep", {
    colour: false,
  });
  assert.match(text, /failover-drill sweep --drill 'a; true'\n/);
});

test("nothing found is one sentence, and a dry run does not claim to have mended anything", () => {
  assert.equal(printSweep(report([], { outcome: "nothing-found" }), "failover-drill sweep", { colour: false }), "");
  assert.match(sweepSentence("nothing-found", false), /Nothing/);
  assert.match(sweepSentence("mended", true), /nothing was changed/);
});
