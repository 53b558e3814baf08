// `failover-drill gate` as a process: statuses, files, and that it needs neither credentials nor a network.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import type { GateReport } from "../../src/gate/types.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-gate-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const base = join(folder, "base");
cpSync("templates", join(base, "templates"), { recursive: true });

/** Any connection, datagram or look-up ends the process. */
const offline = join(folder, "offline.mjs");
writeFileSync(
  offline,
  `import dgram from "node:dgram"; import dns from "node:dns"; import net from "node:net";
const refuse = () => { console.error("NETWORK USED"); process.exit(99); };
net.Socket.prototype.connect = refuse; dgram.Socket.prototype.send = refuse; dns.lookup = refuse; dns.promises.lookup = refuse;\n`,
);

/** A folder like base with one file changed. */
function head(name: string, file = "", from: string | RegExp = "", to = ""): string {
  const at = join(folder, name);
  cpSync(join(base, "templates"), join(at, "templates"), { recursive: true });
  if (file !== "") {
    const path = join(at, "templates", file);
    const text = readFileSync(path, "utf8");
    assert.notEqual(text.replace(from, to), text);
    writeFileSync(path, text.replace(from, to));
  }
  return at;
}

function gate(cwd: string, ...args: string[]) {
  const command = resolve("bin/failover-drill.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", offline, command, "gate", ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, NODE_OPTIONS: `--import=${offline}` },
    timeout: 240_000,
  });
  return { status, stdout, stderr };
}

test("a harmful edit: status 1, the line named, the report written", () => {
  const cwd = head("harmful", "web.yml", /^ *systemctl enable httpd\n/m, "");
  const { status, stdout, stderr } = gate(cwd, "--base", base, "--seeds", "6", "--out", "out");
  assert.equal(stderr, "");
  assert.equal(status, 1, stdout);
  const line = readFileSync(join(base, "templates/web.yml"), "utf8").split("\n").indexOf("          systemctl enable httpd") + 1;
  assert.match(stdout.replace(/\s+/g, " "), new RegExp(`caused by templates/web\\.yml:${line}: UserData`));
  const report: GateReport = JSON.parse(readFileSync(join(cwd, "out/gate.json"), "utf8"));
  assert.equal(report.outcome, "failed");
  assert.equal(report.base.outcomes?.passed, 6);
  assert.match(readFileSync(join(cwd, "out/summary.md"), "utf8"), /^### ❌ FAILED/);
});

test("nothing changed: status 0 at once", () => {
  const { status, stdout } = gate(head("same"), "templates/failover-drill.yml", "--base", base, "-q");
  assert.equal(status, 0);
  assert.equal(stdout, "No template and no drill file changed: nothing to rehearse.\n");
});

test("inconclusive lets through unless asked not to", () => {
  const cwd = head("partial", "failover-drill.yml", "instances: all", "instances: one");
  const { status, stdout } = gate(cwd, "--base", base, "--seeds", "5", "-q");
  assert.equal(status, 0, stdout);
  assert.match(stdout, /no longer shows a failover/);
  assert.equal(gate(cwd, "--base", base, "--seeds", "5", "--fail-on-inconclusive", "-q").status, 3);
});

test("a mistake in a template is the verdict, not a crash", () => {
  const cwd = head("broken", "dns.yml", "!Ref HealthCheckPath", "!Ref HealthCheckPaht");
  const { status, stdout } = gate(cwd, "--base", base, "--json");
  assert.equal(status, 1);
  const report: GateReport = JSON.parse(stdout);
  assert.match(report.findings[0]?.details[0] ?? "", /dns\.yml:\d+:\d+: .*HealthCheckPaht/);
});

test("bad input: status 2, nothing ran", () => {
  const cwd = head("input");
  mkdirSync(join(folder, "empty"));
  const problem = (...args: string[]) => {
    const { status, stderr } = gate(cwd, ...args);
    assert.equal(status, 2, stderr);
    return /\[([\w.-]+)\]/.exec(stderr)?.[1];
  };
  assert.equal(problem(), "command-line.base-missing");
  assert.equal(problem("--base", "nowhere"), "command-line.base");
  assert.equal(problem("--base", base, "--worse", "ten"), "command-line.worse");
  assert.equal(problem("--base", base, "../base/templates/failover-drill.yml"), "command-line.outside");
  assert.equal(problem("--base", join(folder, "empty"), "elsewhere.yml"), "drill-file.missing");
});
