// What a benchmark tells: figures beside their budgets, as a table in Markdown.

export interface Figure {
  readonly what: string;
  /** Undefined where nothing was promised. */
  readonly budget?: number;
  /** Whether more is better. */
  readonly atLeast?: true;
  readonly unit: string;
  /** Undefined: not measured, and `note` says why. */
  readonly measured?: number;
  readonly runs?: number;
  readonly note?: string;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export function isOver({ budget, measured, atLeast }: Figure): boolean {
  if (budget === undefined || measured === undefined) return false;
  return atLeast ? measured < budget : measured > budget;
}

export const tableHead = "| what | budget | measured | runs | |\n|---|---|---|---|---|";

export function tableRow(figure: Figure): string {
  const { what, budget, unit, measured, runs, note } = figure;
  const told = measured === undefined ? "-" : `${number(measured)} ${unit}${isOver(figure) ? " (misses it)" : ""}`;
  return `| ${what} | ${budget === undefined ? "-" : `${number(budget)} ${unit}`} | ${told} | ${runs ?? "-"} | ${note ?? ""} |`;
}

/** Three digits that mean something, whole numbers beyond. */
const number = (value: number): string =>
  value.toLocaleString("en", value < 100 && !Number.isInteger(value) ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
