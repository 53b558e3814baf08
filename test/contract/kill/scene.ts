// The shipped site with short deadlines, deployed once in a lab: each drill that is to be killed has a lab of its own that begins there.
import assert from "node:assert/strict";
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exitStatus } from "../../../src/exit-status.ts";
import { readStateFile, writeStateFile } from "../../../src/lab/serve/state-file.ts";
import { MINUTE } from "../../../src/time/units.ts";
import { type Ended, type LabProcess, type RunningProcess, runCommand, startLab } from "../../support/lab-process.ts";
import { type Scope, withScope } from "./scope.ts";

/** The lab's seconds in one of the wall clock's. */
export const SPEED = 60;

/** Not those of the lab that was saved, which may be there still. */
const FREE_PORTS = ["--port", "0", "--dns-port", "0", "--web-port", "0"];

/** From the end of the deployment until everything has long been healthy. */
const UNTIL_STEADY = 10 * MINUTE;

/** No longer than the shipped objectives allow, so that whoever waits for a dead drill's time waits little. */
const DEADLINES = `
deadlines:
  deploy: 10m
  steady-state: 3m
  failover: 4m
  hold: 5s
  recovery: 5m
`;

export interface Scene {
  readonly drillFile: string;
  /** State files of labs: with the site deployed and untouched, and with nothing at all. */
  readonly deployed: string;
  readonly empty: string;
  /** A new name in a folder that goes with the scene. */
  path(kind: string): string;
}

/** Rejects when the site cannot be deployed. */
export async function createScene(scope: Scope): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-kill-"));
  scope.after(() => rmSync(folder, { recursive: true, force: true }));
  let made = 0;
  const path = (kind: string): string => join(folder, `${kind}-${++made}`);
  const site = join(folder, "site");
  cpSync(fileURLToPath(new URL("../../../templates", import.meta.url)), site, { recursive: true });
  const drillFile = join(site, "failover-drill.yml");
  appendFileSync(drillFile, DEADLINES);
  const [deployed, empty] = [join(folder, "deployed.state"), join(folder, "empty.state")];
  const scene = { drillFile, deployed, empty, path };
  await withScope(async (inner) => {
    const lab = await startLab(inner, "--speed", String(SPEED), "--conditions", "calm", "--state", deployed);
    await lab.lab("/_lab/save", "POST");
    copyFileSync(deployed, empty);
    const { code, stdout, stderr } = await startDrill(inner, scene, lab, { point: "phase deploy left", signal: "SIGINT" }).ended;
    assert.equal(code, exitStatus.interrupted, `${stdout}\n${stderr}`);
    await lab.lab("/_lab/save", "POST");
  });
  const saved = readStateFile(deployed);
  assert.ok(saved);
  writeStateFile(deployed, { ...saved, savedAt: saved.savedAt + UNTIL_STEADY });
  return scene;
}

export interface SavingLab extends LabProcess {
  readonly stateFile: string;
}

/** A lab process that begins as `state` says and leaves that file alone. */
export async function labFrom(scope: Scope, scene: Scene, state: string, speed = SPEED): Promise<SavingLab> {
  const stateFile = scene.path("lab");
  copyFileSync(state, stateFile);
  const lab = await startLab(scope, "--speed", String(speed), "--state", stateFile, ...FREE_PORTS);
  return { ...lab, stateFile };
}

export interface Ending {
  readonly point: string;
  readonly signal: NodeJS.Signals;
}

export interface EndedDrill extends Ended {
  readonly journal: string;
  /** The file of the points that it has passed, in order. */
  readonly points: string;
}

export interface DrillProcess extends Omit<RunningProcess, "ended"> {
  readonly ended: Promise<EndedDrill>;
  /** Resolves when the drill has come to the point, or has ended. */
  at(point: string): Promise<void>;
}

/** A drill in a process of its own that tells its points, and sends itself the signal at one of them when there is an `ending`. */
export function startDrill(scope: Scope, scene: Scene, { env }: LabProcess, ending?: Ending): DrillProcess {
  const out = scene.path("out");
  const points = scene.path("points");
  writeFileSync(points, "");
  const hook = new URL("./die-at.ts", import.meta.url).href;
  const dying = ending === undefined ? {} : { DIE_AT: ending.point, DIE_BY: ending.signal };
  const { child, ended } = runCommand(scope, ["drill", scene.drillFile, "--out", out], {
    env: { ...env, CI: "true", NODE_OPTIONS: `--import ${hook}`, DIE_POINTS: points, ...dying },
  });
  const at = (point: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (child.exitCode === null && child.signalCode === null && !readFileSync(points, "utf8").split("\n").includes(point)) return;
        watcher.close();
        resolve();
      };
      const watcher = watch(points, look);
      child.once("exit", look);
      look();
    });
  return { child, at, ended: ended.then((end) => ({ ...end, journal: join(out, "journal.jsonl"), points })) };
}
