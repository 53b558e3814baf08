// The flags of `failover-drill sweep`: --dry-run, --drill and --region.

export interface SweepFlags {
  readonly dryRun: boolean;
  /** Id of a drill that is said to be dead. */
  readonly drill: string | undefined;
  /** In place of the drill file's or the environment's; each once. */
  readonly regions: readonly string[];
}

type Wrong = (code: string, what: string, next: string) => void;

/** Every problem goes to `wrong`. `file`: the drill file, where one is named. */
export function readSweepFlags(given: Readonly<Record<string, unknown>>, file: string | undefined, wrong: Wrong): SweepFlags {
  const drill = typeof given.drill === "string" && given.drill !== "" ? given.drill : undefined;
  if (drill !== undefined && !/^[\w-]{1,40}$/.test(drill))
    wrong("drill", `--drill ${drill} is no drill's id`, "As the drill's report and its marks say it, for example --drill drill-1a2b3c.");
  const texts = (Array.isArray(given.region) ? given.region : []).filter((text): text is string => typeof text === "string" && text !== "");
  const regions = [...new Set(texts)];
  for (const region of regions.filter((name) => !/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(name)))
    wrong("region", `--region ${region} is no AWS region`, "For example --region ap-northeast-1; it may be repeated.");
  if (regions.length > 0 && file !== undefined)
    wrong("region-and-file", `${file} names a region of its own`, "Name a drill file or regions, not both.");
  return { dryRun: given["dry-run"] === true, drill, regions };
}
