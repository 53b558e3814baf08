// `failover-drill gate`: an edit of the templates beside what they were. Needs no account and no network.
import { existsSync, statSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { DrillError } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { consoleGate } from "../gate/console.ts";
import { gateSummary } from "../gate/markdown.ts";
import { gate } from "../rehearse-gate.ts";
import { repeatCommand, type Settings } from "./command-line.ts";
import type { GateFlags } from "./gate-flags.ts";
import { interruptible } from "./interruptible.ts";
import { progressBar } from "./progress-bar.ts";
import { writeFiles } from "./write-files.ts";

export async function gateVerb(settings: Settings): Promise<number> {
  const { base, allowedWorse, failOnInconclusive } = settings.gate as GateFlags;
  requireFolder(base);
  const { seeds, conditions } = settings;
  const file = settings.file && pathOnBothSides(settings.file);
  const bar = progressBar(process.stderr, 2 * seeds, settings.quiet || settings.json);
  return interruptible(bar, async (signal) => {
    const report = await gate({
      base,
      drillFile: file,
      seeds,
      conditions,
      allowedWorse,
      failOnInconclusive,
      replay: (seed) => repeatCommand({ file, conditions }, seed),
      onProgress: bar.show,
      signal,
    });
    bar.clear();
    const json = `${JSON.stringify(report, null, 2)}\n`;
    writeFiles(settings.out, { "gate.json": json, "summary.md": gateSummary(report) });
    if (settings.json) process.stdout.write(json);
    else process.stdout.write(settings.quiet ? `${report.sentence}\n` : consoleGate(report, settings));
    return report.lets ? exitStatus.passed : exitStatus[report.outcome];
  });
}

/** A mistyped folder must not look like a base without a drill. */
function requireFolder(base: string): void {
  if (existsSync(base) && statSync(base).isDirectory()) return;
  throw new DrillError([
    {
      code: "command-line.base",
      what: `--base ${base} is no folder`,
      whose: "yours",
      next: "The folder of the files as they were, for example made with git worktree add ../base main.",
    },
  ]);
}

/** The drill file has the same path below the working directory and below base. */
function pathOnBothSides(file: string): string {
  const path = relative("", file);
  if (path !== "" && !isAbsolute(path) && !path.startsWith("..")) return path;
  throw new DrillError([
    {
      code: "command-line.outside",
      what: `${file} lies outside of the working directory, so base cannot have it at the same path`,
      whose: "yours",
      next: "Start the gate in the folder that --base is another state of, and name the drill file relative to it.",
    },
  ]);
}
