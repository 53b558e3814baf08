// A permission that is missing before anything was stopped is a refusal that names it, not an error.
import { AwsCallError } from "../aws/errors.ts";
import { Refusal } from "../experiment/refusal.ts";

const DENIED = /^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|Forbidden|NotAuthorized)/;

/** The IAM action that was denied; undefined for any other error. A denied `iam:PassRole` is told in the message of another call. */
export function deniedAction(error: unknown): string | undefined {
  if (!(error instanceof AwsCallError) || !DENIED.test(error.code)) return undefined;
  return error.message.includes("iam:PassRole") ? "iam:PassRole" : `${error.service}:${error.operation}`;
}

/** Runs `work`; a denied permission becomes a Refusal of this code. `goal`: what the drill cannot do without it. */
export async function orRefuse<T>(code: string, goal: string, alternative: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const action = deniedAction(error);
    if (action === undefined) throw error;
    const said = error instanceof Error ? error.message : "";
    throw new Refusal([
      {
        code,
        what: `The drill may not ${goal}: ${action} is missing (${said})`,
        whose: "yours",
        next: `Allow ${action} to the drill (failover-drill policy shows all that it needs)${alternative}.`,
      },
    ]);
  }
}
