// The moments of a drill, in its order, and a table in Markdown of what became of it at each.
import { readFileSync } from "node:fs";
import type { Row } from "./killed.ts";
import { labFrom, type Scene, SPEED, startDrill } from "./scene.ts";
import { withScope } from "./scope.ts";

/** What chance decides: a repeat of a call may be there one time and not the next. */
const BY_CHANCE = /^(aws\.retry|notice|first sample in (cleanup|inject))/;

/** Every point of an undisturbed drill from the plan to its report's last file. */
export function pointsOf(scene: Scene, state: string): Promise<readonly string[]> {
  return withScope(async (scope) => {
    const { points } = await startDrill(scope, scene, await labFrom(scope, scene, state)).ended;
    const all = readFileSync(points, "utf8").trim().split("\n");
    return all.slice(all.indexOf("plan")).filter((point) => !BY_CHANCE.test(point));
  });
}

export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows.find(({ violations }) => violations.length === 0)?.cells ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["at", ...columns]),
    line(["at", ...columns].map(() => "---")),
    ...rows.map(({ point, cells }) => line([point, ...columns.map((column) => cells[column] ?? "-")])),
  ].join("\n");
}

/** One line for each broken promise. */
export function violationsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ point, violations }) => violations.map((violation) => `${point}: ${violation}`));
}

/** The slowest lab for a drill that a busy machine holds up. */
const SLOWEST = 8;

/** Once more, in a lab half as fast, as long as the drill does not come to its point. */
export async function patiently(work: (speed: number) => Promise<Row>, speed = SPEED): Promise<Row> {
  const row = await work(speed);
  return row.isReached || speed / 2 < SLOWEST ? row : patiently(work, speed / 2);
}

/** `work` for each item, two at a time, the results in the items' order. */
export async function twoAtATime<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
