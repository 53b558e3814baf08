// The list of differences from moto as the test reads it: rows `| call | path | side | reason |`, `*` in call or path for any text.
import assert from "node:assert/strict";
import type { Difference } from "./observations.ts";

interface ListedDifference {
  readonly line: string;
  covers(call: string, difference: Difference): boolean;
}

export function listedDifferences(markdown: string): readonly ListedDifference[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((line) => {
    const [call = "", paths = "", side = "", reason = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    assert.ok(reason.length > 0 && ["lab only", "moto only", "different"].includes(side), `a row without reason or side: ${line}`);
    const calls = patterns(call);
    const places = patterns(paths);
    return {
      line,
      covers: (name, difference) =>
        difference.side === side && calls.some((one) => one.test(name)) && places.some((one) => one.test(difference.path)),
    };
  });
}

/** Every `pattern` in backquotes of a cell. */
function patterns(cell: string): readonly RegExp[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => {
    const escaped = text.replace(/[.[\](){}+?^$\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${escaped}$`);
  });
}
