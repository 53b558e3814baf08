// A good drill file becomes its value: defaults, durations, camelCase keys, places.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with references and substitutions are what is tested.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadDrillFile } from "../../../src/drill-file/load.ts";
import { problemLine } from "../../../src/errors.ts";
import { MINIMAL } from "./support.ts";

function loaded(text: string) {
  const result = loadDrillFile(text, "drill.yml");
  assert.ok(result.ok, result.ok ? "" : result.problems.map(problemLine).join("\n"));
  return result;
}

test("the least that is needed, with every default", () => {
  const second = 1_000;
  assert.deepEqual(loaded(MINIMAL).drillFile, {
    version: 1,
    name: "site",
    region: "eu-west-1",
    site: {
      url: "http://www.example.com/",
      paths: [],
      primary: { status: [200], headers: {} },
      errorPage: { headers: {}, body: "unavailable" },
    },
    stacks: {
      network: { template: "network.yml", parameters: {}, capabilities: [], tags: {} },
      web: { template: "web.yml", parameters: { VpcId: "${network.VpcId}" }, capabilities: [], tags: {} },
    },
    fault: { select: { by: "stack", stack: "web" }, mode: "all" },
    objectives: {},
    probes: {
      page: { interval: second, timeout: 2 * second },
      authoritative: { interval: second, timeout: second },
      recursive: { interval: second, timeout: second },
      targets: { interval: 2 * second, timeout: 2 * second },
      checkers: { interval: 5 * second, timeout: 5 * second },
      instances: { interval: 2 * second, timeout: 2 * second },
    },
    steadySamples: 3,
    limits: { maxInstances: 2, maxShare: 100, optInTag: { key: "failover-drill", value: "allowed" } },
    safety: { restartTimer: { role: "failover-drill-restart-timer" }, alarms: [], permissions: "simulate" },
    deadlines: { deploy: 3600 * second, steadyState: 1200 * second, failover: 600 * second, hold: 60 * second, recovery: 1200 * second },
  });
});

test("everything that can be given", () => {
  const { drillFile } = loaded(`${MINIMAL.replace("of: { stack: web }", "of: { tag: { role: web } }, instances: { zone: eu-west-1a }")}
account: "111122223333"
hosted-zone: example.com
objectives: { failover: 1m30s, recovery: 1.5m, outage: 250ms }
probes: { page: 500ms, targets: { every: 3s }, checkers: { timeout: 7s }, instances: { every: 4s, timeout: 1s } }
steady: { samples: 5 }
limits: { max-instances: 4, opt-in-tag: { drill-me: "yes" } }
deadlines: { steady-state: 1h, hold: 2m }
`);
  assert.equal(drillFile.account, "111122223333");
  assert.equal(drillFile.hostedZone, "example.com");
  assert.deepEqual(drillFile.fault, { select: { by: "tag", key: "role", value: "web" }, mode: { zone: "eu-west-1a" } });
  assert.deepEqual(drillFile.objectives, { failover: 90_000, recovery: 90_000, outage: 250 });
  assert.deepEqual(drillFile.probes.page, { interval: 500, timeout: 2_000 });
  assert.deepEqual(drillFile.probes.targets, { interval: 3_000, timeout: 2_000 });
  assert.deepEqual(drillFile.probes.checkers, { interval: 5_000, timeout: 7_000 });
  assert.deepEqual(drillFile.probes.instances, { interval: 4_000, timeout: 1_000 });
  assert.equal(drillFile.steadySamples, 5);
  assert.deepEqual(drillFile.limits, { maxInstances: 4, maxShare: 100, optInTag: { key: "drill-me", value: "yes" } });
  assert.deepEqual([drillFile.deadlines.steadyState, drillFile.deadlines.hold], [3_600_000, 120_000]);
});

test("parameters are text: numbers as written, booleans, lists with commas; the user's own keys keep their spelling", () => {
  const { drillFile } = loaded(
    MINIMAL.replace(
      "network: { template: network.yml }",
      "network: { template: network.yml, stack-name: Other, tags: { cost-centre: 7 }, parameters: { a-b: 1, B: 1.10, C: true, D: [a, 2, false], E: 0123, F: yes } }",
    ),
  );
  const { network } = drillFile.stacks;
  assert.deepEqual(network?.parameters, { "a-b": "1", B: "1.10", C: "true", D: "a,2,false", E: "0123", F: "yes" });
  assert.deepEqual(network?.tags, { "cost-centre": "7" });
  assert.equal(network?.stackName, "Other");
});

test("the ways to select instances", () => {
  const select = (of: string) => loaded(MINIMAL.replace("{ stack: web }", of)).drillFile.fault.select;
  assert.deepEqual(select('{ target-group: "${web.Arn}" }'), { by: "target-group", arn: "${web.Arn}" });
  assert.deepEqual(select("{ ids: [i-0123456789abcdef0] }"), { by: "ids", ids: ["i-0123456789abcdef0"] });
});

test("header names are in lower case, one status is a list of one", () => {
  const { site } = loaded(MINIMAL.replace("{ status: 200 }", "{ status: [200, 204], headers: { Server: ^Apache } }")).drillFile;
  assert.deepEqual(site.primary, { status: [200, 204], headers: { server: "^Apache" } });
});

test("a section whose keys are all commented out counts as left out", () => {
  assert.deepEqual(loaded(`${MINIMAL}objectives:\n  # failover: 4m\n`).drillFile.objectives, {});
});

test("places are those of the file's own keys", () => {
  const { place } = loaded(MINIMAL);
  assert.deepEqual(place(["stacks", "web", "parameters", "VpcId"]), { file: "drill.yml", line: 10, column: 50 });
  assert.deepEqual(place(["fault", "stop-instances", "of", "stack"]), { file: "drill.yml", line: 12, column: 34 });
});

test("the shipped drill file is a good one", () => {
  const { drillFile } = loaded(readFileSync(new URL("../../../templates/failover-drill.yml", import.meta.url), "utf8"));
  assert.deepEqual(Object.keys(drillFile.stacks), ["network", "endpoint", "web", "load-balancer", "error-page", "dns"]);
});
