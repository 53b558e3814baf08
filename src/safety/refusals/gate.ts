// A gate: all its checks are made, side by side, and what they find is told at once.
import { AwsCallError, codeOf, problemsOf } from "../../aws/errors.ts";
import type { Problem } from "../../errors.ts";
import { Refusal } from "../../experiment/refusal.ts";

type Check = readonly Problem[] | Promise<readonly Problem[]>;

const DENIED = /^(AccessDenied|UnauthorizedOperation|Forbidden)/;

/**
 * Throws a Refusal with everything found. A check that is not permitted is a finding; one that AWS fails to answer rejects as it is, unless
 * another check has found something already.
 */
export async function passGate(checks: readonly Check[]): Promise<void> {
  const results = await Promise.allSettled(checks);
  const problems = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  const errors = results.flatMap((result): unknown[] => (result.status === "rejected" ? [result.reason] : []));
  // An interruption ends everything; a fault of this program is not to be hidden.
  const other = errors.find((error) => !(error instanceof AwsCallError));
  if (other !== undefined) throw other;
  const denials = errors.filter((error) => isDenial(error)).flatMap((error) => problemsOf(error));
  const found = [...problems, ...denials.filter((denial) => !isNamed(denial, problems))];
  const failures = errors.filter((error) => !isDenial(error));
  if (found.length === 0 && failures.length > 0) throw failures[0];
  if (found.length > 0) throw new Refusal([...found, ...failures.flatMap((error) => problemsOf(error))]);
}

export function isDenial(error: unknown): boolean {
  return DENIED.test(codeOf(error));
}

/** The policy simulator has told of it with better words. */
function isNamed({ what }: Problem, problems: readonly Problem[]): boolean {
  const action = /not authorized to perform: ([\w-]+:\w+)/.exec(what)?.[1];
  return action !== undefined && problems.some((problem) => problem.code === "permissions.missing" && problem.what.includes(action));
}
