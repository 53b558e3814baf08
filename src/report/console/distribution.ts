// Many drills beside each other in the terminal, with the commands that replay the longest and the failed ones.
import { formatRange } from "../../verdict/words.ts";
import { clean } from "../clean.ts";
import { colours } from "../colour.ts";
import { type Distribution, distributionSentence } from "../distribution.ts";
import { type Cell, type ConsoleOptions, columns, cut, indent, labelled, widthOf } from "../layout.ts";
import { METRIC_WORDS } from "../tables.ts";

const NOT_PASSED_SHOWN = 10;
const SEED_WIDTH = 16;

/** Ends with a newline. */
export function consoleDistribution(spread: Distribution, options: ConsoleOptions): string {
  const { bold, dim, green, red } = colours(options.colour);
  const allPassed = spread.notPassed.length === 0;
  const heading: Cell[] = ["", "min", "p50", "p95", "max", "drills", "longest in seed"].map((text) => ({ text, paint: dim }));
  const rows = spread.metrics.map((one): Cell[] => [
    METRIC_WORDS[one.metric],
    ...[one.min, one.p50, one.p95, one.max].map((value) => formatRange({ min: value, max: value })),
    String(one.drills),
    clean(one.worst.seed),
  ]);
  const shown = spread.notPassed.slice(0, NOT_PASSED_SHOWN);
  const longest = spread.metrics.find((one) => one.metric === "failover") ?? spread.metrics[0];
  const lines = [
    bold((allPassed ? green : red)(distributionSentence(spread))),
    "",
    ...indent(columns([heading, ...rows], [1, 2, 3, 4, 5])),
    ...(allPassed ? [] : ["", bold("DID NOT PASS")]),
    ...shown.flatMap(({ seed, sentence, replay }) => [
      ...labelled(`  ${cut(clean(seed), SEED_WIDTH)}  `, clean(sentence), widthOf(options)),
      dim(`    ${clean(replay)}`),
    ]),
    ...(spread.notPassed.length > shown.length ? [dim(`  and ${spread.notPassed.length - shown.length} more`)] : []),
    ...(longest === undefined ? [] : ["", dim(`replay the longest ${METRIC_WORDS[longest.metric]}: ${clean(longest.worst.replay)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}
