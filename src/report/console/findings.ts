// Findings and problems in the terminal: one line for what held, everything for what did not.
import { problemLine } from "../../errors.ts";
import type { Finding, Report } from "../../verdict/types.ts";
import { plainReason } from "../../verdict/words.ts";
import { clean } from "../clean.ts";
import { labelled } from "../layout.ts";
import { RULING_WORDS, unheard } from "../tables.ts";
import { type Page, paintOf, RULING_SIGNS, section } from "./section.ts";

const EVIDENCE_SHOWN = 6;

export function findingsSection(page: Page, report: Pick<Report, "outcome" | "plan" | "findings" | "problems">): readonly string[] {
  const reached = report.findings.filter((finding) => finding.notReached === undefined);
  const skipped = report.findings.filter((finding) => finding.notReached !== undefined);
  const name = Math.max(...report.findings.map((finding) => finding.check.length));
  return section(page, "FINDINGS", [
    ...report.problems.flatMap((problem) => labelled("! ", clean(plainReason(problemLine(problem))), page.width - 2).map(page.paint.red)),
    ...unheard(report).flatMap((warning) =>
      labelled("! ", `the plan warned: ${clean(problemLine(warning))}`, page.width - 2).map(page.paint.yellow),
    ),
    ...reached.flatMap((finding) => findingLines(page, finding, name)),
    ...(skipped.length === 0
      ? []
      : labelled("– not reached: ", skipped.map((finding) => finding.check).join(", "), page.width - 2).map(page.paint.dim)),
  ]);
}

function findingLines(page: Page, finding: Finding, name: number): readonly string[] {
  const paint = paintOf(finding.ruling, page.paint);
  const [first = "", ...rest] = labelled(
    `${RULING_SIGNS[finding.ruling]} ${finding.check.padEnd(name)}  `,
    clean(finding.title),
    page.width - 2,
  );
  const head = [paint(first), ...rest.map(paint)];
  if (finding.ruling === "held") return head;
  const detail = (label: string, text: string) => labelled(`    ${label.padEnd(9)}`, clean(text), page.width - 2);
  const evidence = finding.evidence.slice(0, EVIDENCE_SHOWN).join(", ") + (finding.evidence.length > EVIDENCE_SHOWN ? ", …" : "");
  return [
    ...head,
    ...detail("ruling", RULING_WORDS[finding.ruling]),
    ...detail("expected", finding.expected),
    ...detail("actual", finding.actual),
    ...finding.causes.flatMap((cause, index) => detail(index === 0 ? "cause" : "or", cause)),
    ...(evidence === "" ? [] : detail("facts", evidence)),
  ];
}
