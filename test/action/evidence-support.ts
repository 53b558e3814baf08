// What the tests of the upload share: a folder as main would have left it, what is in an artifact, and what must not be told.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { cleanEnvironment } from "../support/lab-process.ts";
import { type Results, RUNTIME_TOKEN } from "./github/results.ts";
import type { EndedStep } from "./support.ts";

export const OUT = "failover-drill-report";

export const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
      ]),
  );

export const unpacked = (content: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Of what is told, what the runner has to hide does not count. */
export function toldOf({ log, summary }: Pick<EndedStep, "log" | "summary">): string {
  const lines = log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return `${lines.join("\n")}\n${summary}`;
}

export function assertSecret(step: EndedStep): void {
  const [, scopes = ""] = RUNTIME_TOKEN.split(".");
  for (const secret of [RUNTIME_TOKEN, scopes, "s3cr3t", "sig="]) assert.ok(!toldOf(step).includes(secret), `${secret}: ${toldOf(step)}`);
}

export const environment = (results: Results, env: NodeJS.ProcessEnv = cleanEnvironment()): NodeJS.ProcessEnv => ({
  ...env,
  ...results.env,
  GITHUB_REPOSITORY: "o/r",
  GITHUB_RUN_ID: "42",
});

/** A folder as main would have left it, and what it would have saved. */
export function left(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>, saved: object = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "failover-drill-evidence-"));
  t.after(() => rmSync(cwd, { recursive: true, force: true }));
  const folder = join(cwd, OUT);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const state = { evidence: JSON.stringify({ folder, name: "failover-drill", before: {}, ...saved }) };
  return { cwd, folder, state };
}
