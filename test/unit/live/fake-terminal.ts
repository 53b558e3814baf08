// A terminal as far as the live view uses one: it keeps what would be on the glass, and every write.
import { EventEmitter } from "node:events";

export interface FakeTerminal extends EventEmitter {
  columns: number;
  rows: number;
  writableNeedDrain: boolean;
  write(text: string): boolean;
  readonly writes: readonly string[];
  /** All rows ever shown, those that scrolled out included, without empty ones at the end. */
  readonly screen: readonly string[];
  readonly cursorShown: boolean;
  /** What was written that must not be: lines that wrap, unknown sequences. */
  readonly complaints: readonly string[];
  /** When set, the next writes throw it. */
  broken: Error | undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal reads.
const TOKEN = /\u001b\[(\??\d*)([A-Za-z])|[\r\n]|[^\u001b\r\n]+/gy;

export function fakeTerminal(columns = 100, rows = 40): FakeTerminal {
  const lines: string[] = [""];
  const writes: string[] = [];
  const complaints: string[] = [];
  let row = 0;
  let column = 0;
  let cursorShown = true;

  const control = (parameter: string, final: string): void => {
    const line = lines[row] ?? "";
    if (final === "A") row = Math.max(0, row - Number(parameter || "1"));
    else if (final === "K") lines[row] = line.slice(0, column);
    else if (final === "J") {
      lines[row] = line.slice(0, column);
      lines.length = row + 1;
    } else if (parameter === "?25") cursorShown = final === "h";
    else if (final !== "m") complaints.push(`a sequence that this terminal does not know: ${parameter}${final}`);
  };
  const put = (text: string): void => {
    if (column + text.length >= terminal.columns) complaints.push(`a line wraps: ${text}`);
    const line = (lines[row] ?? "").padEnd(column);
    lines[row] = line.slice(0, column) + text + line.slice(column + text.length);
    column += text.length;
  };

  const terminal = Object.assign(new EventEmitter(), {
    columns,
    rows,
    writableNeedDrain: false,
    broken: undefined as Error | undefined,
    write: (text: string): boolean => {
      if (terminal.broken) throw terminal.broken;
      writes.push(text);
      let read = 0;
      for (const match of text.matchAll(TOKEN)) {
        read += match[0].length;
        const [token, parameter = "", final] = match;
        if (final !== undefined) control(parameter, final);
        else if (token === "\r") column = 0;
        else if (token === "\n") {
          row += 1;
          column = 0;
          if (row === lines.length) lines.push("");
        } else put(token);
      }
      if (read !== text.length) complaints.push(`a control sequence that this terminal cannot read: ${JSON.stringify(text)}`);
      return true;
    },
  });
  return Object.defineProperties(terminal, {
    writes: { get: () => writes },
    complaints: { get: () => complaints },
    screen: { get: () => lines.slice(0, lines.findLastIndex((line) => line !== "") + 1) },
    cursorShown: { get: () => cursorShown },
  }) as FakeTerminal;
}
