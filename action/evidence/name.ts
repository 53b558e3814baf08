// What an artifact may be called, for how long it may be kept, and what the inputs say of both.
import type { Evidence } from "../saved-state.ts";

/** The drills' artifact where nothing is said: mode drill leaves it, and mode history looks for it. */
export const DRILLS = "failover-drill";
/** Modes that write files worth keeping, and the name of each one's artifact where none is given. */
const NAMES: Readonly<Record<string, string>> = {
  drill: DRILLS,
  rehearse: "failover-drill-rehearse",
  gate: "failover-drill-gate",
};
/** Keeps nothing. */
export const NONE = "none";

/** Whether the mode writes what is worth keeping. */
export const isKept = (mode: string): boolean => mode in NAMES;

/** GitHub's own limits of a repository's setting. Source: docs.github.com, "Configuring the retention period for artifacts". */
const DAYS = { least: 1, most: 400 } as const;
const LONGEST = 200;
/** Source: github.com/actions/toolkit, packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts; and no control character. */
const FORBIDDEN = /["/:<>|*?\\\p{Cc}]/u;

type Wrong = (name: string, what: string, next: string) => void;

/** Tells `wrong` where the name is none that GitHub takes. */
export function checkArtifactName(name: string, wrong: Wrong): void {
  if (name.length <= LONGEST && !FORBIDDEN.test(name)) return;
  wrong(
    "artifact",
    `artifact is ${JSON.stringify(name)}, which is no artifact's name`,
    `At most ${LONGEST} characters, none of " : < > | * ? \\ / and no control character.`,
  );
}

/** Undefined where nothing is kept: by the user's wish, or because the mode writes nothing. Every problem is told. */
export function readEvidence(input: (name: string) => string, mode: string, wrong: Wrong): Pick<Evidence, "name" | "days"> | undefined {
  const standard = NAMES[mode];
  if (standard === undefined) return undefined;
  const name = input("artifact") || standard;
  checkArtifactName(name, wrong);
  const given = input("retention-days");
  const days = Number(/^\d{1,3}$/.exec(given)?.[0]);
  if (given !== "" && !(days >= DAYS.least && days <= DAYS.most))
    wrong(
      "retention-days",
      `retention-days is ${JSON.stringify(given)}`,
      `A whole number of days from ${DAYS.least} to ${DAYS.most}, or nothing for the repository's own setting.`,
    );
  return name === NONE ? undefined : { name, days: given === "" ? undefined : days };
}
