// A reporter for node:test that prints, as Markdown, how much of each folder of src/ and action/ the tests have run.
import { relative, sep } from "node:path";
import type { TestEvent } from "node:test/reporters";

type Coverage = Extract<TestEvent, { type: "test:coverage" }>["data"]["summary"];

interface Counts {
  files: number;
  lines: number;
  covered: number;
  branches: number;
  taken: number;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function table({ files, workingDirectory }: Coverage): string {
  const folders = new Map<string, Counts>();
  const all: Counts = { files: 0, lines: 0, covered: 0, branches: 0, taken: 0 };
  for (const file of files) {
    const [top = "", next = ""] = relative(workingDirectory, file.path).split(sep);
    const folder = next.includes(".") ? `${top}/` : `${top}/${next}/`;
    const counts = folders.get(folder) ?? { files: 0, lines: 0, covered: 0, branches: 0, taken: 0 };
    folders.set(folder, counts);
    for (const one of [counts, all]) {
      one.files += 1;
      one.lines += file.totalLineCount;
      one.covered += file.coveredLineCount;
      one.branches += file.totalBranchCount;
      one.taken += file.coveredBranchCount;
    }
  }
  const row = (name: string, { files: count, lines, covered, branches, taken }: Counts): string =>
    `| ${name} | ${count} | ${lines} | ${share(covered, lines)} | ${share(taken, branches)} |`;
  return [
    "| folder | files | lines | lines run | branches taken |",
    "|---|--:|--:|--:|--:|",
    ...[...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => row(`\`${name}\``, counts)),
    row("all", all),
    "",
  ].join("\n");
}

export default async function* coverageReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type === "test:fail" && event.data.details.type !== "suite") yield `Failed: ${event.data.name}\n`;
    if (event.type === "test:coverage") yield table(event.data.summary);
  }
}
