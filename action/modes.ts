// The modes: each is the command line's verb of that name, loaded when it is wanted.
import type { Settings } from "../src/cli/command-line.ts";
import type { DrillWatcher } from "../src/cli/drill.ts";
import { exitStatus } from "../src/exit-status.ts";
import type { Mode } from "./inputs.ts";

/** Returns the exit status that the command line would have. Throws what the verb throws. */
export async function runMode(mode: Mode, settings: Settings, watcher: DrillWatcher): Promise<number> {
  switch (mode) {
    case "drill":
      return (await import("../src/cli/verbs-on-aws.ts")).drillVerb(settings, watcher);
    case "plan":
      return (await import("../src/cli/verbs-on-paper.ts")).planVerb(settings);
    case "rehearse":
      return (await import("../src/cli/verbs-on-paper.ts")).rehearseVerb(settings);
    case "gate":
      return (await import("../src/cli/verbs-on-paper.ts")).gateVerb(settings);
    case "sweep":
      return (await import("../src/cli/verbs-on-aws.ts")).sweepVerb(settings);
    case "teardown":
      return (await import("../src/cli/verbs-on-aws.ts")).teardownVerb(settings);
  }
}

const WORDS: Readonly<Record<number, string>> = {
  [exitStatus.passed]: "passed",
  [exitStatus.failed]: "failed",
  [exitStatus.badInput]: "bad-input",
  [exitStatus.inconclusive]: "inconclusive",
  [exitStatus.refused]: "refused",
  [exitStatus.errored]: "errored",
  [exitStatus.swept]: "mended",
  [exitStatus.notSwept]: "not-mended",
};

/** The output `outcome` where no report says it. */
export function outcomeOf(mode: Mode, status: number): string {
  if (mode === "sweep" && status === exitStatus.passed) return "nothing-found";
  return WORDS[status] ?? "interrupted";
}

/** Whether the step fails. A sweep that mended something did its work. */
export function isFailure(status: number, failOnInconclusive: boolean): boolean {
  if (status === exitStatus.inconclusive) return failOnInconclusive;
  return status !== exitStatus.passed && status !== exitStatus.swept;
}
