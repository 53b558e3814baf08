// What main knows of its drill as it goes, and what of it the post step is told whatever becomes of the journal.
import type { Fact } from "../src/journal/facts.ts";
import type { Report } from "../src/verdict/types.ts";
import { type Runner, STATE_LIMIT } from "./runner.ts";

const FACTS = "facts";

/** What main knows of its drill. */
export interface DrillMemory {
  /** Those by which it is told what a drill has left; empty until it begins. */
  readonly facts: readonly Fact[];
  /** Undefined until it is judged. */
  readonly report: Report | undefined;
  /** Never throws. */
  onFact(fact: Fact): void;
  onReport(report: Report): void;
}

const TELLING: readonly Fact["kind"][] = [
  "drill.started",
  "identity",
  "undo.recorded",
  "undo.confirmed",
  "undo.failed",
  "left-behind",
  "drill.ended",
];

/** Samples are many: of those that may contradict a confirmed undo (journal/contradicted.ts), one for each change. */
function newsOf(): (fact: Fact) => boolean {
  let confirmed = false;
  let newest = 0;
  let states = "";
  return (fact) => {
    if (fact.kind === "undo.confirmed") {
      confirmed = true;
      states = "";
    }
    if (fact.kind !== "sample") return TELLING.includes(fact.kind);
    if (!confirmed || fact.probe !== "instances" || "missing" in fact.outcome || fact.due < newest) return false;
    newest = fact.due;
    const before = states;
    states = JSON.stringify(fact.outcome.states);
    return states !== before;
  };
}

/** Keeps in the saved state what the post step cannot do without: the journal's folder is the job's, and may be cleaned or used by the next step. */
export function rememberDrill(runner: Runner): DrillMemory {
  const facts: Fact[] = [];
  const isNews = newsOf();
  let judged: Report | undefined;
  return {
    facts,
    get report() {
      return judged;
    },
    onReport: (report) => {
      judged = report;
    },
    onFact: (fact) => {
      if (!isNews(fact)) return;
      facts.push(fact);
      const text = JSON.stringify(facts);
      if (text.length > STATE_LIMIT) return;
      try {
        runner.saveState(FACTS, text);
      } catch {
        // It stands in the journal, and on the instances themselves.
      }
    },
  };
}

/** As far as they were saved. */
export function rememberedFacts(runner: Runner): readonly Fact[] {
  return JSON.parse(runner.state(FACTS) || "[]") as readonly Fact[];
}
