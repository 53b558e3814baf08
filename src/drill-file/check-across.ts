// What one key of the drill file says about another: references, cycles, names of stacks, objectives within deadlines.
import { findCycle } from "../template/dependencies.ts";
import { didYouMean } from "../template/nearest-name.ts";
import { formatDuration, parseDuration } from "../time/units.ts";
import type { Report } from "./problems.ts";
import { malformedReferences, stackReferences } from "./references.ts";
import { STANDARD_DEADLINES } from "./schema-experiment.ts";
import type { Path } from "./values.ts";

type Values = Readonly<Record<string, unknown>>;

/** `file` is the drill file as written, which may have other faults: whatever has not the right shape is passed over. */
export function checkAcross(file: unknown, report: Report): void {
  const stacks = map(map(file).stacks);
  const keys = Object.keys(stacks);
  const graph = new Map<string, ReadonlySet<string>>();
  for (const key of keys) {
    const named = new Set<string>();
    for (const [name, value] of Object.entries(map(map(stacks[key]).parameters))) {
      for (const text of texts(value)) {
        for (const stack of checkText(text, keys, ["stacks", key, "parameters", name], report)) named.add(stack);
      }
    }
    graph.set(key, named);
  }
  const cycle = findCycle(graph);
  if (cycle !== undefined) {
    const [start = ""] = cycle;
    report(
      "cycle",
      `The stacks refer to each other in a circle: ${cycle.join(" -> ")}.`,
      "Take out one of these references.",
      ["stacks", start],
      true,
    );
  }
  checkStackNames(map(file), stacks, report);
  // Without stacks every reference would be to none, and that is what is said already.
  if (keys.length > 0) checkFault(map(file), keys, report);
  for (const name of ["failover", "recovery"] as const) checkDeadline(map(file), name, report);
}

/** The existing stacks that `text` refers to. */
function checkText(text: string, keys: readonly string[], path: Path, report: Report): readonly string[] {
  for (const inner of malformedReferences(text)) {
    const next = `Write \${stack.Output}, or \${!${inner}} for the literal text \${${inner}}.`;
    report("bad-reference", `"${path.join(".")}" contains \${${inner}}, which is no reference to an output of a stack.`, next, path);
  }
  const references = stackReferences(text);
  for (const { stack, output } of references) {
    if (keys.includes(stack)) continue;
    const what = `"${path.join(".")}" refers to \${${stack}.${output}}, but there is no stack "${stack}".`;
    report("unknown-stack", what, didYouMean(stack, keys, "Name one of the stacks of this drill file."), path);
  }
  return references.flatMap(({ stack }) => (keys.includes(stack) ? [stack] : []));
}

function checkStackNames(file: Values, stacks: Values, report: Report): void {
  const users = new Map<string, string>();
  for (const [key, stack] of Object.entries(stacks)) {
    const own = map(stack)["stack-name"];
    const name = typeof own === "string" ? own : `${String(file.name)}-${key}`;
    const other = users.get(name);
    if (other !== undefined) {
      const what = `The stacks "${other}" and "${key}" would both be called ${name}.`;
      report("duplicate-stack-name", what, "Give one of them another stack-name.", ["stacks", key], true);
    }
    if (name.length > 128) {
      report(
        "bad-name",
        `The stack "${key}" would be called ${name}, which is longer than 128 characters.`,
        "Shorten it, or give a stack-name.",
        ["stacks", key],
        true,
      );
    }
    users.set(name, key);
  }
}

function checkFault(file: Values, keys: readonly string[], report: Report): void {
  const of = map(map(map(file.fault)["stop-instances"]).of);
  const path = ["fault", "stop-instances", "of"];
  if (typeof of.stack === "string" && !keys.includes(of.stack)) {
    const what = `The fault names the stack "${of.stack}", which this drill file does not have.`;
    report("unknown-stack", what, didYouMean(of.stack, keys, "Name one of its stacks."), [...path, "stack"]);
  }
  if (typeof of["target-group"] === "string") checkText(of["target-group"], keys, [...path, "target-group"], report);
  for (const [index, id] of (Array.isArray(of.ids) ? of.ids : []).entries()) {
    if (typeof id === "string") checkText(id, keys, [...path, "ids", index], report);
  }
}

function checkDeadline(file: Values, name: keyof typeof STANDARD_DEADLINES, report: Report): void {
  const lengthOf = (text: unknown) => (typeof text === "string" ? parseDuration(text) : undefined);
  const objective = lengthOf(map(file.objectives)[name]);
  const deadline = lengthOf(map(file.deadlines)[name] ?? STANDARD_DEADLINES[name]);
  if (objective === undefined || deadline === undefined || objective <= deadline) return;
  report(
    "objective-beyond-deadline",
    `"objectives.${name}" (${formatDuration(objective)}) is longer than "deadlines.${name}" (${formatDuration(deadline)}), so it could never be missed.`,
    "Make the deadline longer than the objective.",
    ["objectives", name],
  );
}

function map(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
