// The JUnit face, for whatever shows test results: one test case for the verdict, one per step, one per check.
import { problemLine } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";
import { formatInstant, SECOND } from "../time/units.ts";
import type { Finding, Measurement, Report, Step } from "../verdict/types.ts";
import { plainReason } from "../verdict/words.ts";
import { oneLine } from "./clean.ts";

interface Case {
  readonly name: string;
  readonly suite: "verdict" | "steps" | "checks";
  readonly result: "passed" | "failure" | "error" | "skipped";
  /** One line. */
  readonly message: string;
  /** More lines. */
  readonly text: readonly string[];
}

/** XML 1.0 in UTF-8. What deviated is a failure, what could not be decided is skipped, what could not run is an error. */
export function junitReport(report: Report): string {
  const { startedAt, endedAt } = report.drill;
  const name = report.plan?.name ?? report.drill.id;
  const suites = [
    ["verdict", [verdictCase(report)]],
    ["steps", report.steps.map(stepCase)],
    ["checks", report.findings.map(checkCase)],
  ] as const satisfies readonly (readonly [string, readonly Case[]])[];
  const all = suites.flatMap(([, cases]) => cases);
  const took = endedAt - startedAt;
  const began = `timestamp="${formatInstant(startedAt).slice(0, 19)}"`;
  const skipped = (cases: readonly Case[]) => `skipped="${numberOf("skipped", cases)}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // Without `skipped`, which the schema of Jenkins' xUnit plugin refuses here.
    `<testsuites name="failover-drill" ${totals(all, took)}>`,
    ...suites.flatMap(([suite, cases], index) => [
      `  <testsuite name="${xml(`${name}: ${suite}`)}" ${totals(cases, index === 0 ? took : 0)} ${skipped(cases)} ${began}>`,
      ...(index === 0 ? properties(report) : []),
      ...cases.flatMap((one) => caseLines(one, name, index === 0 ? took : 0)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Without it, a drill that was refused would look like one in which nothing failed. Instances that may still be stopped are an error. */
function verdictCase({ outcome, sentence, problems, restored }: Report): Case {
  const results = { passed: "passed", failed: "failure", inconclusive: "skipped", refused: "error", errored: "error" } as const;
  const result = restored === false ? "error" : results[outcome];
  const text = problems.map((problem) => plainReason(problemLine(problem)));
  return { name: "verdict", suite: "verdict", result, message: sentence, text };
}

function stepCase({ number, title, ruling, proof }: Step): Case {
  return { name: `${number}. ${title}`, suite: "steps", result: resultOf(ruling), message: proof, text: [] };
}

function checkCase({ check, ruling, title, expected, actual, causes, evidence, notReached }: Finding): Case {
  const text = [
    `expected: ${expected}`,
    `actual: ${actual}`,
    ...causes.map((cause) => `cause: ${cause}`),
    ...(evidence.length === 0 ? [] : [`journal entries: ${evidence.join(", ")}`]),
  ];
  return { name: check, suite: "checks", result: resultOf(notReached ? "not-reached" : ruling), message: title, text };
}

function resultOf(ruling: Step["ruling"]): Case["result"] {
  return ({ held: "passed", deviated: "failure", inconclusive: "skipped", "not-reached": "skipped" } as const)[ruling];
}

function caseLines({ name, suite, result, message, text }: Case, site: string, took: Millis): readonly string[] {
  const open = `    <testcase classname="${xml(`${site}.${suite}`)}" name="${xml(name)}" time="${seconds(took)}"`;
  if (result === "passed") return [`${open}/>`];
  const type = result === "skipped" ? "" : ` type="${suite}"`;
  const body = text.map(xml).join("\n");
  return [`${open}>`, `      <${result} message="${xml(message)}"${type}>${body}</${result}>`, "    </testcase>"];
}

function totals(cases: readonly Case[], took: Millis): string {
  const [failures, errors] = [numberOf("failure", cases), numberOf("error", cases)];
  return `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${seconds(took)}"`;
}

function numberOf(result: Case["result"], cases: readonly Case[]): number {
  return cases.filter((one) => one.result === result).length;
}

/** What identifies the drill, and the measured seconds for whoever draws a trend of them. */
function properties({ drill, outcome, plan, restored, measurements }: Report): readonly string[] {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["outcome", outcome],
    ...Object.entries(drill).map(([key, value]) => [`drill.${key}`, value === undefined ? undefined : String(value)] as const),
    ["plan.digest", plan?.digest],
    ["restored", restored === undefined ? undefined : String(restored)],
    ...measurements.flatMap(metricProperties),
  ];
  const shown = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [`      <property name="${xml(name)}" value="${xml(value)}"/>`],
  );
  return ["    <properties>", ...shown, "    </properties>"];
}

function metricProperties({ metric, measured, objective }: Measurement): readonly (readonly [string, string])[] {
  return [
    ...(measured === undefined
      ? []
      : ([
          [`${metric}.min-seconds`, seconds(measured.min)],
          [`${metric}.max-seconds`, seconds(measured.max)],
        ] as const)),
    ...(objective === undefined ? [] : [[`${metric}.objective-seconds`, seconds(objective)] as const]),
  ];
}

function seconds(duration: Millis): string {
  return (duration / SECOND).toFixed(3);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Characters that XML 1.0 does not allow become spaces, like everything invisible. */
function xml(text: string): string {
  return oneLine(text)
    .replace(/[\ufffe\uffff]/g, " ")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
