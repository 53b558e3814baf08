// The flags of `failover-drill report`: where to write which format, and --merge.

export interface ReportFlags {
  /** Files to write, each beside what is printed. */
  readonly html: string | undefined;
  readonly junit: string | undefined;
  readonly markdown: string | undefined;
  /** The report.json files of many sites or regions; undefined: a single journal is judged. */
  readonly merge: readonly string[] | undefined;
}

type Wrong = (code: string, what: string, next: string) => void;

/** Every problem goes to `wrong`. `files`: the positional arguments, which --merge takes all of. */
export function readReportFlags(given: Readonly<Record<string, unknown>>, files: readonly string[], wrong: Wrong): ReportFlags {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const merging = given.merge === true;
  if (merging && files.length === 0)
    wrong("merge-nothing", "--merge needs the reports to merge", "For example failover-drill report --merge */report.json");
  if (merging)
    for (const name of ["html", "junit"].filter((format) => text(format) !== undefined))
      wrong("merge-format", `--merge writes no ${name}`, "Take --markdown or --json, and each site's own report for the rest.");
  return { html: text("html"), junit: text("junit"), markdown: text("markdown"), merge: merging ? files : undefined };
}
