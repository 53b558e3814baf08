// Two drills of one site, each a process of its own, started at the same moment.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { exitStatus } from "../../../src/exit-status.ts";
import type { Fact } from "../../../src/journal/facts.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";
import type { InlineRunner } from "../../../src/lab/lambda/state.ts";
import { remainsIn } from "../../support/drill-in-lab.ts";
import { bringBack, saveLab } from "./later.ts";
import { type EndedDrill, labFrom, type Scene, startDrill } from "./scene.ts";
import { withScope } from "./scope.ts";

/** Fails unless exactly one proceeds and the other is refused with the name of the first; nothing is left in the end. */
export function twoAtOnce(scene: Scene, runInline: InlineRunner): Promise<void> {
  return withScope(async (scope) => {
    const lab = await labFrom(scope, scene, scene.deployed);
    const drills = [startDrill(scope, scene, lab), startDrill(scope, scene, lab)];
    // Whoever holds the site need not do more with it than deploy.
    for (const drill of drills) void drill.at("phase deploy left").then(() => drill.child.kill("SIGINT"));
    const ends = await Promise.all(drills.map(async ({ ended }) => ended));
    const [holder, other] = ends.toSorted((a, b) => kinds(b).indexOf("lock.taken") - kinds(a).indexOf("lock.taken"));
    assert.ok(holder && other);
    assert.ok(kinds(holder).includes("lock.taken"), holder.stderr);
    assert.ok(kinds(holder).includes("stack.finished"), holder.stderr);
    assert.equal(kinds(other).includes("lock.taken"), false, "the site is held once");
    assert.equal(other.code, exitStatus.refused, other.stderr);
    const [started] = facts(holder);
    assert.ok(started?.kind === "drill.started");
    const said = other.stdout.replaceAll(/\s+/g, " ");
    assert.match(said, /^Refused, nothing was stopped: /);
    assert.ok(said.includes(started.drill), `the drill that holds the site is named: ${said}`);
    assert.match(said, /arn:aws:/, "and who started it");
    assert.deepEqual(remainsIn((await bringBack(await saveLab(lab), runInline)).lab), []);
  });
}

function facts({ journal }: EndedDrill): readonly Fact[] {
  return existsSync(journal) ? parseJournal(readFileSync(journal, "utf8"), journal).facts : [];
}

function kinds(drill: EndedDrill): readonly Fact["kind"][] {
  return facts(drill).map(({ kind }) => kind);
}
