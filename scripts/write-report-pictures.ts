// Takes docs/report-light.png and docs/report-dark.png: the HTML report of a rehearsed drill in headless Chromium (CHROMIUM, or /usr/bin/chromium).
// By hand, not with `npm run schema`: another machine's fonts make other pictures.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { repeatCommand } from "../src/cli/command-line.ts";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { readDrill } from "../src/read-drill.ts";
import { rehearse } from "../src/rehearse.ts";
import { htmlReport } from "../src/report/html.ts";

const seed = "1";
const { facts, report } = await rehearse({
  plan: readDrill("templates/failover-drill.yml"),
  seed,
  conditions: "realistic",
  repeat: repeatCommand({ file: undefined, conditions: "realistic" }, seed),
  runInline: createInlineRunner(),
});
const page = htmlReport(report, facts);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width: 1_120, height: 900 }, colorScheme });
    const tab = await context.newPage();
    await tab.setContent(page);
    await tab.screenshot({ path: fileURLToPath(new URL(`../docs/report-${colorScheme}.png`, import.meta.url)) });
    await context.close();
  }
} finally {
  await browser.close();
}
