// In the terminal: what would have brought the instances back, had the drill died.
import type { SafetyReport } from "../../verdict/types.ts";
import { clean } from "../clean.ts";
import { labelled } from "../layout.ts";
import { type Page, section } from "./section.ts";

const LABEL = 13;

export function safetySection(page: Page, { lines, notices, timer }: SafetyReport): readonly string[] {
  const line = (label: string, text: string) => labelled(label.padEnd(LABEL), clean(text), page.width - 2);
  return section(page, "SAFETY", [
    ...lines.flatMap(({ about, says }) => {
      const stands = about === "ended early" || (about === "timer" && timer === "off");
      return line(about, says).map(stands ? page.paint.yellow : (text) => text);
    }),
    ...notices.flatMap(({ what }) => line("note", what).map(page.paint.dim)),
  ]);
}
