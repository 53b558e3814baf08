// Memory of a drill of one hour that asks for the page four times a second: the command as the package and the Action have it, against a lab server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fact } from "../src/journal/facts.ts";
import type { Figure } from "./figure.ts";
import { withLab } from "./lab-process.ts";

/**
 * Minutes of the lab in one on the wall, 1 to 60. The faster, the less rest V8 has to tidy up, and the more memory it takes: only at 1, which
 * takes more than an hour, it is what a user's machine sees, and the budget is for that.
 */
const SPEED = Number(process.env.FAILOVER_DRILL_BENCH_SPEED ?? 1);
/** What `npm run build` made of the sources. */
const COMMAND = "dist/cli.js";
/** The error page is held so long that samples are taken for an hour and more. */
const HOLD = "56m";
const INTERVAL = 250;
const HOUR = 3_600_000;

/**
 * Runs in the drill's own process: the most memory that it ever had, in KiB, and the heap after V8's last whole collection, in bytes, on a
 * stream of their own.
 */
const TELLS_MEMORY = `
  import { writeSync } from "node:fs";
  import { constants, PerformanceObserver } from "node:perf_hooks";
  let kept = 0;
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR)) kept = process.memoryUsage().heapUsed;
  }).observe({ entryTypes: ["gc"] });
  process.on("exit", () => writeSync(3, process.resourceUsage().maxRSS + " " + kept));
`;

export async function hourLongDrill(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-bench-"));
  const drillFile = writeDrillFile(folder);
  return withLab(["--speed", String(SPEED), "--seed", "1"], async ({ ready }) => {
    const hook = `data:text/javascript,${encodeURIComponent(TELLS_MEMORY)}`;
    const args = ["--import", hook, COMMAND, "drill", drillFile, "--out", folder, "--seed", "1", "--quiet"];
    const drill = spawn(process.execPath, args, {
      env: { ...process.env, ...ready.env },
      stdio: ["ignore", "pipe", "inherit", "pipe"],
    });
    const texts = ["", ""];
    drill.stdio[1]?.on("data", (chunk) => {
      texts[0] += chunk;
    });
    drill.stdio[3]?.on("data", (chunk) => {
      texts[1] += chunk;
    });
    await once(drill, "close");
    const [sentence = "", memory = ""] = texts;
    const [peak = Number.NaN, kept = Number.NaN] = memory.split(" ").map(Number);
    const { samples, hours } = pageSamples(join(folder, "journal.jsonl"));
    if (hours < 1) throw new Error(`no drill of an hour but of ${hours.toFixed(2)}: ${sentence}`);
    const note = `${samples.toLocaleString("en")} samples of the page in ${hours.toFixed(2)} h of the lab, ${SPEED} times as fast; ${sentence.trim()}`;
    const about = { unit: "MB", runs: 1 };
    return [
      {
        what: "a drill of one hour, 4 samples of the page a second, peak memory",
        ...(SPEED === 1 ? { budget: 200 } : {}),
        measured: (peak * 1_024) / 1e6,
        ...about,
        note,
      },
      { what: "the same, what it keeps (heap after V8's last whole collection)", measured: kept / 1e6, ...about },
    ];
  });
}

/** The shipped drill, with the interval and the time that the page is held changed. */
function writeDrillFile(folder: string): string {
  cpSync("templates", folder, { recursive: true });
  const path = join(folder, "failover-drill.yml");
  const shipped = readFileSync(path, "utf8");
  const changed = shipped.replace(/^ {2}page: .*$/m, `  page: { every: ${INTERVAL}ms, timeout: 2s }`);
  if (changed === shipped || /^deadlines:/m.test(shipped)) throw new Error("the shipped drill file is not as this benchmark expects it");
  writeFileSync(path, `${changed}\ndeadlines:\n  hold: ${HOLD}\n`);
  return path;
}

function pageSamples(journal: string): { readonly samples: number; readonly hours: number } {
  const facts = readFileSync(journal, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Fact);
  const pages = facts.filter((fact) => fact.kind === "sample" && fact.probe.startsWith("page"));
  return { samples: pages.length, hours: ((pages.at(-1)?.at ?? 0) - (pages[0]?.at ?? 0)) / HOUR };
}
