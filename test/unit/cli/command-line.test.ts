// Flags to settings: what is taken, and all problems at once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommandLine, repeatCommand, seedsFrom } from "../../../src/cli/command-line.ts";
import { helpOf } from "../../../src/cli/help.ts";
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

const VERBS = ["plan", "rehearse", "gate", "drill", "sweep", "teardown", "policy", "report"] as const;

const FLAG_LINE = /^ {2}(--[a-z-]+)( [A-Z]+)?(?:, -\w)? {2,}(.*)$/gm;

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

test("the width is the terminal's, or COLUMNS, or 100 where neither says one", () => {
  const width = (columns?: number, COLUMNS?: string) =>
    read("rehearse", COLUMNS === undefined ? {} : { COLUMNS }, columns === undefined ? {} : { isTTY: true, columns }).width;
  assert.deepEqual([width(120), width(20), width(999)], [120, 60, 160]);
  assert.deepEqual([width(), width(0), width(0, "120"), width(undefined, "0"), width(undefined, "wide")], [100, 100, 120, 100, 100]);
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

test("help of a command, asked for in either way; of one that is none, told", () => {
  const topic = (line: string) => {
    const { verb, topic: of } = read(line);
    return [verb, of];
  };
  for (const line of ["help drill", "drill --help", "drill my.yml -h", "--help drill", "drill --seed 1 --help"])
    assert.deepEqual(topic(line), ["help", "drill"], line);
  for (const line of ["help lab", "--help lab"]) assert.deepEqual(topic(line), ["help", "lab"], line);
  for (const line of ["", "help", "--help", "help help", "help --help"]) assert.deepEqual(topic(line), ["help", undefined], line);
  assert.equal(read("drill --quiet").topic, undefined);
  assert.throws(() => read("help dril"), /unknown command "dril".*Did you mean drill\?/);
  assert.deepEqual(codes("help drill my.yml"), ["command-line.too-many"]);
});

test("a command's page has its own usage, its own flags and no others, and its exit statuses", () => {
  for (const verb of VERBS) {
    const page = helpOf(verb);
    assert.ok(page.startsWith(`failover-drill ${verb}`), page);
    for (const other of VERBS.filter((name) => name !== verb)) assert.doesNotMatch(page, new RegExp(`^failover-drill ${other}`, "m"));
    for (const [, flag = "", value] of page.matchAll(FLAG_LINE))
      assert.ok(!codes(`${verb} ${flag}${value === undefined ? "" : " x"}`).includes("command-line.flag-of-another"), `${verb} ${flag}`);
    for (const flag of ["--json", "--help"]) assert.match(page, new RegExp(`^ {2}${flag}`, "m"));
    for (const status of [0, 2, 130]) assert.match(page, new RegExp(`^ +${status} {2}\\w`, "m"), verb);
    // No meaning for another command.
    assert.doesNotMatch(page, new RegExp(`(?:^ {2}-.{20}|; )(?:${VERBS.join("|")})[:,]`, "m"));
  }
  assert.match(helpOf("rehearse"), /^ {2}--seed S {2,}exactly this history/m);
  assert.match(helpOf("teardown"), /^ {2}--seed S {2,}how long to wait/m);
  assert.match(helpOf("sweep"), / 6 {2}something was and all of it is mended/);
  assert.match(helpOf("lab"), /^failover-drill lab: [\s\S]*--speed N/);
});

test("the help names each flag with the commands that take it", () => {
  const verbs: readonly string[] = VERBS;
  const names = `(?:${verbs.join("|")})`;
  const flags = [...helpOf().matchAll(FLAG_LINE)];
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
