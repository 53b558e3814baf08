// The proof by exhaustion: a real drill against a lab server, killed or interrupted at each entry of its journal and at each changing call.
// node bin/node24.js bench/kill.ts [SIGKILL|SIGINT|SIGTERM|SIGHUP] [PATTERN], about ten minutes; with a pattern only the moments that match it.
import { type EndingSignal, signalStatus } from "../src/exit-status.ts";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { interruptedAt } from "../test/contract/kill/interrupted.ts";
import { killedAt, type Row } from "../test/contract/kill/killed.ts";
import { createScene, type Scene } from "../test/contract/kill/scene.ts";
import { withScope } from "../test/contract/kill/scope.ts";
import { patiently, pointsOf, tableOf, twoAtATime, violationsOf } from "../test/contract/kill/table.ts";

const SIGNALS = ["SIGKILL", ...(Object.keys(signalStatus) as EndingSignal[])] as const;
type Signal = (typeof SIGNALS)[number];

/**
 * After SIGKILL the timer alone or a sweep comes, after any other signal nobody. Prints what became of the site at each moment. Returns every
 * promise that was broken: an instance that stays stopped, a thing that stays behind, anything that an interrupted drill did before the start.
 */
async function everywhere(signal: Signal, pattern: RegExp): Promise<readonly string[]> {
  return withScope(async (scope) => {
    const runInline = createInlineRunner();
    scope.after(() => runInline.close());
    const scene = await createScene(scope);
    const moments = async (state: string, points: readonly string[]): Promise<readonly Row[]> =>
      twoAtATime(
        points.filter((point) => pattern.test(point)),
        (point) =>
          patiently((speed) => {
            process.stderr.write(`${signal} at ${point}\n`);
            return signal === "SIGKILL"
              ? killedAt(scene, state, point, runInline, speed)
              : interruptedAt(scene, state, point, signal, runInline, speed);
          }),
      );
    const deployed = await moments(scene.deployed, await pointsOf(scene, scene.deployed));
    console.log(`\n${signal}, the site deployed before:\n\n${tableOf(deployed)}`);
    const first = await moments(scene.empty, await firstDeployment(scene));
    console.log(`\n${signal}, during the first deployment:\n\n${tableOf(first)}\n`);
    return violationsOf([...deployed, ...first]);
  });
}

/** Of a stack's many events the first and its end; what comes after the deployment is the same as with a site that is there. */
async function firstDeployment(scene: Scene): Promise<readonly string[]> {
  const points = await pointsOf(scene, scene.empty);
  const during = points.slice(points.indexOf("phase deploy entered"), points.indexOf("phase deploy left"));
  return during.filter((point) => !/^stack\.event .* \d+$/.test(point));
}

const [given = "SIGKILL", pattern = ""] = process.argv.slice(2);
const signal = SIGNALS.find((name) => name === given);
if (signal === undefined) {
  console.error(`no such signal: ${given}; one of ${SIGNALS.join(", ")}`);
  process.exit(2);
}
const broken = await everywhere(signal, new RegExp(pattern));
console.log(broken.length === 0 ? "No promise was broken." : `Promises broken: ${broken.length}.\n${broken.join("\n")}`);
process.exit(broken.length === 0 ? 0 : 1);
