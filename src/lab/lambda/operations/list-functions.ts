// ListFunctions. https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html
import type { ListFunctionsCommandInput, ListFunctionsCommandOutput } from "@aws-sdk/client-lambda";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { describeFunction } from "../functions.ts";

const PAGE_MAX = 50;

/** The marker is the name of the last function given. */
function list(lab: Lab, input: ListFunctionsCommandInput): Omit<ListFunctionsCommandOutput, "$metadata"> {
  const all = [...lab.lambda.functions.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rest = all.filter(({ name }) => input.Marker === undefined || name > input.Marker);
  const items = rest.slice(0, Math.min(input.MaxItems ?? PAGE_MAX, PAGE_MAX));
  const last = items.at(-1)?.name;
  return { Functions: items.map(describeFunction), ...(items.length < rest.length && last !== undefined ? { NextMarker: last } : {}) };
}

export default register("lambda", "ListFunctions", list);
