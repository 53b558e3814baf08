// The shipped site with more patient probes: at speed 30 the shipped 2 s for a page are 67 ms, and a busy machine would lose pages that no site lost.
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Edit, shippedText } from "../support/shipped.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

const DNS = ["authoritative", "recursive"].map((probe) => `\n  ${probe}: { every: 1s, timeout: 3s }`).join("");

/** `page`: the page probe as the drill file writes it. */
export function patientProbes(page = "{ every: 1s, timeout: 5s }"): Edit {
  return { file: "failover-drill", from: /^ {2}page: .*$/, to: `  page: ${page}${DNS}` };
}

/** The drill file with this edit, in a folder of its own with its templates. */
export function siteInFolder(edit: Edit): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-site-"));
  cpSync(TEMPLATES, folder, { recursive: true });
  const file = join(folder, "failover-drill.yml");
  writeFileSync(file, shippedText("failover-drill", [edit]));
  return { folder, file };
}
