// Draws docs/drill.svg for the README: the real output of `npm run drill`, some of its sections. With --check it only says whether it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { repeatCommand } from "../src/cli/command-line.ts";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { readDrill } from "../src/read-drill.ts";
import { rehearse } from "../src/rehearse.ts";
import { consoleReport } from "../src/report/console.ts";

const COLUMNS = 104;
const LINE_HEIGHT = 17;
const CHARACTER_WIDTH = 7.83;
const MARGIN = 16;
const SECTIONS = ["PHASES", "TIMELINE", "STEPS", "MEASURED"];

const ESCAPE = "\u001b";
const SGR = new RegExp(`(${ESCAPE}\\[\\d+m)`);

/** What an SGR code of the report does to the text behind it; 22 and 39 end weight and colour. */
const STYLES: Readonly<Record<string, string>> = {
  1: "font-weight:bold",
  2: "opacity:.6",
  31: "fill:#ff7b72",
  32: "fill:#7ee787",
  33: "fill:#e3b341",
  34: "fill:#79c0ff",
  36: "fill:#76e3ea",
};

const path = fileURLToPath(new URL("../docs/drill.svg", import.meta.url));
const svg = draw(await shownLines());
if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== svg) {
    console.error("docs/drill.svg is stale: run npm run schema");
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, svg);
}

async function shownLines(): Promise<readonly string[]> {
  const seed = "1";
  const { report } = await rehearse({
    plan: readDrill("templates/failover-drill.yml"),
    seed,
    conditions: "realistic",
    repeat: repeatCommand({ file: undefined, conditions: "realistic" }, seed),
    runInline: createInlineRunner(),
  });
  const sections = consoleReport(report, { colour: true, width: COLUMNS }).split("\n\n");
  const head = (sections[0] as string).split("\n");
  const chosen = sections.filter((text) => SECTIONS.some((name) => text.includes(`${name}${ESCAPE}`)));
  return ["$ npm run drill", ...head, ...chosen.flatMap((text) => ["", ...text.split("\n")])];
}

function draw(lines: readonly string[]): string {
  const width = Math.ceil(COLUMNS * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const rows = lines.map(
    (line, index) => `<text x="${MARGIN}" y="${MARGIN + (index + 0.8) * LINE_HEIGHT}" xml:space="preserve">${spans(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The terminal report of a rehearsed drill">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#e6edf3">
${rows.join("\n")}
</g>
</svg>
`;
}

function spans(line: string): string {
  let weight = "";
  let colour = "";
  let drawn = "";
  for (const part of line.split(SGR)) {
    const code = part.startsWith(ESCAPE) ? part.slice(2, -1) : undefined;
    if (code === "22") weight = "";
    else if (code === "39") colour = "";
    else if (code === "1" || code === "2") weight = STYLES[code] as string;
    else if (code !== undefined) colour = STYLES[code] ?? "";
    else if (part !== "") {
      const style = [weight, colour].filter(Boolean).join(";");
      const text = part.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      drawn += style === "" ? text : `<tspan style="${style}">${text}</tspan>`;
    }
  }
  return drawn;
}
