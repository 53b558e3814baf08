// The report and the plan as JSON for machines: the same value gives the same bytes.
import type { Plan, StackPlan } from "../plan/types.ts";
import type { Report } from "../verdict/types.ts";

/** These come first, in this order, wherever they appear; all other keys follow by name. */
const FIRST = ["format", "outcome", "sentence", "name", "check", "metric", "number", "key", "id", "ruling", "title"];

/** Pretty-printed, ends with a newline. Template texts are left out (the journal has them); absent values have no key. */
export function jsonReport(report: Report): string {
  return pretty({ ...report, plan: report.plan && planWithoutTexts(report.plan) });
}

/** As a report is; `live` is what the account says of the plan, where it was asked. */
export function jsonPlan(plan: Plan, live?: object): string {
  return pretty({ format: 1, plan: planWithoutTexts(plan), live });
}

function planWithoutTexts(plan: Plan): object {
  return { ...plan, stacks: plan.stacks.map(stackWithoutTexts) };
}

function stackWithoutTexts(stack: StackPlan): object {
  const { nested, upload, ...rest } = stack;
  return {
    ...withoutText(rest),
    nested: nested?.map(withoutText),
    upload: upload && { ...upload, objects: upload.objects.map(withoutText) },
  };
}

function withoutText<Texted extends { readonly body: string }>({ body, ...rest }: Texted): object {
  return { ...rest, bytes: Buffer.byteLength(body) };
}

function pretty(value: object): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort(compareKeys);
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

function compareKeys(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index < 0 ? FIRST.length : index;
}
