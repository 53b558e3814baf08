// One letter per state of a signal, so that a timeline reads without colour.

export type Tone = "good" | "bad" | "other" | "quiet";

export interface Letter {
  readonly letter: string;
  readonly words: string;
  readonly tone: Tone;
  /** In one column the highest wins: a short failure must not drown in a long success. */
  readonly weight: number;
}

const PAGE: ReadonlyMap<string, Letter> = new Map(
  Object.entries({
    primary: { letter: "P", words: "primary", tone: "good", weight: 1 },
    "error-page": { letter: "E", words: "error page", tone: "other", weight: 2 },
    "alb-502": { letter: "2", words: "ALB 502", tone: "bad", weight: 3 },
    "alb-503": { letter: "3", words: "ALB 503", tone: "bad", weight: 3 },
    "alb-504": { letter: "4", words: "ALB 504", tone: "bad", weight: 3 },
    timeout: { letter: "t", words: "timeout", tone: "bad", weight: 3 },
    refused: { letter: "x", words: "refused", tone: "bad", weight: 3 },
    reset: { letter: "r", words: "reset", tone: "bad", weight: 3 },
    "tls-error": { letter: "l", words: "TLS error", tone: "bad", weight: 3 },
    "dns-error": { letter: "d", words: "DNS error", tone: "bad", weight: 3 },
    unknown: { letter: "?", words: "unknown page", tone: "bad", weight: 3 },
  }),
);

const ANSWER: ReadonlyMap<string, Letter> = new Map(
  Object.entries({
    primary: { letter: "P", words: "primary", tone: "good", weight: 1 },
    secondary: { letter: "S", words: "secondary", tone: "other", weight: 2 },
    mixed: { letter: "m", words: "mixed answer", tone: "bad", weight: 3 },
    none: { letter: "n", words: "no address", tone: "bad", weight: 3 },
    error: { letter: "!", words: "no answer", tone: "bad", weight: 3 },
  }),
);

const INSTANCE: ReadonlyMap<string, Letter> = new Map(
  Object.entries({
    running: { letter: "R", words: "running", tone: "good", weight: 1 },
    pending: { letter: "p", words: "pending", tone: "other", weight: 2 },
    stopping: { letter: "s", words: "stopping", tone: "other", weight: 2 },
    stopped: { letter: "0", words: "all stopped", tone: "bad", weight: 2 },
    terminated: { letter: "T", words: "terminated", tone: "bad", weight: 3 },
  }),
);

const MISSING: Letter = { letter: "·", words: "no sample", tone: "quiet", weight: 0 };
const BLOCKS = "▁▂▃▄▅▆▇█";
/** Route 53's rule: healthy when strictly more than 18 % of the checkers say so (aws-failover-semantics, section 1). */
const HEALTHY_SHARE = 0.18;

/** What stands for `state` in the row of `signal`. */
export function letterOf(signal: string, state: string): Letter {
  if (state === "missing") return MISSING;
  if (signal.startsWith("page") || signal === "keep-alive") return PAGE.get(state) ?? unknown(state);
  if (signal.startsWith("authoritative") || signal === "recursive") return ANSWER.get(state) ?? unknown(state);
  const share = /^(\d+)\/(\d+)/.exec(state);
  if (share !== null) return shareLetter(signal, Number(share[1]), Number(share[2]));
  return instanceLetter(state);
}

function shareLetter(signal: string, healthy: number, total: number): Letter {
  const share = total === 0 ? 0 : healthy / total;
  if (signal === "targets") {
    const tone = healthy === 0 ? "bad" : share < 1 ? "other" : "good";
    return { letter: healthy > 9 ? "+" : String(healthy), words: "", tone, weight: 1 - share };
  }
  const tone = share > HEALTHY_SHARE ? (share < 1 ? "other" : "good") : "bad";
  return { letter: BLOCKS[Math.round(share * (BLOCKS.length - 1))] ?? "▁", words: "", tone, weight: 1 - share };
}

/** All in one state: its letter. Several states: how many run, and when none does the state furthest from running. */
function instanceLetter(state: string): Letter {
  const counts = [...state.matchAll(/(\d+) ([a-z-]+)/g)].map(([, times = "", name = ""]) => ({ times, name }));
  const running = counts.find(({ name }) => name === "running");
  if (counts.length > 1 && running !== undefined) {
    return { letter: running.times.length > 1 ? "+" : running.times, words: "", tone: "other", weight: 2 };
  }
  const [worst] = counts.map(({ name }) => INSTANCE.get(name) ?? unknown(name)).sort((a, b) => b.weight - a.weight);
  return worst ?? unknown(state);
}

function unknown(state: string): Letter {
  return { letter: "?", words: state, tone: "bad", weight: 3 };
}

/** How the rows whose letters are counts are to be read. */
export const COUNT_LEGEND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    targets: "targets: how many are healthy",
    checkers: "checkers: ▁ none to █ all healthy",
    instances: "a digit among instances: how many run",
  }),
);
