// Bad input as a user meets it: one clear error each, exit status 2, nothing written.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
