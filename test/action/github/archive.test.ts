// Archives from outside, broken in every way that chance finds: a report, or an Error in words of ours.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { reportsIn } from "../../../action/github/archive.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { reportOfNight } from "../../support/drills-of-a-site.ts";
import { zipped } from "./artifacts.ts";

const REPORT = jsonReport(reportOfNight({ night: 0 }));

/** As upload-artifact makes it: in a stream, with the sizes behind the data. */
function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    const bytes = strToU8(text);
    file.push(bytes.subarray(0, 100));
    file.push(bytes.subarray(100), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const WORDS = /^(it is no readable zip file|it holds |its report )/;

function outcome(bytes: Uint8Array): "read" | "refused" {
  try {
    assert.ok(reportsIn(bytes).every(({ drill }) => typeof drill.id === "string"));
    return "read";
  } catch (error) {
    assert.match((error as Error).message, WORDS);
    return "refused";
  }
}

describe("an archive", () => {
  it("gives its reports, wherever in it they are, packed at once or in a stream, or as they are", () => {
    assert.equal(
      reportsIn(zipped({ "report.json": REPORT, "a/b/report.json": REPORT, "xreport.json": "no", "journal.jsonl": "{}" })).length,
      2,
    );
    assert.equal(reportsIn(streamed({ "journal.jsonl": "{}\n".repeat(1_000), "report.json": REPORT }))[0]?.drill.id, "drill-0");
    assert.equal(reportsIn(Buffer.from(REPORT))[0]?.drill.id, "drill-0");
  });

  it("with names that mean something to JavaScript holds no report", () => {
    assert.equal(
      outcome(
        streamed(
          Object.fromEntries([
            ["__proto__", "x".repeat(200)],
            ["constructor", "y".repeat(200)],
          ]),
        ),
      ),
      "refused",
    );
    assert.equal(outcome(streamed({ "__proto__/report.json": REPORT })), "read");
  });

  it("of many thousand files is not looked through", () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, ""]));
    assert.throws(() => reportsIn(zipped({ ...many })), /it holds more than 10000 files/);
  });

  it("of bytes by chance is refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        assert.equal(outcome(bytes), "refused");
        assert.equal(outcome(Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes])), "refused");
      }),
    );
  });

  it("with bytes changed or cut off is read or refused, never anything else", () => {
    const whole = zipped({ "report.json": REPORT });
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(whole.length), (changes, length) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        outcome(bytes);
        outcome(bytes.subarray(0, length));
      }),
      { numRuns: 300 },
    );
  });

  it("whose report is of another program, or of a later one, is refused with the reason", () => {
    assert.throws(
      () => reportsIn(zipped({ "report.json": JSON.stringify({ ...JSON.parse(REPORT), format: 2 }) })),
      /none of a drill: format/,
    );
    assert.throws(() => reportsIn(zipped({ "report.json": "{" })), /its report is no JSON/);
    // Keys may be added within a format.
    assert.equal(outcome(zipped({ "report.json": JSON.stringify({ ...JSON.parse(REPORT), later: 1 }) })), "read");
  });
});
