// What every section of the terminal report shares.

import type { Outcome, Ruling } from "../../verdict/types.ts";
import type { Colours, Paint } from "../colour.ts";

export interface Page {
  readonly paint: Colours;
  readonly width: number;
}

/** A heading with its lines set in under it, and an empty line before. Nothing at all without lines. */
export function section({ paint }: Page, title: string, lines: readonly string[], aside = ""): readonly string[] {
  if (lines.length === 0) return [];
  return [
    "",
    `${paint.bold(title)}${aside === "" ? "" : `  ${paint.dim(aside)}`}`,
    ...lines.map((line) => (line === "" ? "" : `  ${line}`)),
  ];
}

export function paintOf(ruling: Ruling | "not-reached", paint: Colours): Paint {
  return { held: paint.green, inconclusive: paint.yellow, deviated: paint.red, "not-reached": paint.dim }[ruling];
}

export function paintOutcome(outcome: Outcome, paint: Colours): Paint {
  return { passed: paint.green, failed: paint.red, inconclusive: paint.yellow, refused: paint.yellow, errored: paint.red }[outcome];
}

export const RULING_SIGNS: Readonly<Record<Ruling | "not-reached", string>> = {
  held: "✓",
  inconclusive: "?",
  deviated: "✗",
  "not-reached": "–",
};
