// The runner's protocol as we write it, beside GitHub's own toolkit; and a log in which nothing but we can give a command.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as core from "@actions/core";
import fc from "fast-check";
import { commandLine, harmless, takeOver } from "../../action/log.ts";
import { createRunner } from "../../action/runner.ts";
import { commandsIn, readValues } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-protocol-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the toolkit writes to standard output. */
function toolkit(act: () => void): string {
  const { write } = process.stdout;
  let text = "";
  process.stdout.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return text.replaceAll("\r\n", "\n");
}

const hostile = fc
  .array(fc.oneof(fc.string(), fc.constantFrom("\n", "\r", "::", "##[error]", "%0A", ":", ",", " ", "\u2028", "::set-output name=a::b")))
  .map((parts) => parts.join(""));

test("commands are the toolkit's, whatever their text is", () => {
  fc.assert(
    fc.property(hostile, hostile, (text, title) => {
      const expected = toolkit(() => core.error(text, { title, file: "a,b:c", startLine: 3 }));
      const [line = ""] = expected.split("\n");
      const ours = commandLine("error", { title: title === "" ? undefined : title, file: "a,b:c", line: 3 }, text);
      assert.equal(ours, line);
    }),
  );
});

test("outputs and state are read back as they were written, as the toolkit's are", () => {
  const [mine, theirs] = [join(folder, "mine"), join(folder, "theirs")];
  fc.assert(
    fc.property(hostile, (value) => {
      writeFileSync(mine, "");
      writeFileSync(theirs, "");
      createRunner({ GITHUB_OUTPUT: mine, GITHUB_STATE: mine }, () => undefined).setOutput("sentence", value);
      process.env.GITHUB_OUTPUT = theirs;
      core.setOutput("sentence", value);
      assert.deepEqual(readValues(mine), { sentence: value });
      assert.deepEqual(readValues(theirs), readValues(mine));
    }),
  );
});

test("nothing that is said is a command, however it is cut into pieces", () => {
  fc.assert(
    fc.property(fc.array(hostile), (pieces) => {
      let text = "";
      const stream = () => ({
        write: ((chunk: string) => {
          text += chunk;
          return true;
        }) as NodeJS.WriteStream["write"],
      });
      const out = stream();
      const error = stream();
      const log = takeOver(out, error);
      for (const [index, piece] of pieces.entries()) (index % 2 === 0 ? out : error).write(piece);
      log.command("::notice::ours");
      log.release();
      assert.deepEqual(commandsIn(text), ["::notice::ours"]);
    }),
  );
});

test("what is harmless stays as it is", () => {
  const text = "page 10:00:01 a::b [x] # [y]\n  http://[::1]/\n";
  assert.equal(harmless(text), text);
});

test("a summary is cut where it would not be shown, with a note", () => {
  const path = join(folder, "summary");
  writeFileSync(path, "");
  const runner = createRunner({ GITHUB_STEP_SUMMARY: path }, () => undefined);
  runner.summary("short\n");
  runner.summary("ü line\n".repeat(300_000));
  const text = readFileSync(path, "utf8");
  assert.ok(Buffer.byteLength(text) <= 1_000_000);
  assert.match(text, /^short\n[\s\S]*Cut here/);
  assert.doesNotMatch(text, /\uFFFD/);
});
