// From Ctrl-C until StartInstances is with AWS, by the wall's clock: a real drill against a lab server that runs 30 times as fast as the world.
import { readFileSync } from "node:fs";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import type { LabHealth } from "../src/lab/serve/health.ts";
import { readStateFile } from "../src/lab/serve/state-file.ts";
import { createRandom } from "../src/random/seeded.ts";
import { bringBack, saveLab } from "../test/contract/kill/later.ts";
import { createScene, labFrom, type SavingLab, type Scene, SPEED, startDrill } from "../test/contract/kill/scene.ts";
import { withScope } from "../test/contract/kill/scope.ts";
import { remainsIn } from "../test/support/drill-in-lab.ts";
import { type Figure, median } from "./figure.ts";

const RUNS = 24;

/** Half of what the other proofs run at: a drill that the machine holds up is no measure of anything. */
const HALF = SPEED / 2;

/** In turn: with the stop on its way, just accepted, and somewhere while the instances stop or are stopped. */
const MOMENTS = [
  { point: "call StopInstances", within: 0 },
  { point: "fault.accepted", within: 20 },
  { point: "first sample in observe", within: 1_000 },
  { point: "first sample in observe", within: 2_400 },
] as const;

/** Rejects when a drill leaves anything stopped or behind. */
export async function signalToStart(): Promise<readonly Figure[]> {
  return withScope(async (scope) => {
    const runInline = createInlineRunner();
    scope.after(() => runInline.close());
    const scene = await createScene(scope);
    const random = createRandom("interrupt");
    const times: number[] = [];
    let late = 0;
    for (let run = 0; times.length < RUNS; run += 1) {
      const { point, within } = MOMENTS[run % MOMENTS.length] as (typeof MOMENTS)[number];
      const took = await oneInterruption(scene, point, random.next() * within, async (lab) => {
        const left = remainsIn((await bringBack(await saveLab(lab), runInline)).lab);
        if (left.length > 0) throw new Error(`left after SIGINT at ${point}: ${left.join(", ")}`);
      });
      if (took === undefined) late += 1;
      else times.push(took);
      if (late > RUNS) throw new Error("the drills do not come to their fault, or restore before they can be interrupted");
    }
    const about = { unit: "ms", runs: times.length };
    return [
      { what: "SIGINT until StartInstances is with the lab, median", budget: 250, measured: median(times), ...about },
      { what: "the same, longest", budget: 1_000, measured: Math.max(...times), ...about },
    ];
  });
}

/** Wall milliseconds; undefined when the drill did not come to the point, or had begun to restore by itself. */
function oneInterruption(scene: Scene, point: string, wait: number, check: (lab: SavingLab) => Promise<void>): Promise<number | undefined> {
  return withScope(async (scope) => {
    const lab = await labFrom(scope, scene, scene.deployed, HALF);
    const wallAt = await clockOf(lab);
    const drill = startDrill(scope, scene, lab);
    await drill.at(point);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const sent = performance.now();
    drill.child.kill("SIGINT");
    const { points } = await drill.ended;
    await check(lab);
    if (!readFileSync(points, "utf8").split("\n").includes(point)) return undefined;
    const changes = (await saveLab(lab)).changes.slice(readStateFile(scene.deployed)?.changes.length);
    const start = changes.find((change) => change.kind === "call" && isStart(change));
    if (start === undefined) throw new Error(`no StartInstances after SIGINT at ${point}`);
    const took = wallAt(start.at) - sent;
    return took < 0 ? undefined : took;
  });
}

function isStart({ operation, input }: { readonly operation: string; readonly input: object }): boolean {
  return operation === "StartInstances" && (input as { readonly DryRun?: boolean }).DryRun !== true;
}

/** The lab's time to this process's, pinned by the quickest of several answers. */
async function clockOf({ lab }: SavingLab): Promise<(instant: number) => number> {
  const pins: { readonly round: number; readonly wall: number; readonly health: LabHealth }[] = [];
  for (let question = 0; question < 20; question += 1) {
    const asked = performance.now();
    const health = await lab<LabHealth>("/_lab/health");
    const round = performance.now() - asked;
    pins.push({ round, wall: asked + round / 2, health });
  }
  const [best] = pins.toSorted((a, b) => a.round - b.round);
  if (best === undefined) throw new Error("the lab does not answer");
  return (instant) => best.wall + (instant - best.health.now) / best.health.speed;
}
