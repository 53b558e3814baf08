// One drill that gets SIGINT, SIGTERM or SIGHUP at one moment: it ends by itself, what it stopped runs, and nothing is left.
import { readFileSync } from "node:fs";
import { type EndingSignal, signalStatus } from "../../../src/exit-status.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";
import type { InlineRunner } from "../../../src/lab/lambda/state.ts";
import { readStateFile } from "../../../src/lab/serve/state-file.ts";
import { MINUTE } from "../../../src/time/units.ts";
import { remainsIn } from "../../support/drill-in-lab.ts";
import type { Row } from "./killed.ts";
import { bringBack, saveLab } from "./later.ts";
import { labFrom, type Scene, SPEED, startDrill } from "./scene.ts";
import { withScope } from "./scope.ts";

/** What may be written between the signal and the start's leaving: nothing that takes time. A stop that was about to leave may still. */
const BEFORE_THE_START =
  /^(call StopInstances|fault\.(requested|accepted|rejected)|phase (inject|observe) left|phase (observe|restore) entered|first sample in .*|undo\.requested)$/;

/** From the lock's release to the report nothing is waited for: all is measured and mended, and a signal finds a drill that is done. */
const OVER = /^(lock\.released|left-behind|phase cleanup left|drill\.ended|file )/;

export function interruptedAt(
  scene: Scene,
  state: string,
  point: string,
  signal: EndingSignal,
  runInline: InlineRunner,
  speed = SPEED,
): Promise<Row> {
  return withScope(async (scope) => {
    const lab = await labFrom(scope, scene, state, speed);
    const drill = await startDrill(scope, scene, lab, { point, signal }).ended;
    const points = readFileSync(drill.points, "utf8").trim().split("\n");
    const before = readStateFile(state)?.changes.length ?? 0;
    const saved = await saveLab(lab);
    const changes = saved.changes
      .slice(before)
      .flatMap((change) => (change.kind === "call" && !(change.input as { readonly DryRun?: boolean }).DryRun ? [change.operation] : []));
    const then = await bringBack(saved, runInline);
    // CloudFormation goes on with what it was asked for; an instance that it has just created is not one that the drill stopped.
    if (!changes.includes("StopInstances")) await then.clock.advanceTo(saved.savedAt + MINUTE);
    const left = remainsIn(then.lab);
    const { facts } = parseJournal(readFileSync(drill.journal, "utf8"), drill.journal);
    const why = facts.findLast((fact) => fact.kind === "drill.ended")?.why ?? "no end";
    const isOver = OVER.test(point);
    const between = meantime(points, point);
    const afterStop = changes[changes.indexOf("StopInstances") + 1];
    return {
      point,
      isReached: points.includes(point),
      cells: {
        status: String(drill.code),
        ended: why,
        stopped: changes.includes("StopInstances") ? "yes" : "no",
        "between the signal and StartInstances": between?.join(", ") ?? "-",
        left: left.join(", ") || "nothing",
      },
      violations: [
        ...(points.includes(point) ? [] : ["the drill did not come there"]),
        ...(drill.code === signalStatus[signal] || isOver ? [] : [`status ${drill.code}: ${drill.stderr}`]),
        ...left,
        ...(between ?? []).filter((name) => !BEFORE_THE_START.test(name)).map((name) => `${name} before StartInstances`),
        ...(changes.includes("StopInstances") && afterStop !== "StartInstances" ? [`${afterStop} came after StopInstances`] : []),
      ],
    };
  });
}

/** What the drill did between the signal and its first StartInstances; undefined where it was not after the stop, or after the start. */
function meantime(points: readonly string[], point: string): readonly string[] | undefined {
  const [from, stop, start] = [points.indexOf(point), points.indexOf("fault.requested"), points.indexOf("call StartInstances")];
  return stop < 0 || from < stop || start <= from ? undefined : points.slice(from + 1, start);
}
