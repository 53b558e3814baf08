// What `failover-drill help` prints, and `failover-drill help COMMAND`.
import { exitStatus } from "../exit-status.ts";
import type { Topic } from "./command-line.ts";
import { type Command, ENDINGS, type Endings, FILES, FLAGS, type Meaning, STATUSES, SYNOPSES, type Synopsis } from "./help-entries.ts";
import { labHelp } from "./lab-help.ts";

/** Columns at which a line is broken, those of the flags' names, and those of the synopses' commands. */
const WIDEST = 144;
const FLAG_COLUMNS = 22;
const USAGE_COLUMNS = 39;

/** Of one command, or of all of them. */
export function helpOf(command?: Topic): string {
  if (command === "lab") return labHelp;
  return command === undefined ? generalHelp() : commandHelp(command);
}

function generalHelp(): string {
  return page([
    ["failover-drill: prove that a site fails over to its error page and comes back, and say how long each step took."],
    SYNOPSES.map(({ usage, says }) => `  ${`failover-drill ${usage}`.padEnd(USAGE_COLUMNS - 3)}   ${says}`),
    FILES.map(({ says }) => says),
    FLAGS.flatMap(({ flag, meanings }) => flagLines(flag, meanings.map(named).join("; "))),
    [
      ...wrapped(`Exit status: ${endings({ statuses: [...STATUSES.keys()] })}. Of sweep: ${sweepEndings()}.`),
      ...Object.values(ENDINGS).flatMap(notes),
    ],
  ]);
}

function commandHelp(command: Command): string {
  const synopses = SYNOPSES.filter((synopsis) => synopsis.command === command);
  const ending = ENDINGS[command];
  return page([
    ...synopses.map(synopsisLines),
    FILES.filter((meaning) => concerns(meaning, command)).map(({ says }) => says),
    FLAGS.flatMap(({ flag, meanings }) =>
      meanings.filter((meaning) => concerns(meaning, command)).flatMap(({ says }) => flagLines(flag, says)),
    ),
    ["Exit status:", ...ending.statuses.map((status) => `  ${String(status).padStart(3)}  ${meaningOf(status, ending)}`), ...notes(ending)],
  ]);
}

function synopsisLines({ usage, says }: Synopsis): readonly string[] {
  return [`failover-drill ${usage.replaceAll(/ +/g, " ")}`, `  ${says}`];
}

function concerns({ to, notTo }: Meaning, command: Command): boolean {
  return to === undefined ? notTo?.includes(command) !== true : to.includes(command);
}

function named({ to, says }: Meaning): string {
  return to === undefined ? says : `${to.join(", ")}: ${says}`;
}

function flagLines(flag: string, says: string): readonly string[] {
  const [first = "", ...more] = wrapped(says, WIDEST - FLAG_COLUMNS);
  return [`  ${flag.padEnd(FLAG_COLUMNS - 4)}  ${first}`, ...more.map((line) => `${" ".repeat(FLAG_COLUMNS)}${line}`)];
}

function endings(ending: Endings): string {
  return ending.statuses.map((status) => `${status} ${meaningOf(status, ending)}`).join(", ");
}

function meaningOf(status: number, { own }: Pick<Endings, "own">): string {
  return own?.get(status) ?? STATUSES.get(status) ?? "";
}

function notes({ note }: Endings): readonly string[] {
  return note === undefined ? [] : [note];
}

/** Its statuses that mean something else than other commands'. */
function sweepEndings(): string {
  const { own = new Map<number, string>() } = ENDINGS.sweep;
  return endings({ statuses: [exitStatus.passed, exitStatus.swept, exitStatus.notSwept], own });
}

function wrapped(text: string, columns = WIDEST): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Blocks of lines with an empty line between them. */
function page(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join("\n")).join("\n\n")}\n`;
}
