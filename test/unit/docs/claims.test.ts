// What the documents show as an example is what the program makes: the budget's lines, the arithmetic of ranges, the trust policy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { exitStatus } from "../../../src/exit-status.ts";
import { between, ruleObjective } from "../../../src/verdict/measurements.ts";
import { ACCOUNT, makeRoles, ROLES, runInline } from "../../contract/iam-roles.ts";
import { shippedPlan } from "../../support/shipped.ts";

after(() => runInline.close());

const page = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const concepts = page("docs/concepts.md");
const security = page("docs/security.md");
const made = await makeRoles();

test("concepts: the lines of the budget are the shipped plan's", () => {
  const { derivation } = shippedPlan().budget;
  const shown = [...concepts.matchAll(/^ {4}((?:last target|the earlier).+)$/gm)].map(([, line]) => line);
  assert.equal(shown.length, 3);
  for (const line of shown) assert.ok(derivation.includes(line ?? ""), line);
});

test("concepts: a duration between two brackets, and what an objective makes of it", () => {
  const bracket = (name: string) => {
    const [, after, atLatest] = new RegExp(`${name} +in \\( *([\\d.]+), +([\\d.]+)\\]`).exec(concepts) ?? [];
    return { after: Number(after) * 1_000, atLatest: Number(atLatest) * 1_000 };
  };
  const [, lower, upper] = /outage +([\d.]+) to ([\d.]+) s/.exec(concepts) ?? [];
  assert.deepEqual(between(bracket("first failed page"), bracket("first error page")), {
    min: Number(lower) * 1_000,
    max: Number(upper) * 1_000,
  });
  const rows = [...concepts.matchAll(/^\| ([\d.]+) to ([\d.]+) s \|.*`(\w+)` \|$/gm)];
  assert.equal(rows.length, 3);
  for (const [, min, max, ruling] of rows) assert.equal(ruleObjective({ min: Number(min), max: Number(max) }, 100), ruling);
});

test("security: the trust policy is the one that the template makes", () => {
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(security)?.[1] ?? "");
  const { trust } = made.roles.find(({ name }) => name === ROLES.drill) ?? assert.fail("no drill role");
  const [statement] = (trust as { readonly Statement: readonly unknown[] }).Statement;
  assert.deepEqual(shown, JSON.parse(JSON.stringify(statement).replaceAll(ACCOUNT, "111122223333")));
});

test("security: the roles are those of the template, and sessions last as long as it says", () => {
  const rows = [...security.matchAll(/^\| `(failover-drill[a-z-]*)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(rows.sort(), Object.values(ROLES).sort());
  assert.match(page("templates/roles.yml"), /MaxSessionDuration: 14400/);
  assert.match(security, /the drill's role allows four hours/);
});

test("README: the exit statuses are the program's", () => {
  const rows = [...page("README.md").matchAll(/^\| (\d+) \| (\w+) \|/gm)].map(([, status, name]) => [name, Number(status)]);
  const { passed, failed, inconclusive, refused, errored } = exitStatus;
  assert.deepEqual(Object.fromEntries(rows), { passed, failed, inconclusive, refused, errored });
});

test("security: dependencies at exact versions, from the registry, with their hashes, and none runs anything at its installation", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(page("package.json"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
  interface Locked {
    readonly resolved?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly inBundle?: boolean;
  }
  const locked = Object.entries(JSON.parse(page("package-lock.json")).packages as Record<string, Locked>).filter(([path]) => path !== "");
  assert.ok(locked.length > 50);
  for (const [path, { resolved, integrity, hasInstallScript, inBundle }] of locked) {
    assert.notEqual(hasInstallScript, true, path);
    assert.ok(inBundle === true || integrity?.startsWith("sha512-"), path);
    assert.ok(resolved === undefined || (resolved.startsWith("https://") && resolved.endsWith(".tgz")), path);
  }
});
