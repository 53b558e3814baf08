// Keeps a page of Markdown below the size that a job summary may have, whatever is in it.

/** 1 MiB is the limit of one step's summary; a step may write something of its own besides. */
const LIMIT = 900_000;
/** Kept free for the notes about what was left out. */
const NOTES = 20_000;

export interface Part {
  /** For the note when it does not fit: `the timeline`. */
  readonly name: string;
  /** Whole by itself: every fold and fence it opens is closed in it. */
  readonly lines: readonly string[];
  /** At the page's end, though its room is taken before that of the parts behind it. */
  readonly last?: true;
}

/** The parts in their order; one that does not fit any more is left out whole, with a note in its place. Ends with a newline. */
export function fit(parts: readonly Part[], limit: number = LIMIT): string {
  let left = limit - Math.min(NOTES, limit / 10);
  const page: string[] = [];
  const end: string[] = [];
  for (const { name, lines, last } of parts) {
    if (lines.length === 0) continue;
    const part = `${lines.join("\n")}\n`;
    const size = Buffer.byteLength(part);
    const fits = size <= left;
    if (fits) left -= size;
    const note = `\n_Left out for want of room: ${name} (${Math.ceil(size / 1024)} KiB); it is in report.html and report.json._\n`;
    (last ? end : page).push(fits ? part : note);
  }
  return [...page, ...end].join("");
}
