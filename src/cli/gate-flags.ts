// Flags that only `gate` has.

export interface GateFlags {
  /** Folder of the files as they were. */
  readonly base: string;
  /** 0.1: a metric may take 10 % longer. */
  readonly allowedWorse: number;
  readonly failOnInconclusive: boolean;
}

type Values = Readonly<Record<string, unknown>>;

const ALLOWED_WORSE = "10%";
const WORSE_MAX = 1000;

/** `10%`, `7.5%`, `0%`. */
export function readGateFlags(values: Values, wrong: (code: string, what: string, next: string) => number): GateFlags {
  const { base, worse = ALLOWED_WORSE } = values;
  if (values.base === undefined) wrong("base-missing", "gate needs --base", "The folder of the files as they were: gate --base ../base.");
  const percent = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(String(worse))?.[1];
  if (typeof worse === "string" && worse !== "" && (percent === undefined || Number(percent) > WORSE_MAX))
    wrong("worse", `--worse ${worse} is no share`, `A percentage from 0% to ${WORSE_MAX}%, such as --worse 10%.`);
  return {
    base: typeof base === "string" ? base : "",
    allowedWorse: Number(percent ?? 0) / 100,
    failOnInconclusive: values["fail-on-inconclusive"] === true,
  };
}
