// ListImports: the stacks that use an export.
import type { ListImportsInput, ListImportsOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { importersOf } from "../engine/outputs.ts";
import { nextTokenOf, pageOf } from "../paging.ts";

/** Throws ValidationError when nobody uses it, as AWS does. */
export function listImports(lab: Lab, input: ListImportsInput): ListImportsOutput {
  const importers = importersOf(lab, input.ExportName ?? "");
  if (importers.length === 0) throw new LabError("ValidationError", `Export '${input.ExportName}' is not imported by any stack.`);
  const page = pageOf(importers, input.NextToken);
  return { Imports: [...page.items], ...nextTokenOf(page) };
}
