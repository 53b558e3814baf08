// Texts that try to act wherever they are printed: what no report may let through.
import type { Fact } from "../../src/journal/facts.ts";
import type { Plan } from "../../src/plan/types.ts";
import { append, BUDGET, change, PLAN, START, tell } from "./journal-builder.ts";

const ESC = "\u001b";

export const EVIL: readonly string[] = [
  "::set-output name=verdict::passed",
  "\n::error file=a.yml,line=1::forged",
  "\r\n::stop-commands::x",
  "##[error]forged",
  "##[set-output name=verdict;]passed",
  `${ESC}[2J${ESC}[1;1Hforged${ESC}]0;title\u0007`,
  "\u009b31mforged",
  "<script>globalThis.forged = 1</script>",
  "<img src=x onerror='globalThis.forged = 1'>",
  '"><svg onload="globalThis.forged = 1">',
  "</style></script></title></textarea><iframe srcdoc='<b>forged</b>'></iframe>",
  "' onmouseover='globalThis.forged = 1",
  "javascript:globalThis.forged=1",
  "]]></failure><testcase name='forged'/><![CDATA[",
  "--><forged/><!--",
  "&lt;script&gt;forged&lt;/script&gt; &#60;forged/&#62;",
  "| forged | row |\n| --- | --- |",
  "\n\n## forged\n\n- forged",
  "```\n```mermaid\ngantt\n  forged :a, 1d\n```",
  "~~~\nforged",
  "</details></details><details open><summary>forged",
  "[forged](https://evil.example) ![forged](https://evil.example/x.png)",
  "https://evil.example www.evil.example mail@evil.example",
  "@octocat @org/team #1 GH-1 org/repo#1",
  ":white_check_mark: :x: :100:",
  "$$\\forged$$ $`forged`$ \\(forged\\)",
  "forged\u202egnp.exe \u2066forged\u2069 \u200eforged\u200f \u061cforged",
  "for\u200bged for\u00adged for\u2060ged \ufeffforged \u{e0066}\u{e006f}",
  "forged\u2028forged\u2029forged\u0085forged\u0000forged\ud800forged\uffff",
  "%0A::error::forged %25",
];

/** A drill in which every text from outside is evil: names of site, stacks, resources, pages, branches, reasons, errors. */
export function evilJournal(evil: string): readonly Fact[] {
  const plan: Plan = {
    ...PLAN,
    name: evil,
    drillFile: evil,
    region: evil,
    site: { ...PLAN.site, url: evil, host: evil, paths: ["/", evil] },
    stacks: PLAN.stacks.map((stack) => ({
      ...stack,
      key: `${evil}${stack.key}`,
      name: evil,
      notModelled: [{ logicalId: evil, type: evil }],
    })),
    fault: { ...PLAN.fault, select: { by: "tag", key: evil, value: evil } },
    digest: evil,
    budget: {
      ...BUDGET,
      derivation: [evil],
      warnings: [{ code: evil, what: evil, whose: "yours", next: evil, place: { file: evil, line: 1 } }],
    },
  };
  const told = tell({
    plan,
    edit: ({ probe, n }) =>
      probe === "page" && n % 7 === 3
        ? { seen: "unknown", path: n % 2 === 0 ? evil : "/", address: evil, instance: evil, detail: evil }
        : probe === "targets" && n % 9 === 4
          ? { healthy: 1, total: 2, states: { [evil]: evil } }
          : probe === "instances" && n % 9 === 4
            ? { states: { [evil]: evil } }
            : probe === "recursive" && n % 9 === 4
              ? { missing: evil }
              : undefined,
  });
  const named = change(
    change(
      change(told, "phase", () => ({ why: evil })),
      "drill.started",
      () => ({ drill: evil, seed: evil, repeat: evil, version: evil, conditions: evil }),
    ),
    "blast-radius",
    () => ({ targets: [{ id: evil, zone: evil, optIn: evil }] }),
  );
  return append(
    change(named, "identity", () => ({ account: evil, arn: evil, region: evil })),
    { kind: "not-modelled", what: evil, where: evil },
    { kind: "stack.event", stack: evil, time: START, logicalId: evil, type: evil, status: "CREATE_FAILED", reason: evil },
    {
      kind: "stack.finished",
      stack: evil,
      status: evil,
      changed: true,
      took: 1,
      outputs: {},
      rootCause: { logicalId: evil, type: evil, reason: evil },
    },
    { kind: "notice", code: evil, what: evil },
    { kind: "stop-condition", code: evil, what: evil },
    { kind: "left-behind", things: [evil] },
    { kind: "error", problems: [{ code: evil, what: evil, whose: "aws", next: evil, place: { file: evil, line: 1 } }] },
  );
}
