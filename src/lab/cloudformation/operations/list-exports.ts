// ListExports: every export of the region.
import type { ListExportsInput, ListExportsOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { nextTokenOf, pageOf } from "../paging.ts";

export function listExports(lab: Lab, input: ListExportsInput): ListExportsOutput {
  const page = pageOf([...lab.cloudformation.exports.values()], input.NextToken);
  return {
    Exports: page.items.map(({ name, value, stackId }) => ({ ExportingStackId: stackId, Name: name, Value: value })),
    ...nextTokenOf(page),
  };
}
