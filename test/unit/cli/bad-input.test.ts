// Bad input as a user meets it: one clear error each, exit status 2, nothing written.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The shipped files in a folder of their own, with one of them changed. */
function site(file: string, change: (text: string) => string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-"));
  folders.push(folder);
  cpSync(join(root, "templates"), folder, { recursive: true });
  const path = join(folder, file);
  const changed = change(readFileSync(path, "utf8"));
  if (changed === undefined) rmSync(path);
  else writeFileSync(path, changed);
  return folder;
}

function failoverDrill(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/failover-drill.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr, wrote: existsSync(join(folder, "out")) };
}

const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, String(from));
  return changed;
};

interface Row {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string | undefined;
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  {
    name: "a drill file that is no YAML",
    file: "failover-drill.yml",
    change: replaced("site:\n", "site: [\n"),
    says: /^failover-drill\.yml:\d+:\d+: /,
  },
  {
    name: "a wrong type",
    file: "failover-drill.yml",
    change: replaced("max-instances: 2", "max-instances: two"),
    says: /^failover-drill\.yml:\d+:\d+: .*max-instances/,
  },
  {
    name: "an unknown key",
    file: "failover-drill.yml",
    change: replaced("objectives:", "objektives:"),
    says: /^failover-drill\.yml:\d+:\d+: .*objektives.*objectives/,
  },
  { name: "a duration without a unit", file: "failover-drill.yml", change: replaced("outage: 4m", "outage: 240"), says: /outage/ },
  { name: "a missing template", file: "dns.yml", change: () => undefined, says: /^failover-drill\.yml:\d+:\d+: .*dns\.yml/ },
  { name: "a template that is no YAML", file: "dns.yml", change: replaced("Resources:", "Resources: {{"), says: /^dns\.yml:\d+:\d+: / },
  {
    name: "a template over the limit",
    file: "dns.yml",
    change: (text) => `${text}${`# ${"x".repeat(98)}\n`.repeat(10_500)}`,
    says: /^dns\.yml: .*1048576/,
  },
  {
    name: "an unknown resource",
    file: "dns.yml",
    change: replaced("HealthCheckId: !Ref HealthCheck", "HealthCheckId: !Ref HealthChek"),
    says: /^dns\.yml:\d+:\d+: .*HealthChek.*HealthCheck/,
  },
  {
    name: "an unknown resource attribute",
    file: "load-balancer.yml",
    change: replaced("!GetAtt LoadBalancer.DNSName", "!GetAtt LoadBalancer.DnsName"),
    says: /^load-balancer\.yml:\d+:\d+: .*DnsName/,
  },
  {
    name: "a cycle of resources",
    file: "endpoint.yml",
    change: replaced("    Properties:\n      VpcEndpointType", "    DependsOn: S3Endpoint\n    Properties:\n      VpcEndpointType"),
    says: /^endpoint\.yml:\d+:\d+: .*S3Endpoint/,
  },
  {
    name: "a cycle of stacks",
    file: "failover-drill.yml",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's own notation.
    change: replaced("    template: network.yml", "    template: network.yml\n    parameters: { FirstZone: '${dns.SiteUrl}' }"),
    says: /network.*->.*network/,
  },
  {
    name: "an unknown output",
    file: "failover-drill.yml",
    change: replaced("network.VpcId}", "network.Vpc}"),
    says: /^failover-drill\.yml:\d+:\d+: .*network\.Vpc.*VpcId/,
  },
  {
    name: "an unknown parameter",
    file: "failover-drill.yml",
    change: replaced("HostedZoneName: example.com", "HostedZone: example.com"),
    says: /^failover-drill\.yml:\d+:\d+: .*HostedZone/,
  },
  {
    name: "a parameter against its pattern",
    file: "failover-drill.yml",
    change: replaced("HostedZoneName: example.com", "HostedZoneName: Example.com."),
    says: /^failover-drill\.yml:\d+:\d+: .*HostedZoneName/,
  },
];

