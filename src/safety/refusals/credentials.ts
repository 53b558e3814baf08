// Credentials that would end before everything is put back.
import type { Problem } from "../../errors.ts";
import type { Instant } from "../../ports/clock.ts";
import { formatDuration, formatInstant } from "../../time/units.ts";

/** `neededUntil`: when the drill is over at the latest. */
export function credentialProblems(end: Instant | undefined, neededUntil: Instant, now: Instant): readonly Problem[] {
  if (end === undefined || end >= neededUntil) return [];
  const needed = formatDuration(Math.ceil((neededUntil - now) / 60_000) * 60_000);
  return [
    {
      code: "credentials.end-too-early",
      what: `The credentials end at ${formatInstant(end)}; a drill that needs its longest deadlines still uses them at ${formatInstant(neededUntil)}.`,
      whose: "yours",
      next: `Use credentials that last ${needed} from now (role-duration-seconds of configure-aws-credentials and the role's MaxSessionDuration), or shorten the drill's deadlines.`,
    },
  ];
}
