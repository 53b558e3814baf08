// The flags of `failover-drill lab`. All problems of the command line at once.
import { isIPv4 } from "node:net";
import { parseArgs } from "node:util";
import { DrillError, type Problem } from "../errors.ts";
import { type ConditionName, type ConditionProfile, type FixedConditions, conditions as known } from "../lab/conditions.ts";
import { nearestName } from "../template/nearest-name.ts";

export interface LabFlags {
  /** Left out: 1, or a resumed lab's own; the same for conditions, region, zones and enforceIam. */
  readonly seed: string | undefined;
  readonly conditions: ConditionProfile | undefined;
  readonly fixedConditions: FixedConditions | undefined;
  readonly region: string | undefined;
  readonly zones: readonly { readonly name: string; readonly id?: string }[] | undefined;
  readonly enforceIam: boolean | undefined;
  /** 1 to 60. */
  readonly speed: number;
  /** 127.x.x.x */
  readonly address: string;
  readonly ports: { readonly api: number | undefined; readonly dns: number | undefined; readonly web: number | undefined };
  readonly oneAddress: boolean;
  readonly state: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  speed: { type: "string" },
  conditions: { type: "string" },
  set: { type: "string", multiple: true },
  seed: { type: "string" },
  region: { type: "string" },
  zone: { type: "string", multiple: true },
  address: { type: "string" },
  port: { type: "string" },
  "dns-port": { type: "string" },
  "web-port": { type: "string" },
  state: { type: "string" },
  "enforce-iam": { type: "boolean" },
  "one-address": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const PROFILES: readonly ConditionProfile[] = ["calm", "realistic", "hostile"];
const SPEED_MAX = 60;

type Wrong = (code: string, what: string, next: string) => void;

/** `args`: what follows the verb. Throws DrillError when anything is wrong. */
export function readLabFlags(args: readonly string[]): LabFlags {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const problems: Problem[] = [];
  const wrong = (code: string, what: string, next: string) => problems.push({ code: `command-line.${code}`, what, whose: "yours", next });
  for (const token of tokens) {
    if (token.kind === "positional") wrong("too-many", `lab takes no argument: ${token.value}`, "See failover-drill lab --help.");
    if (token.kind !== "option") continue;
    const option = OPTIONS[token.name as keyof typeof OPTIONS];
    if (option === undefined) {
      const near = nearestName(token.name, Object.keys(OPTIONS));
      wrong("unknown-flag", `unknown flag ${token.rawName}`, near ? `Did you mean --${near}?` : "See failover-drill lab --help.");
    } else if (option.type === "string" && !token.value)
      wrong("value-missing", `${token.rawName} needs a value`, "See failover-drill lab --help.");
    else if (option.type === "boolean" && token.value !== undefined)
      wrong("value-extra", `${token.rawName} takes no value`, "Leave the value out.");
  }
  const text = (name: keyof typeof OPTIONS) => (typeof values[name] === "string" && values[name] !== "" ? values[name] : undefined);
  const number = (name: keyof typeof OPTIONS, least: number, most: number, whole: boolean): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = Number(given);
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    wrong(
      name,
      `--${name} ${given} is no ${whole ? "whole " : ""}number from ${least} to ${most}`,
      `For example --${name} ${name === "speed" ? 30 : 4566}.`,
    );
    return undefined;
  };
  const conditions = text("conditions");
  if (conditions !== undefined && !PROFILES.includes(conditions as ConditionProfile)) {
    const near = nearestName(conditions, PROFILES);
    wrong("conditions", `unknown conditions "${conditions}"`, near ? `Did you mean ${near}?` : `One of ${PROFILES.join(", ")}.`);
  }
  const address = text("address") ?? "127.0.0.1";
  if (!isIPv4(address) || !address.startsWith("127."))
    wrong(
      "address",
      `--address ${address} is not this machine's loopback`,
      "A lab takes no passwords, so nobody else may reach it: 127.x.x.x only.",
    );
  const region = text("region");
  if (region !== undefined && !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
    wrong("region", `--region ${region} is no region`, "For example --region eu-central-1.");
  const zones = Array.isArray(values.zone)
    ? values.zone.flatMap((zone) => (typeof zone === "string" && zone ? [readZone(zone, wrong)] : []))
    : undefined;
  const flags: LabFlags = {
    seed: text("seed"),
    conditions: conditions as ConditionProfile | undefined,
    fixedConditions: readFixed(values.set, wrong),
    region,
    zones: zones?.filter((zone) => zone !== undefined),
    enforceIam: values["enforce-iam"] === true ? true : undefined,
    speed: number("speed", 1, SPEED_MAX, false) ?? 1,
    address,
    ports: { api: number("port", 0, 65_535, true), dns: number("dns-port", 0, 65_535, true), web: number("web-port", 0, 65_535, true) },
    oneAddress: values["one-address"] === true,
    state: text("state"),
    json: values.json === true,
    help: values.help === true,
  };
  if (problems.length > 0) throw new DrillError(problems);
  return flags;
}

/** `example.com`, or `example.com=Z0123456789ABCDEFGHIJ` for a zone that templates know by its id. */
function readZone(given: string, wrong: Wrong): { name: string; id?: string } | undefined {
  const [, name = "", id] = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*)\.?(?:=(Z[A-Z0-9]{1,31}))?$/i.exec(given) ?? [];
  if (name !== "") return { name: name.toLowerCase(), ...(id === undefined ? {} : { id }) };
  wrong("zone", `--zone ${given} is no domain`, "For example --zone example.com, or --zone example.com=Z0123456789ABCDEFGHIJ.");
  return undefined;
}

/** `api.throttle=0.3`, `dns.loss=0.05`: conditions that always have one value. */
function readFixed(given: unknown, wrong: Wrong): FixedConditions | undefined {
  if (!Array.isArray(given)) return undefined;
  const fixed: Partial<Record<ConditionName, number>> = {};
  for (const text of given) {
    const [, name = "", value = ""] = /^([\w.-]+)=(\d+(?:\.\d+)?)$/.exec(String(text)) ?? [];
    if (name === "") wrong("set", `--set ${text} is no condition with a value`, "For example --set api.throttle=0.3.");
    else if (!Object.hasOwn(known, name)) {
      const near = nearestName(name, Object.keys(known));
      wrong(
        "set",
        `--set: there is no condition ${name}`,
        near ? `Did you mean ${near}?` : "See the conditions.ts of each service of the lab.",
      );
    } else if (known[name as ConditionName].unit === "share" && Number(value) > 1) {
      wrong("set", `--set ${text}: ${name} is a share`, "From 0 to 1.");
    } else fixed[name as ConditionName] = Number(value);
  }
  return fixed;
}
