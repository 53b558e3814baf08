// The package as it is published: packed, unpacked below a node_modules, and used from there as command and as library.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { cleanEnvironment } from "../support/lab-process.ts";
import { ROOT } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-package-"));
const installed = join(folder, "node_modules/failover-drill");
after(() => rmSync(folder, { recursive: true, force: true }));

/** Without the registry: what the package depends on is taken from the checkout. */
before(
  () => {
    const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8" })
      .trim()
      .split("\n")
      .at(-1);
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, packed ?? ""), "--strip-components=1", "-C", installed]);
    const here = join(ROOT, "node_modules");
    for (const name of readdirSync(here))
      if (name !== "failover-drill" && name !== ".bin") symlinkSync(join(here, name), join(folder, "node_modules", name));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  },
  { timeout: 300_000 },
);

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, env: cleanEnvironment(), encoding: "utf8", timeout: 60_000 });

test("the command", () => {
  const command = join(installed, "bin/failover-drill.js");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  assert.equal(node(command, "--version"), `${version}\n`);
  assert.match(node(command, "lab", "--help"), /--speed/);
  const drillFile = join(installed, "templates/failover-drill.yml");
  assert.match(node(command, "rehearse", drillFile, "--quiet", "--out", "one"), /^Passed: /);
  assert.match(node(command, "rehearse", drillFile, "--quiet", "--seeds", "6", "--out", "many"), /^6 drills: /);
});

test("the library", () => {
  const code = `import { createInlineRunner, readDrill, rehearse } from "failover-drill";
    const runInline = createInlineRunner();
    const plan = readDrill(${JSON.stringify(join(installed, "templates/failover-drill.yml"))});
    const { report } = await rehearse({ plan, seed: "1", conditions: "realistic", repeat: "", runInline });
    await runInline.close();
    console.log(report.outcome);`;
  assert.equal(node("--input-type=module", "--eval", code), "passed\n");
});

test("its types", () => {
  writeFileSync(
    join(folder, "use.ts"),
    'import { judge, type Report, readDrill } from "failover-drill";\nexport const report: Report = judge([]);\nexport const digest: string = readDrill(undefined).digest;\n// @ts-expect-error: a digest is no number.\nexport const wrong: number = readDrill(undefined).digest;\n',
  );
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--skipLibCheck", "--types", "node"];
  assert.equal(node(compiler, ...options, "use.ts"), "");
});

test("no sources, and the same names as the sources have", async () => {
  assert.deepEqual(readdirSync(installed).toSorted(), [
    "LICENSE",
    "README.md",
    "bin",
    "dist",
    "lib",
    "package.json",
    "schema",
    "templates",
  ]);
  const [sources, door] = await Promise.all([import("../../src/index.ts"), import("../../bin/index.js" as string)]);
  assert.deepEqual(Object.keys(door).toSorted(), Object.keys(sources).toSorted());
});
