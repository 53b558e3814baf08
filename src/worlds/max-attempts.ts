// How often one call is tried: the variable that AWS's own tools read for it.
import { DrillError } from "../errors.ts";

/** Five minutes for one call: no deadline of a drill waits that long for an answer. */
const MOST = 50;

/** AWS_MAX_ATTEMPTS, the first call included; undefined where it is not set. Throws DrillError when it is no number from 1 to 50. */
export function maxAttempts(environment: Readonly<Record<string, string | undefined>>): number | undefined {
  const text = environment.AWS_MAX_ATTEMPTS?.trim();
  if (text === undefined || text === "") return undefined;
  const attempts = Number(text);
  if (/^\d+$/.test(text) && attempts >= 1 && attempts <= MOST) return attempts;
  throw new DrillError([
    {
      code: "environment.max-attempts",
      what: `AWS_MAX_ATTEMPTS is "${text}".`,
      whose: "yours",
      next: `Set it to a whole number from 1 to ${MOST}, or unset it: then a call is tried ten times.`,
    },
  ]);
}
