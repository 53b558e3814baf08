// Everything wrong with a drill file is said at once, in words, with its place and what would be right.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with references and substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { loadDrillFile } from "../../../src/drill-file/load.ts";
import type { Problem } from "../../../src/errors.ts";
import { MINIMAL } from "./support.ts";

function problemsOf(text: string): readonly Problem[] {
  const result = loadDrillFile(text, "drill.yml");
  assert.ok(!result.ok, "the drill file was accepted");
  for (const problem of result.problems) checkWords(problem);
  return result.problems;
}

function checkWords({ code, what, next, whose, place }: Problem): void {
  assert.match(code, /^drill-file\.[a-z-]+$/);
  assert.equal(whose, "yours");
  assert.equal(place?.file, "drill.yml");
  assert.match(what, /^["A-Z].*\.$/s, what);
  assert.ok(next.length > 5, code);
  // The schema library's own texts.
  assert.doesNotMatch(
    `${what} ${next}`,
    /Invalid (input|option|string|key)|\bexpected |received|Too (small|big)|Unrecognized|undefined|\[object/,
  );
}

const lines = (text: string) =>
  problemsOf(text).map(({ code, place }) => `${place?.line}:${place?.column} ${code.replace("drill-file.", "")}`);

test("all problems at once, in the order of the file", () => {
  const found = lines(`version: 2
name: Reference_Site
regoin: ap-northeast-1
account: 111122223333
site:
  url: www.example.com
  paths: [deep, 3]
  primary: { status: 99, headers: { server: '(' } }
  errorpage: { body: x }
  error-page: {}
stacks:
  network:
    template: network.yml
    parameters: { A: '\${web.X}', L: { a: b } }
    stack-name: 9abc
  web:
    template: [web.yml]
    params: {}
    capabilities: [CAPABILITY_IAMM]
    parameters: { VpcId: '\${netwrk.VpcId}', B: '\${network.Out}', C: '\${network}' }
  Big_one: { template: a }
fault:
  stop-instances:
    of: { stack: wep, ids: [i-xyz] }
    instances: al
objectives: { failover: 4, recovery: 6 minutes, outage: [1], reocvery: 5m }
probes:
  page: { every: 100ms, timeot: 2s }
  targets: 2
  checkers: [5]
steady: { samples: 0 }
limits: { max-instances: two, opt-in-tag: { a: b, c: d } }
deadlines:
  deploy: 60
`);
  assert.deepEqual(found, [
    "1:10 wrong-value",
    "2:7 wrong-value",
    "3:1 unknown-key",
    "4:10 wrong-type",
    "6:8 wrong-value",
    "7:11 wrong-value",
    "7:17 wrong-type",
    "8:22 wrong-value",
    "8:45 wrong-value",
    "9:3 unknown-key",
    "10:3 wrong-value",
    "12:3 cycle",
    "14:34 wrong-type",
    "15:17 wrong-value",
    "17:5 wrong-type",
    "18:5 unknown-key",
    "19:20 wrong-value",
    "20:26 unknown-stack",
    "20:69 bad-reference",
    "21:3 bad-name",
    "24:18 unknown-stack",
    "24:29 wrong-value",
    "25:16 wrong-value",
    "26:25 wrong-type",
    "26:38 wrong-value",
    "26:49 wrong-type",
    "26:62 unknown-key",
    "28:18 wrong-value",
    "28:25 unknown-key",
    "29:12 wrong-value",
    "30:3 wrong-type",
    "31:20 wrong-value",
    "32:26 wrong-type",
    "32:31 wrong-value",
    "34:11 wrong-type",
  ]);
});

const first = (text: string) => {
  const [problem] = problemsOf(text);
  return `${problem?.what} | ${problem?.next}`;
};

test("says what is wrong and what would be right", () => {
  assert.equal(first(`${MINIMAL}steddy: {}`), 'The drill file has no key "steddy". | Did you mean "steady"?');
  assert.equal(
    first(`${MINIMAL}account: 111122223333`),
    `"account" is 111122223333, not text. | Account guard: the drill refuses to run in any other account. Twelve digits, in quotes. For example: '111122223333'.`,
  );
  assert.equal(
    first(`${MINIMAL}objectives: { failover: 240 }`),
    '"objectives.failover" is 240 without a unit. | Longest time from the fault until visitors get the error page steadily. A duration with its unit. For example: 4m.',
  );
  assert.equal(
    first(MINIMAL.replace("{ stack: web }", "{ stack: wbe }")),
    'The fault names the stack "wbe", which this drill file does not have. | Did you mean "web"?',
  );
  assert.match(
    first(MINIMAL.replace("unavailable", "'(?<instance'")),
    /^"site.error-page.body" is not a regular expression: Invalid capture group name\./,
  );
  assert.match(
    first(MINIMAL.replace("{ stack: web }", "{ stack: web, ids: [i-0123456789abcdef0] }")),
    /has 2 keys instead of one\. \| Which instances: exactly one of/,
  );
  assert.match(first(MINIMAL.replace("http:", "ftp:")), /^"site.url" begins with ftp: instead of http: or https:\./);
});

test("circles among the stacks are named", () => {
  const circle = MINIMAL.replace(
    "network: { template: network.yml }",
    'network: { template: n.yml, parameters: { A: "${db.X}" } }',
  ).replace("fault:", '  db: { template: d.yml, parameters: { A: "x ${web.Y}" } }\nfault:');
  assert.match(first(circle), /^The stacks refer to each other in a circle: network -> db -> web -> network\./);
  const self = MINIMAL.replace("${network.VpcId}", "${web.VpcId}");
  assert.match(first(self), /in a circle: web -> web\./);
});

test("two stacks cannot share a name", () => {
  const text = MINIMAL.replace("{ template: network.yml }", "{ template: network.yml, stack-name: site-web }");
  assert.match(first(text), /^The stacks "network" and "web" would both be called site-web\./);
});

test("an objective beyond its deadline could never be missed", () => {
  assert.match(
    first(`${MINIMAL}objectives: { failover: 11m }`),
    /^"objectives.failover" \(11 min\) is longer than "deadlines.failover" \(10 min\)/,
  );
  assert.ok(loadDrillFile(`${MINIMAL}objectives: { failover: 11m }\ndeadlines: { failover: 12m }`, "f").ok);
});

test("syntax errors, duplicate keys, references without quotes inside braces, empty files", () => {
  assert.deepEqual(lines(`${MINIMAL}version: 1`), ["13:1 duplicate-key"]);
  assert.deepEqual(lines("version: 1\n\tname: x"), ["2:1 syntax"]);
  assert.match(first("stacks: { a: { parameters: { V: ${b.C} } } }"), /not valid YAML.*Inside \{ \} and \[ \] put a reference in quotes/);
  assert.equal(problemsOf("# nothing")[0]?.what, "The drill file is empty.");
  assert.match(first("just text"), /^The drill file is the text "just text", not a map\./);
  assert.match(first(`${MINIMAL}steady: !Ref x`), /^The tag !Ref has no meaning in a drill file\./);
});

/** Every way down into a value. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

const COMPLETE = parse(
  `${MINIMAL}account: "111122223333"\nhosted-zone: a\nobjectives: { failover: 1m }\nprobes: { page: { every: 1s, timeout: 1s }, targets: 2s }\nsteady: { samples: 3 }\nlimits: { max-instances: 1, opt-in-tag: { a: b } }\ndeadlines: { hold: 1m }`,
);

test("whatever stands anywhere, the file is accepted or refused in our own words", () => {
  const anything = fc.constantFrom<unknown>(0, -1, 3.5, true, "", "x", "${a.B}", "${", [], ["x", 1], {}, { x: 1 }, [[]], "2m", "/");
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(COMPLETE).slice(1)), anything, (path, value) => {
      const copy = structuredClone(COMPLETE);
      const parent = path.slice(0, -1).reduce((inner, step) => inner[step], copy);
      parent[path.at(-1) as string] = value;
      const result = loadDrillFile(stringify(copy), "drill.yml");
      if (!result.ok) for (const problem of result.problems) checkWords(problem);
    }),
    { numRuns: 300 },
  );
});
