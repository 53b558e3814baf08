// The block of lines at the end of a terminal's output, where the terminal does not say how wide it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createScreen } from "../../../src/cli/live/screen.ts";

for (const columns of [0, undefined]) {
  test(`a terminal of ${columns} columns is as wide as it may be, and each line of a block takes one row`, () => {
    let written = "";
    const stream = { columns, rows: 0, write: (text: string) => (written += text), on: () => undefined, off: () => undefined };
    const screen = createScreen(stream, 100);
    assert.equal(screen.width, 100);
    screen.draw([], ["one line", "and another"]);
    written = "";
    screen.draw([], ["one line", "and another"]);
    assert.ok(written.startsWith("\r\u001b[2A"), JSON.stringify(written));
  });
}
