// The files of a finished drill: where one of them cannot be written, no report.json says that all is well.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { reportFiles } from "../../../src/cli/report-files.ts";
import { writeFiles } from "../../../src/cli/write-files.ts";
import { DrillError } from "../../../src/errors.ts";
import { reportOfNight } from "../../support/drills-of-a-site.ts";

const files = reportFiles(reportOfNight({ night: 1 }), []);

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-report-files-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

for (const name of Object.keys(files).filter((one) => one !== "report.json")) {
  test(`without ${name} there is no report.json`, (t) => {
    const out = temporary(t);
    mkdirSync(join(out, name));
    assert.throws(() => writeFiles(out, files), DrillError);
    assert.ok(!existsSync(join(out, "report.json")));
  });
}

for (const name of Object.keys(files)) {
  test(`where ${name} cannot be written whole, there is none of them`, (t) => {
    const out = temporary(t);
    mkdirSync(join(out, `${name}.part`));
    assert.throws(() => writeFiles(out, files), DrillError);
    assert.deepEqual(readdirSync(out), [`${name}.part`], "but for what was in the way");
  });
}

test("where nothing is in the way, all are there", (t) => {
  const out = temporary(t);
  writeFiles(out, files);
  assert.deepEqual(Object.keys(files).toSorted(), ["junit.xml", "report.html", "report.json", "summary.md"]);
  assert.equal(JSON.parse(readFileSync(join(out, "report.json"), "utf8")).outcome, "passed");
});
