// The log that the runner reads: nothing that a template, a page or AWS says takes effect in it as a command.

/** In the text of a command. */
const escapeText = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** In a property of a command. */
const escapeProperty = (text: string): string => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A line that the runner obeys; undefined properties are left out. */
export function commandLine(name: string, properties: Readonly<Record<string, string | number | undefined>>, text: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${escapeProperty(String(value))}`,
  );
  return `::${name}${given.length === 0 ? "" : ` ${given.join(",")}`}::${escapeText(text)}`;
}

/** Text as it may stand in the log: the runner obeys `::command::` at the start of a line, after blanks too, and `##[command]` anywhere. */
export function harmless(text: string): string {
  return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])(\s*)::/g, "$1$2: :").replaceAll("##[", "# #[");
}

interface Stream {
  write: NodeJS.WriteStream["write"];
}

export interface Log {
  /** A line for the runner to obey. */
  command(line: string): void;
  /** What was said since the last call of this. */
  said(): string;
  /** Gives the streams back. */
  release(): void;
}

/** Both streams into one, in the order in which they are written, whole lines at a time, made harmless. `quiet` while it says so: only kept. */
export function takeOver(out: Stream, error: Stream): Log {
  const write = out.write.bind(out) as (text: string) => boolean;
  const before = { out: out.write, error: error.write };
  let kept = "";
  let line = "";
  const say = (text: string): void => {
    const lines = `${line}${text}`.split("\n");
    line = lines.pop() ?? "";
    if (lines.length === 0) return;
    const whole = harmless(`${lines.join("\n")}\n`);
    kept += whole;
    write(whole);
  };
  const finish = (): void => {
    if (line !== "") say("\n");
  };
  const replaced = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    say(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    const done = rest.find((given) => typeof given === "function") as (() => void) | undefined;
    if (done !== undefined) queueMicrotask(done);
    return true;
  };
  out.write = replaced as Stream["write"];
  error.write = replaced as Stream["write"];
  return {
    command: (text) => {
      finish();
      write(`${text}\n`);
    },
    said: () => {
      finish();
      const text = kept;
      kept = "";
      return text;
    },
    release: () => {
      finish();
      out.write = before.out;
      error.write = before.error;
    },
  };
}
