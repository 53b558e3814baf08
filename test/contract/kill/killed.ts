// One drill killed with SIGKILL at one moment, and what becomes of the site: when nobody comes, when somebody comes at once, when somebody comes late.
import { readFileSync } from "node:fs";
import { exitStatus } from "../../../src/exit-status.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";
import type { InlineRunner } from "../../../src/lab/lambda/state.ts";
import type { SavedLab } from "../../../src/lab/serve/state-file.ts";
import { MINUTE } from "../../../src/time/units.ts";
import { remainsIn } from "../../support/drill-in-lab.ts";
import { runCommand } from "../../support/lab-process.ts";
import { bringBack, hoursLaterWithoutTimer, nobodyComes, notRunning, saveLab } from "./later.ts";
import { labFrom, type SavingLab, type Scene, SPEED, startDrill } from "./scene.ts";
import { type Scope, withScope } from "./scope.ts";

export interface Row {
  readonly point: string;
  /** False when the drill ended before it came there, as one does that a busy machine holds up. */
  readonly isReached: boolean;
  /** Column to text. */
  readonly cells: Readonly<Record<string, string>>;
  /** What broke a promise; empty when nothing did. */
  readonly violations: readonly string[];
}

/**
 * The drill begins in a lab that is as `state` says. After its death three worlds go on from the same moment: one in which nobody comes and
 * the restart timer is alone; one in which `sweep --drill` comes at once; and one in which the timer is gone, too, and a plain `sweep`, which
 * is told nothing, comes hours later.
 */
export function killedAt(scene: Scene, state: string, point: string, runInline: InlineRunner, speed = SPEED): Promise<Row> {
  return withScope(async (scope) => {
    const lab = await labFrom(scope, scene, state, speed);
    const drill = await startDrill(scope, scene, lab, { point, signal: "SIGKILL" }).ended;
    if (drill.code !== null) return notReached(point, drill.code, drill.stderr);
    const saved = await saveLab(lab);
    const then = await bringBack(saved, runInline);
    const away = notRunning(then.lab);
    const later = scene.path("later");
    hoursLaterWithoutTimer(saved, then, later);
    const alone = await nobodyComes(then);
    const [started] = parseJournal(readFileSync(drill.journal, "utf8"), drill.journal).facts;
    const id = started?.kind === "drill.started" ? started.drill : "";
    const atOnce = await swept(scope, lab, ["sweep", scene.drillFile, "--drill", id], runInline);
    const late = await swept(scope, await labFrom(scope, scene, later, speed), ["sweep"], runInline);
    const wait = alone.ranAgain === undefined ? "" : `, after ${((alone.ranAgain - saved.savedAt) / MINUTE).toFixed(0)} min`;
    const aloneLeft = alone.remains.filter((thing) => /^(instance|timer)/.test(thing));
    return {
      point,
      isReached: true,
      cells: {
        "at its death": away.length === 0 ? "all run" : away.map((text) => text.split(" ")[1]).join(", "),
        "timer alone": aloneLeft.length === 0 ? `all run${wait}` : aloneLeft.join(", "),
        "sweep --drill at once": atOnce.text,
        "sweep hours later, no timer": late.text,
      },
      violations: [...aloneLeft.map((thing) => `nobody came: ${thing}`), ...atOnce.violations, ...late.violations],
    };
  });
}

function notReached(point: string, code: number, stderr: string): Row {
  return {
    point,
    isReached: false,
    cells: {},
    violations: [`the drill ended with ${code} before it came there: ${stderr.split("\n").slice(-4).join(" / ")}`],
  };
}

/** Runs the sweep to its end; every instance runs afterwards, and nothing of the drill is left. */
async function swept(
  scope: Scope,
  lab: SavingLab,
  args: readonly string[],
  runInline: InlineRunner,
): Promise<{ readonly text: string; readonly violations: readonly string[] }> {
  const { code, stdout, stderr } = await runCommand(scope, args, { env: lab.env }).ended;
  const saved: SavedLab = await saveLab(lab);
  const left = remainsIn((await bringBack(saved, runInline)).lab);
  const said: Readonly<Record<number, string>> = { [exitStatus.passed]: "nothing found", [exitStatus.swept]: "mended" };
  const word = said[code ?? -1];
  return {
    text: `${word ?? `status ${code}`}, ${left.length === 0 ? "nothing left" : left.join(", ")}`,
    violations: [
      ...(word === undefined ? [`${args.join(" ")} ended with ${code}: ${stdout} ${stderr}`] : []),
      ...left.map((thing) => `after ${args.join(" ")}: ${thing}`),
    ],
  };
}
