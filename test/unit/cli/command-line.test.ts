// Flags to settings: what is taken, and all problems at once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine, repeatCommand, seedsFrom } from "../../../src/cli/command-line.ts";
import { helpText } from "../../../src/cli/help.ts";
import { DrillError } from "../../../src/errors.ts";

const read = (line: string, environment: Record<string, string> = {}, terminal: { isTTY?: boolean; columns?: number } = {}) =>
  readCommandLine(line.split(" ").filter(Boolean), environment, terminal);

const codes = (line: string) => {
  try {
    read(line);
    return [];
  } catch (error) {
    assert.ok(error instanceof DrillError);
    return error.problems.map(({ code }) => code);
  }
};

test("the defaults", () => {
  const { verb, file, seed, seeds, conditions, out, json, quiet, colour } = read("rehearse");
  assert.deepEqual(
    { verb, file, seed, seeds, conditions, out, json, quiet, colour },
    {
      verb: "rehearse",
      file: undefined,
      seed: "1",
      seeds: 1,
      conditions: "realistic",
      out: "out",
      json: false,
      quiet: false,
      colour: false,
    },
  );
});

test("every flag is taken", () => {
  const settings = read("rehearse my.yml --seed abc --seeds 20 --conditions hostile --out elsewhere --json -q");
  assert.deepEqual(
    [settings.file, settings.seed, settings.seeds, settings.conditions, settings.out, settings.json, settings.quiet],
    ["my.yml", "abc", 20, "hostile", "elsewhere", true, true],
  );
});

test("colour only on a terminal, and never against NO_COLOR or on a dumb one", () => {
  assert.equal(read("rehearse", {}, { isTTY: true }).colour, true);
  assert.equal(read("rehearse", {}, {}).colour, false);
  assert.equal(read("rehearse", { NO_COLOR: "1" }, { isTTY: true }).colour, false);
  assert.equal(read("rehearse", { NO_COLOR: "" }, { isTTY: true }).colour, true);
  assert.equal(read("rehearse", { TERM: "dumb" }, { isTTY: true }).colour, false);
});

test("what is wrong is told all at once, with the nearest name", () => {
  assert.deepEqual(codes("rehears"), ["command-line.unknown-verb"]);
  assert.deepEqual(codes("rehearse a.yml b.yml --sed 1 --seeds many --conditions mild --out"), [
    "command-line.unknown-flag",
    "command-line.value-missing",
    "command-line.too-many",
    "command-line.seeds",
    "command-line.conditions",
  ]);
  assert.throws(() => read("rehears"), /Did you mean rehearse\?/);
  assert.throws(() => read("rehearse --sed 1"), /Did you mean --seeds?\?/);
  for (const seeds of ["0", "-1", "1.5", "1e9"]) assert.deepEqual(codes(`rehearse --seeds=${seeds}`), ["command-line.seeds"], seeds);
});

test("a flag that the command would ignore is an error", () => {
  assert.deepEqual(codes("plan --seeds 3"), ["command-line.flag-of-another"]);
  assert.deepEqual(codes("report --seed 3"), ["command-line.flag-of-another"]);
  assert.throws(() => read("plan --seeds 3"), /--seeds means nothing to plan .*rehearse/);
  assert.deepEqual(codes("teardown --yes --out x"), []);
  assert.deepEqual(codes("rehearse --seed 3 --help"), []);
});

test("the help names each flag with the commands that take it", () => {
  const verbs = ["plan", "rehearse", "gate", "drill", "sweep", "teardown", "policy", "report"];
  const names = `(?:${verbs.join("|")})`;
  const flags = [...helpText.matchAll(/^ {2}(--[a-z-]+)( [A-Z]+)?(?:, -\w)? {2,}(.*)$/gm)];
  assert.ok(flags.length > 12, String(flags.length));
  for (const [, flag = "", value, says = ""] of flags) {
    if (flag === "--version") continue;
    const named = [...says.matchAll(new RegExp(`(?:^|; )(${names}(?:, ${names})*):`, "g"))].flatMap(([, list = ""]) => list.split(", "));
    const takes = verbs.filter(
      (verb) => !codes(`${verb} ${flag}${value === undefined ? "" : " x"}`).includes("command-line.flag-of-another"),
    );
    assert.deepEqual(takes.toSorted(), (named.length === 0 ? verbs : named).toSorted(), flag);
  }
});

test("the command that repeats a rehearsal is quoted for a shell", () => {
  assert.equal(repeatCommand({ file: undefined, conditions: "realistic" }, "7"), "npx failover-drill rehearse --seed 7");
  assert.equal(
    repeatCommand({ file: "my site.yml", conditions: "hostile" }, "it's"),
    "npx failover-drill rehearse 'my site.yml' --seed 'it'\\''s' --conditions hostile",
  );
});

test("many seeds count up from a number, and are numbered behind any other text", () => {
  assert.deepEqual(seedsFrom("9", 3), ["9", "10", "11"]);
  assert.deepEqual(seedsFrom("main", 2), ["main-1", "main-2"]);
  assert.deepEqual(seedsFrom("main", 1), ["main"]);
});

test("policy reads its role and account", () => {
  assert.deepEqual(read("policy --role timer --account 111122223333").policy, { role: "timer", account: "111122223333" });
  assert.deepEqual(read("policy").policy, { role: "drill", account: undefined });
  assert.deepEqual(codes("policy --role drlil --account 1"), ["command-line.role", "command-line.account"]);
  assert.throws(() => read("policy --role drlil"), /Did you mean drill/);
});
