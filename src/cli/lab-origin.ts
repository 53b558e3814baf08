// What a lab is made of: the flags, or what the state file says; the two may not disagree.
import { DrillError, type Problem } from "../errors.ts";
import type { Lab } from "../lab/lab.ts";
import type { LabServerOptions } from "../lab/serve/server.ts";
import type { LabOrigin, SavedLab } from "../lab/serve/state-file.ts";
import { formatInstant } from "../time/units.ts";
import { version } from "../version.ts";
import type { LabFlags } from "./lab-flags.ts";

/** The shipped drill file's region and zone. */
const REGION = "ap-northeast-1";
const ZONE = "example.com";

/** Throws DrillError when a flag asks for another lab than the one in the state file. */
export function labOrigin(flags: LabFlags, past: LabOrigin | undefined): LabServerOptions["origin"] {
  if (past === undefined) {
    return {
      seed: flags.seed ?? "1",
      conditions: flags.conditions ?? "realistic",
      fixedConditions: flags.fixedConditions ?? {},
      region: flags.region ?? REGION,
      enforceIam: flags.enforceIam ?? false,
      zones: flags.zones ?? [{ name: ZONE }],
    };
  }
  const pairs = [
    ["seed", flags.seed, past.seed],
    ["conditions", flags.conditions, past.conditions],
    ["set", fixedText(flags.fixedConditions), fixedText(past.fixedConditions)],
    ["region", flags.region, past.region],
    ["enforce-iam", flags.enforceIam, past.enforceIam],
    ["zone", flags.zones?.map(zoneText).join(", "), past.zones.map(zoneText).join(", ")],
  ] as const;
  const problems: Problem[] = pairs.flatMap(([flag, given, had]) =>
    given === undefined || given === had
      ? []
      : [
          {
            code: "lab.state-other",
            what: `--${flag} ${given} does not fit the state file, whose lab has ${had}`,
            whose: "yours",
            next: `Leave --${flag} out, or begin afresh with another state file.`,
          },
        ],
  );
  if (problems.length > 0) throw new DrillError(problems);
  return past;
}

const fixedText = (fixed: LabOrigin["fixedConditions"] | undefined): string | undefined =>
  fixed &&
  (Object.entries(fixed)
    .map((pair) => pair.join("="))
    .join(", ") ||
    "none");

const zoneText = ({ name, id }: LabOrigin["zones"][number]): string => (id === undefined ? name : `${name}=${id}`);

/** What came back, what it goes on with, and what makes that doubtful. */
export function resumedText(past: SavedLab, lab: Lab): string {
  const inProgress = [...lab.cloudformation.stacks.values()].filter(({ status }) => status.endsWith("_IN_PROGRESS")).length;
  return [
    `Brought back from ${past.changes.length} changes, as it was on ${formatInstant(past.savedAt)} by its own clock.`,
    ...(inProgress > 0 ? [`Stack operations that go on: ${inProgress}.`] : []),
    ...(past.version === version ? [] : [`Version ${past.version} saved it, this is ${version}: details may have come back otherwise.`]),
  ].join(" ");
}
