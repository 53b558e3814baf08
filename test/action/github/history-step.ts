// Mode history from its sources, in this process: the runner's environment and files, GitHub's stand-in, and a clock that waits for nobody.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { historyMode } from "../../../action/history.ts";
import { createRunner } from "../../../action/runner.ts";
import type { History } from "../../../src/history/types.ts";
import type { Clock, Instant, Millis } from "../../../src/ports/clock.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { type Night, reportOfNight } from "../../support/drills-of-a-site.ts";
import { readValues } from "../support.ts";
import { zipped } from "./artifacts.ts";
import { API, REPOSITORY, type StandIn, TOKEN } from "./stand-in.ts";

export interface HistoryStep {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines for the runner to obey. */
  readonly commands: readonly string[];
  readonly history: History;
  readonly waited: readonly Millis[];
}

/** Sleeps are over at once and noted; deadlines, which come with a signal, are never reached. */
function impatientClock(start: Instant): Clock & { readonly waited: Millis[] } {
  const waited: Millis[] = [];
  let now = start;
  return {
    waited,
    now: () => now,
    sleep: async (duration, signal) => {
      if (signal !== undefined)
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
      waited.push(duration);
      now += duration;
    },
    at: () => () => {},
    hold: (work) => work,
  };
}

export const RUN = 9_000;

export async function historyStep(
  t: Pick<TestContext, "after">,
  gitHub: StandIn,
  inputs: Readonly<Record<string, string>> = {},
  {
    env = {},
    at = Date.UTC(2026, 11, 24),
    seed = "1",
  }: { readonly env?: NodeJS.ProcessEnv; readonly at?: Instant; readonly seed?: string } = {},
): Promise<HistoryStep> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-history-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const given = { mode: "history", token: TOKEN, out: join(folder, "out"), ...inputs };
  const environment: NodeJS.ProcessEnv = {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ repository: { default_branch: "main" } })),
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_API_URL: API,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: String(RUN),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    ...env,
  };
  const commands: string[] = [];
  const clock = impatientClock(at);
  const runner = createRunner(environment, (line) => commands.push(line));
  const code = await historyMode(runner, environment, { clock, random: createRandom(seed), fetch: gitHub.fetch });
  const outputs = readValues(join(folder, "output"));
  return {
    code,
    outputs,
    commands,
    waited: clock.waited,
    summary: readFileSync(join(folder, "summary"), "utf8"),
    history: JSON.parse(readFileSync(outputs.history ?? "", "utf8")) as History,
  };
}

/** A drill's artifact: of run 1000 + night, or of this very run. */
export function upload(gitHub: StandIn, night: Night, change: Partial<StandIn["artifacts"][number]> = {}): void {
  const report = reportOfNight(night);
  gitHub.artifacts.push({
    id: 5_000 + night.night,
    name: "failover-drill",
    run: 1_000 + night.night,
    createdAt: new Date(report.drill.endedAt).toISOString(),
    content: zipped({ "report.json": jsonReport(report), "journal.jsonl": "{}\n" }),
    ...change,
  });
}

export function uploadCurrent(gitHub: StandIn, night: Night, change: Partial<StandIn["artifacts"][number]> = {}): void {
  upload(gitHub, night, { run: RUN, ...change });
}
