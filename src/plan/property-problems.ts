// Properties that CloudFormation would refuse: unknown names, required ones that are missing, values of the wrong kind.
import type { Problem } from "../errors.ts";
import { didYouMean } from "../template/nearest-name.ts";
import type { ModelResource } from "./site-model.ts";
import { isUnknown } from "./tokens.ts";

/** What is wrong with the properties of a resource of a type. */
export type FindPropertyFaults = (
  type: string,
  properties: Readonly<Record<string, unknown>>,
  isStandIn: (text: string) => boolean,
) => readonly {
  /** Keys and indices below Properties with slashes between; empty for the resource itself. */
  readonly path: string;
  readonly fault:
    | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: "missing"; readonly name: string }
    | { readonly kind: "type"; readonly expected: string; readonly found: string };
}[];

/** The schema's own names of kinds, in ours. */
const KINDS: Readonly<Record<string, string>> = {
  JSONArray: "a list",
  JSONObject: "a map",
  String: "text",
  Integer: "a whole number",
  Number: "a number",
  Boolean: "true or false",
  Null: "empty",
};

/** A mistake in a template that several stacks use is told once. */
export function propertyProblems(resources: readonly ModelResource[], find: FindPropertyFaults): readonly Problem[] {
  const problems = resources.flatMap((resource) =>
    withoutMeant(find(resource.type, resource.properties, isUnknown)).map(({ path, fault }) => propertyProblem(resource, path, fault)),
  );
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.what]), problem])).values()];
}

type Found = ReturnType<FindPropertyFaults>[number];

/** A required property whose name is only misspelled is not missing as well. */
function withoutMeant(found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ path, fault }) =>
      fault.kind !== "missing" ||
      !found.some(
        (other) =>
          other.fault.kind === "unknown" &&
          parentOf(other.path) === path &&
          didYouMean(other.fault.name, [fault.name], "") === `Did you mean "${fault.name}"?`,
      ),
  );
}

function parentOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

function propertyProblem(resource: ModelResource, path: string, fault: Found["fault"]): Problem {
  const steps = path === "" ? [] : path.split("/").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const owner = fault.kind === "unknown" ? steps.slice(0, -1) : steps;
  const whose = `${owner.length === 0 ? "" : `${owner.join(".")} of `}resource ${resource.logicalId} (${resource.type})`;
  const problem = (code: string, what: string, next: string): Problem => ({
    code: `plan.${code}`,
    what,
    whose: "yours",
    next,
    place: resource.place(...steps),
  });
  switch (fault.kind) {
    case "unknown":
      return problem("unknown-property", `${whose} has no property ${fault.name}`, didYouMean(fault.name, fault.known, "Remove it."));
    case "missing":
      return problem("missing-property", `${whose} lacks the property ${fault.name}`, "Add it: CloudFormation requires it.");
    case "type": {
      const expected = KINDS[fault.expected] ?? fault.expected;
      return problem("wrong-property", `${whose} is ${KINDS[fault.found] ?? fault.found}, not ${expected}`, `Write ${expected}.`);
    }
  }
}
