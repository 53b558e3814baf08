// A sweep in the terminal: line by line as it goes, thing by thing in the end.
import type { Fact } from "../journal/facts.ts";
import { clean } from "../report/clean.ts";
import { type Colours, colours, type Paint } from "../report/colour.ts";
import { section } from "../report/console/section.ts";
import { type ConsoleOptions, columns, widthOf } from "../report/layout.ts";
import { MAY_BE_ALIVE, type SweepReport, type SweptThing } from "../safety/sweep.ts";
import { quoteForShell } from "./command-line.ts";

/** What one fact says to somebody who waits; undefined when that is nothing. */
export function toldOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "undo.requested":
      return `starting ${fact.instances.join(", ")}`;
    case "undo.waiting":
      return `waiting until EC2 can start ${fact.instances.join(", ")}`;
    case "undo.confirmed":
      return `running: ${fact.instances.join(", ")}`;
    case "undo.failed":
      return clean(`not running: ${(fact.instances ?? []).join(", ")} (${fact.error})`);
    case "marks.removed":
      return `marks removed from ${fact.instances.join(", ")}`;
    case "timer.removed":
      return clean(`timer removed: ${fact.timer}`);
    case "lock.released":
      return clean(`lock removed: ${fact.lock}`);
    default:
      return undefined;
  }
}

/** What was found, drill by drill; nothing at all where nothing was. `again`: the command that was given, without --drill. */
export function printSweep(report: SweepReport, again: string, options: ConsoleOptions): string {
  const { things, account, region, dryRun } = report;
  const paint = colours(options.colour);
  const page = { paint, width: widthOf(options) };
  const where = clean(`account ${account}, ${region}${dryRun ? ", nothing is changed" : ""}`);
  const lines = [...new Set(things.map(({ drill }) => drill))].flatMap((drill) => {
    const own = things.filter((thing) => thing.drill === drill);
    const rows = columns(own.map((thing) => row(thing, paint)));
    if (drill === undefined) return section(page, "STACKS WITH NOTHING IN THEM", rows, where);
    const mayLive = own.some(({ did, why }) => did === "left" && why?.startsWith(MAY_BE_ALIVE));
    return section(page, clean(drill), mayLive ? [...rows, `if it is dead: ${again} --drill ${quoteForShell(clean(drill))}`] : rows, where);
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
}

function row({ kind, name, did, why }: SweptThing, paint: Colours) {
  return [kind, clean(name), { text: did, paint: paintOf(did, paint) }, clean(why ?? "")];
}

function paintOf(did: SweptThing["did"], paint: Colours): Paint {
  if (did === "failed") return paint.red;
  if (did === "left") return paint.dim;
  return did.startsWith("would") ? paint.yellow : paint.green;
}

export function sweepSentence(outcome: SweepReport["outcome"], dryRun: boolean): string {
  switch (outcome) {
    case "nothing-found":
      return "Nothing of a dead drill was found.";
    case "mended":
      return dryRun ? "Dead drills have left something; nothing was changed." : "All that dead drills have left is mended.";
    case "not-mended":
      return "Not everything that dead drills have left could be mended or looked at.";
  }
}
