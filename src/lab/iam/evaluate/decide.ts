// What a set of policies says to one request: an explicit deny wins, then an allow; else it is denied for want of one.
import { conditionHolds, needsKey } from "./conditions.ts";
import type { AccessRequest, Decision, Policy, PolicyStatement } from "./types.ts";
import { filledIn, hidden } from "./variables.ts";
import { matchesAction, matchesArn } from "./wildcard.ts";

/**
 * `concerns` narrows the statements further: trust and resource policies name principals.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(
  policies: readonly Policy[],
  request: AccessRequest,
  concerns: (statement: PolicyStatement) => boolean = () => true,
): Decision {
  const about = policies
    .flatMap(({ statements }) => statements)
    .filter((statement) => coversAction(statement, request.action) && coversResource(statement, request) && concerns(statement));
  const holding = about.filter((statement) =>
    statement.conditions.every((test) => conditionHolds(test, request.context, statement.hasVariables)),
  );
  const denying = holding.filter(({ effect }) => effect === "Deny");
  const allowing = holding.filter(({ effect }) => effect === "Allow");
  const effect = denying.length > 0 ? "explicitDeny" : allowing.length > 0 ? "allowed" : "implicitDeny";
  return { effect, matched: denying.length > 0 ? denying : allowing, missing: missingKeys(about, request) };
}

function coversAction({ actions, notActions }: PolicyStatement, action: string): boolean {
  if (actions !== undefined) return actions.some((wanted) => matchesAction(wanted, action));
  return notActions !== undefined && !notActions.some((wanted) => matchesAction(wanted, action));
}

/** Statements without Resource (trust policies) are about whatever they are attached to. */
function coversResource(statement: PolicyStatement, request: AccessRequest): boolean {
  const { resources, notResources, hasVariables } = statement;
  const matches = (wanted: string) => {
    const filled = hasVariables ? filledIn(wanted, request.context) : wanted;
    return filled !== undefined && matchesArn(filled, hidden(filled, request.resource));
  };
  if (resources !== undefined) return resources.some(matches);
  return notResources === undefined || !notResources.some(matches);
}

function missingKeys(about: readonly PolicyStatement[], { context }: AccessRequest): readonly string[] {
  const keys = about.flatMap(({ conditions }) => conditions.filter(needsKey).map(({ key }) => key));
  return [...new Set(keys.filter((key) => !context.has(key.toLowerCase())))];
}
