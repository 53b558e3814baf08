// The page for the person on call: its commands can be typed as they stand, and its names and numbers are the program's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readCommandLine } from "../../../src/cli/command-line.ts";
import { STANDARD_DEADLINES } from "../../../src/drill-file/schema-experiment.ts";
import { exitStatus, signalStatus } from "../../../src/exit-status.ts";
import { MARK, STOP_TAG } from "../../../src/safety/marks.ts";
import { scheduleNames } from "../../../src/safety/restart-timer.ts";
import { lockName } from "../../../src/safety/site-lock.ts";
import { CLOCK_MARGIN, timerAt, undoBy } from "../../../src/safety/times.ts";
import { MINUTE } from "../../../src/time/units.ts";
import { shippedPlan } from "../../support/shipped.ts";

const page = readFileSync(new URL("../../../docs/on-call.md", import.meta.url), "utf8");

/** Everything set as code that begins like a command. */
const commands = [...page.matchAll(/^ {4,}(\S.*)$|`([^`\n]+)`/gm)].map(([, block, inline]) => (block ?? inline ?? "").trim());
const ours = commands.filter((text) => text.startsWith("failover-drill "));
const awsCommands = commands.filter((text) => text.startsWith("aws "));

/** Words as a shell sees them. */
const words = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

test("the page shows commands of both kinds", () => {
  assert.ok(ours.length > 5 && awsCommands.length > 10, `${ours.length} and ${awsCommands.length}`);
});

for (const command of new Set(ours)) {
  test(`can be typed: ${command}`, () => {
    const [, ...args] = words(command);
    const { verb } = readCommandLine(args, {}, {});
    assert.equal(verb, args[0]);
  });
}

const CLIENTS: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  cloudformation: () => import("@aws-sdk/client-cloudformation"),
  ec2: () => import("@aws-sdk/client-ec2"),
  elbv2: () => import("@aws-sdk/client-elastic-load-balancing-v2"),
  route53: () => import("@aws-sdk/client-route-53"),
  scheduler: () => import("@aws-sdk/client-scheduler"),
};

/** Of the AWS CLI itself, for every operation. */
const GLOBAL = ["query", "output", "region"];

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

/** The operation's parameters as the AWS CLI spells them; undefined when the service has no such operation. */
async function flagsOf(service: string, operation: string): Promise<readonly string[] | undefined> {
  const name = operation.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const schema = (await CLIENTS[service]?.())?.[`${name}$`] as readonly unknown[] | undefined;
  const input = schema?.[4] as readonly unknown[] | (() => readonly unknown[]) | undefined;
  const members = (typeof input === "function" ? input() : input)?.[4] as readonly string[] | undefined;
  return members?.map(kebab);
}

for (const command of new Set(awsCommands)) {
  test(`operation and flags exist: ${command.slice(0, 60)}`, async () => {
    const [, service = "", operation = "", ...rest] = words(command);
    const flags = await flagsOf(service, operation);
    assert.ok(flags, `aws ${service} ${operation}`);
    for (const flag of rest.filter((word) => word.startsWith("--")).map((word) => word.slice(2)))
      assert.ok(flags.includes(flag) || GLOBAL.includes(flag), `--${flag} is none of ${flags.join(", ")}`);
  });
}

test("tags, names and numbers are those of the program", () => {
  const plan = shippedPlan();
  const said = (...texts: readonly string[]) => {
    for (const text of texts) assert.ok(page.replaceAll(/\s+/g, " ").includes(text), text);
  };
  said(...Object.values(MARK), `Key=${STOP_TAG},`, `\`${lockName(plan.site)}\``);
  said(`\`${scheduleNames("drill-1a2b3c4d5e6f", ["i-0123456789abcdef0"])[0]}\``);
  const { key, value } = plan.limits.optInTag;
  said(`\`${key}=${value}\``);
  said(`6 something was and all of it is mended, 7 something could not be mended`, "exit status is 130 after Ctrl-C, 143 after SIGTERM");
  assert.deepEqual([exitStatus.swept, exitStatus.notSwept, signalStatus.SIGINT, signalStatus.SIGTERM], [6, 7, 130, 143]);
  const timer = timerAt(undoBy(plan, 0)) / MINUTE;
  said(`${timer} to ${timer + 1} minutes after the marks were written`);
  said(
    `overdue by ${CLOCK_MARGIN / MINUTE} minutes`,
    `(${STANDARD_DEADLINES.recovery.replace("m", "")} minutes where the drill file names none)`,
  );
});

test("lines are no longer than 140 characters, commands and tables excepted", () => {
  const long = page.split("\n").filter((line) => line.length > 140 && !/^( {4}|\|)/.test(line));
  assert.deepEqual(long, []);
});
