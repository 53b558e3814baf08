// What the lab says when it is ready: for people lines to paste into a shell, for scripts one line of JSON.
import { ADMIN, ADMIN_SECRET_ACCESS_KEY } from "../sts/caller.ts";
import type { LabHealth } from "./health.ts";

export interface Greeting {
  readonly endpoint: string;
  readonly health: LabHealth;
  /** Of this process, for `kill`. */
  readonly pid: number;
  /** A host of the lab's zone, to try. */
  readonly host: string;
  /** A template that can be deployed, as a path. */
  readonly template: string;
  /** Something that came back from a state file; undefined for a new lab. */
  readonly resumed: string | undefined;
  /** Whether the shell sends HTTP through a proxy. */
  readonly proxied: boolean;
}

/** Variables that would lead clients past the lab; to be unset. */
const IN_THE_WAY = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"];

/** The environment in which every client of AWS speaks to this lab, with keys that belong to no account. */
export function labEnvironment({
  endpoint,
  health,
  proxied,
}: Pick<Greeting, "endpoint" | "health" | "proxied">): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: ADMIN.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ADMIN_SECRET_ACCESS_KEY,
    AWS_REGION: health.region,
    AWS_DEFAULT_REGION: health.region,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_PAGER: "",
    ...(proxied ? { NO_PROXY: "127.0.0.0/8,127.0.0.1,localhost", no_proxy: "127.0.0.0/8,127.0.0.1,localhost" } : {}),
  };
}

/** One line. */
export function readyLine(greeting: Greeting): string {
  const { endpoint, health, pid, resumed } = greeting;
  const { now, ...about } = health;
  return `${JSON.stringify({ ready: true, endpoint, pid, ...about, now, resumed: resumed !== undefined, env: labEnvironment(greeting) })}\n`;
}

/** Every line that is no command is a comment: the whole can be pasted into a shell. */
export function greetingText(greeting: Greeting): string {
  const { endpoint, health, resumed } = greeting;
  const { region, speed, conditions, seed, dns, web } = health;
  return `${[
    `# A lab of AWS in ${region}, account ${health.account}, ${speed === 1 ? "in real time" : `${speed} times as fast as real time`}. Conditions ${conditions}, seed ${seed}.`,
    ...(resumed === undefined ? [] : [`# ${resumed}`]),
    `# API ${endpoint}   DNS ${dns.address} port ${dns.port}   web ${webPlace(web)}`,
    "",
    "# Paste this into another shell:",
    `unset ${IN_THE_WAY.join(" ")}`,
    ...Object.entries(labEnvironment(greeting)).map(([key, value]) => `export ${key}=${quoted(value)}`),
    "",
    "# Then try:",
    ...commands(greeting).map((command) => `# ${command}`),
    `# An AWS CLI older than 1.29.0 or 2.13.0 overlooks AWS_ENDPOINT_URL and would ask AWS itself: give it --endpoint-url ${endpoint}`,
    "",
    `# ${endpoint}/_lab/ lists what else it tells. Ctrl-C ends it.`,
  ].join("\n")}\n`;
}

function commands({ endpoint, health, host, template }: Greeting): readonly string[] {
  const { dns, web } = health;
  const dig = `dig +short @${dns.address} -p ${dns.port} ${host}`;
  const deploy = `aws cloudformation deploy --stack-name network --template-file ${quoted(template)}`;
  if (web.mode === "one-address") return [deploy, dig, `curl -s ${endpoint}/_lab/truth`];
  return [deploy, dig, `curl -si --connect-to "::$(${dig} | head -n 1):${web.webPort}" http://${host}/`];
}

function webPlace(web: LabHealth["web"]): string {
  return web.mode === "per-address" ? `127.18.x.y port ${web.webPort}` : `127.0.0.1, a port for each host from ${web.firstPort}`;
}

const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