/** Mistakes that used to be told as several, or in words that helped nobody. */
const single: readonly Row[] = [
  {
    name: "a misspelled parameter",
    file: "failover-drill.yml",
    change: replaced("HostedZoneName: example.com", "HostedZonName: example.com"),
    says: /HostedZonName.*Did you mean "HostedZoneName"\?/,
  },
  {
    name: "an unknown attribute, whose output goes on into other stacks",
    file: "load-balancer.yml",
    change: replaced("!GetAtt LoadBalancer.DNSName", "!GetAtt LoadBalancer.DnsName"),
    says: /^load-balancer\.yml:\d+:\d+: .*DnsName/,
  },
  {
    name: "a misspelled section",
    file: "dns.yml",
    change: replaced("\nResources:", "\nResuorces:"),
    says: /^dns\.yml:\d+:1: .*Did you mean "Resources"\?/,
  },
  {
    name: "a misspelled section of the drill file",
    file: "failover-drill.yml",
    change: replaced("\nstacks:", "\nstaks:"),
    says: /Did you mean "stacks"\?/,
  },
  {
    name: "a misspelled fault",
    file: "failover-drill.yml",
    change: replaced("stop-instances:", "stop-instance:"),
    says: /Did you mean "stop-instances"\?/,
  },
  {
    name: "tabs",
    file: "failover-drill.yml",
    change: (text) => text.replaceAll(/^ {2}/gm, "\t"),
    says: /Indent with spaces/,
  },
  {
    name: "an unknown property",
    file: "load-balancer.yml",
    change: replaced("      Scheme:", "      Schema:"),
    says: /^load-balancer\.yml:\d+:\d+: .*Schema.*Did you mean "Scheme"\?/,
  },
  {
    name: "a missing property",
    file: "load-balancer.yml",
    change: replaced(/\n {6}DefaultActions:(\n {8}.*)+/, ""),
    says: /^load-balancer\.yml:\d+:\d+: .*Listener.*DefaultActions/,
  },
  {
    name: "a property that is text in place of a list",
    file: "load-balancer.yml",
    change: replaced("Subnets: !Ref SubnetIds", "Subnets: one"),
    says: /^load-balancer\.yml:\d+:\d+: Subnets of .* is text, not a list/,
  },
  {
    name: "a target group that is no reference",
    file: "failover-drill.yml",
    change: replaced("of: { stack: web }", "of: { target-group: load-balancer.TargetGroup }"),
    says: /neither the ARN of a target group nor a reference/,
  },
  {
    name: "an unknown kind of selection",
    file: "failover-drill.yml",
    change: replaced("instances: all", "instances: one-zone"),
    says: /\{ zone: ap-northeast-1a \}/,
  },
  { name: "a quoted version", file: "failover-drill.yml", change: replaced("version: 1", 'version: "1"'), says: /take away the quotes/ },
  {
    name: "a number without end",
    file: "failover-drill.yml",
    change: replaced("max-instances: 2", "max-instances: 99999999999999999999"),
    says: /99999999999999999999, which is too large/,
  },
  { name: "nested brackets", file: "dns.yml", change: () => "[".repeat(20_000), says: /^dns\.yml:1:\d+: .*levels deep/ },
  { name: "bytes that are no text", file: "dns.yml", change: () => "\u001b[2J\u0000", says: /^dns\.yml: this is no text/ },
  {
    name: "control characters",
    file: "failover-drill.yml",
    change: replaced("region: ap-northeast-1", `region: "\\e[2J\\a${"x".repeat(5_000)}"`),
    says: /^.{0,300}$/m,
  },
];

for (const { name, file, change, says } of rows) {
  test(`${name}: exit status 2, the place named, nothing written`, () => {
    const folder = site(file, change);
    for (const verb of ["rehearse", "plan"]) {
      const { status, stdout, stderr, wrote } = failoverDrill(folder, verb);
      assert.equal(status, 2, stderr);
      assert.match(stderr, says);
      assert.equal(stdout, "");
      assert.equal(wrote, false, "nothing is written");
      assert.doesNotMatch(stderr, /\n\s+at /, "no stack trace");
    }
  });
}

for (const { name, file, change, says } of single) {
  test(`${name}: one error`, () => {
    const { status, stderr } = failoverDrill(site(file, change), "plan");
    assert.equal(status, 2, stderr);
    assert.match(stderr, says);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none must come through.
    assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f]/);
  });
}

