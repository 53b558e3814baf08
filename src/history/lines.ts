// The long history: one JSON line per drill, appended, never rewritten.
import { z } from "zod";
import { newestFirst } from "./comparable.ts";
import { record } from "./schema.ts";
import type { DrillRecord, Skipped } from "./types.ts";

// The format first: what is wrong with a line of another one is that.
const line = z.object({ format: z.literal(1), ...record.shape });

/** Lines that are none of ours are passed over and named. */
export function readLines(text: string): { readonly records: readonly DrillRecord[]; readonly skipped: readonly Skipped[] } {
  const records: DrillRecord[] = [];
  const skipped: Skipped[] = [];
  for (const [index, one] of text.split("\n").entries()) {
    if (one.trim() === "") continue;
    const read = line.safeParse(parsed(one));
    if (read.success) {
      const { format: _, ...record } = read.data;
      records.push(record);
    } else {
      const [issue] = read.error.issues;
      skipped.push({
        source: `line ${index + 1}`,
        why: `no record of a drill: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`,
      });
    }
  }
  return { records, skipped };
}

/** The text with a line for each drill that has none yet, the oldest first; what is there stays as it is. Undefined when nothing is to be added. */
export function appendLines(text: string, records: readonly DrillRecord[]): string | undefined {
  const known = new Set(readLines(text).records.map(({ drill }) => drill));
  const fresh = newestFirst(records)
    .filter(({ drill }) => !known.has(drill))
    .toReversed();
  if (fresh.length === 0) return undefined;
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${whole}${fresh.map((record) => `${JSON.stringify({ format: 1, ...record })}\n`).join("")}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