test("what is no file is not waited for", () => {
  const folder = site("dns.yml", () => undefined);
  assert.equal(spawnSync("mkfifo", [join(folder, "dns.yml")]).status, 0);
  for (const args of [["plan"], ["report", "dns.yml"]]) {
    const { status, stderr } = failoverDrill(folder, ...args);
    assert.deepEqual([status, stderr.trim().split("\n").length], [2, 1], stderr);
  }
  assert.match(failoverDrill(folder, "plan", ".").stderr, /a folder/);
  assert.match(failoverDrill(folder, "plan", "/dev/zero").stderr, /a device/);
});

test("a folder that can never be made is told, not tried for ever", { skip: process.platform !== "linux" }, () => {
  const { status, stderr } = failoverDrill(
    site("failover-drill.yml", (text) => text),
    "rehearse",
    "--out",
    "/proc/not/there",
  );
  assert.equal(status, 2, stderr);
  assert.match(stderr, /out\.unwritable/);
});

test("a journal that is none is one error", () => {
  for (const none of ["a\nb\nc\n", "hello\n", ""]) {
    const folder = site("dns.yml", () => none);
    const { status, stdout, stderr } = failoverDrill(folder, "report", "dns.yml");
    assert.deepEqual([status, stdout, stderr.trim().split("\n").length], [2, "", 1], stderr);
    assert.match(stderr, /journal\.no-journal/);
  }
});

test("many rehearsals, quietly: the verdict only", () => {
  const folder = site("failover-drill.yml", (text) => text);
  const { status, stdout } = failoverDrill(folder, "rehearse", "--seeds", "2", "--quiet");
  assert.deepEqual([status, stdout], [0, "2 drills: 2 passed\n"]);
});

test("standard output on a full disk is one error", { skip: !existsSync("/dev/full") }, () => {
  const folder = site("failover-drill.yml", (text) => `${text}\n`);
  for (const args of [["rehearse"], ["plan"], ["help"]]) {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [join(root, "bin/failover-drill.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    assert.deepEqual([status, stderr.trim().split("\n").length], [2, 1], stderr);
    assert.match(stderr, /ENOSPC.*out\.unwritable/);
  }
});

test("several mistakes are told in one go", () => {
  const folder = site("failover-drill.yml", (text) =>
    text
      .replace("objectives:", "objektives:")
      .replace("max-instances: 2", "max-instances: two")
      .replace("region: ap-northeast-1", "region: tokyo"),
  );
  const { status, stderr } = failoverDrill(folder, "rehearse");
  assert.equal(status, 2);
  assert.ok(stderr.trim().split("\n").length >= 4, stderr);
});

test("no drill file anywhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-"));
  folders.push(folder);
  const { status, stderr } = failoverDrill(folder, "rehearse");
  assert.equal(status, 2);
  assert.match(stderr, /no drill file at failover-drill\.yml or templates\/failover-drill\.yml/);
});

test("a folder that cannot be written to", () => {
  const folder = site("failover-drill.yml", (text) => `${text}\n`);
  writeFileSync(join(folder, "taken"), "");
  const { status, stderr } = failoverDrill(folder, "rehearse", "--out", "taken");
  assert.equal(status, 2, stderr);
  assert.match(stderr, /out\.unwritable/);
});

test("a report of a journal that was cut off still judges what is there; of no journal at all it says so", () => {
  const folder = site("failover-drill.yml", (text) => `${text}\n`);
  assert.equal(failoverDrill(folder, "rehearse", "--quiet").status, 0);
  const whole = failoverDrill(folder, "report", "--quiet");
  assert.deepEqual([whole.status, whole.stdout.startsWith("Passed: ")], [0, true], whole.stderr);
  const path = join(folder, "out", "journal.jsonl");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, Math.floor(text.length * 0.7)));
  const cut = failoverDrill(folder, "report", "--quiet");
  assert.notEqual(cut.status, 0, "a cut journal is never a pass");
  assert.match(cut.stderr, /journal\.broken-last-line/);
  assert.equal(failoverDrill(folder, "report", "nowhere.jsonl").status, 2);
});
