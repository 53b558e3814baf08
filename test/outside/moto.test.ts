// The same templates and the same calls to the lab and to moto: answers are the same, but for the differences that moto-differences.md gives reasons for.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type TestContext, test } from "node:test";
import { CreateStackCommand, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { CreateHostedZoneCommand } from "@aws-sdk/client-route-53";
import { cleanEnvironment, startLab } from "../support/lab-process.ts";
import { missing, motoServer, outsideEnvironment, until } from "../support/outside.ts";
import { type Clients, clientsAt, moves, type Outcome, outcomeOf, reads, type Site } from "./moto-calls.ts";
import { listedDifferences } from "./moto-list.ts";
import { type Difference, differences, observed } from "./observations.ts";
import { filledIn, shippedStacks } from "./shipped-stacks.ts";

const LIST = new URL("moto-differences.md", import.meta.url);
/** moto runs no custom resource without Docker, so the error page's stack stays away from both. */
const stacks = shippedStacks().filter(({ name }) => name !== "error-page");

async function startMoto(t: TestContext, program: string): Promise<string> {
  const env = outsideEnvironment({ ...cleanEnvironment(), PYTHONUNBUFFERED: "1" });
  const child = spawn(program, ["-H", "127.0.0.1", "-p", "0"], { env, stdio: ["ignore", "ignore", "pipe"] });
  t.after(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const [, endpoint] = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(line) ?? [];
    if (endpoint === undefined) continue;
    child.stderr.resume();
    return endpoint;
  }
  return assert.fail("moto_server ended before it was ready");
}

async function deploy({ cloudformation }: Clients): Promise<Site> {
  const outputs = new Map<string, string>();
  for (const stack of stacks) {
    // moto hands out the function's text where it does not know an attribute.
    const parameters = Object.entries(filledIn(stack, outputs)).map(([ParameterKey, value]) => {
      const known = /^\{|^\$\{/.test(value) ? (ParameterKey === "ErrorPageUrl" ? "" : "Z14GRHDCWA56QT") : value;
      return { ParameterKey, ParameterValue: known };
    });
    await cloudformation.send(
      new CreateStackCommand({
        StackName: stack.name,
        TemplateBody: stack.template,
        Parameters: parameters,
        Tags: [{ Key: "made", Value: "twice" }],
      }),
    );
    const { Stacks: [made] = [] } = await until(
      stack.name,
      () => cloudformation.send(new DescribeStacksCommand({ StackName: stack.name })),
      ({ Stacks }) => Stacks?.[0]?.StackStatus !== "CREATE_IN_PROGRESS",
    );
    assert.equal(made?.StackStatus, "CREATE_COMPLETE", `${stack.name}: ${made?.StackStatusReason}`);
    for (const { OutputKey, OutputValue = "" } of made.Outputs ?? []) outputs.set(`${stack.name}.${OutputKey}`, OutputValue);
  }
  return outputs;
}

function told(call: string, difference: Difference): string {
  const { path, side, lab, moto } = difference;
  return `| \`${call}\` | \`${path}\` | ${side} | lab: ${lab.join(" , ")} | moto: ${moto.join(" , ")} |`;
}

const program = motoServer();

test("the lab answers as moto does, but for what is listed with a reason", {
  skip: missing({ moto_server: program }),
  timeout: 240_000,
}, async (t) => {
  const [lab, endpoint] = await Promise.all([startLab(t, "--speed", "60", "--conditions", "calm"), startMoto(t, program ?? "")]);
  const sides = { lab: clientsAt(lab.ready.endpoint), moto: clientsAt(endpoint) };
  await sides.moto.route53.send(new CreateHostedZoneCommand({ Name: "example.com", CallerReference: "1" }));
  const sites = { lab: await deploy(sides.lab), moto: await deploy(sides.moto) };

  const found: { call: string; difference: Difference }[] = [];
  const compare = (call: string, ours: Outcome, theirs: Outcome) => {
    for (const difference of differences(observed(ours), observed(theirs))) found.push({ call, difference });
  };
  for (const [call, make] of Object.entries(reads))
    compare(call, await outcomeOf(() => make(sides.lab, sites.lab)), await outcomeOf(() => make(sides.moto, sites.moto)));
  for (const [call, make] of Object.entries(moves))
    compare(call, await outcomeOf(() => make(sides.lab, sites.lab)), await outcomeOf(() => make(sides.moto, sites.moto)));

  const listed = listedDifferences(readFileSync(LIST, "utf8"));
  const unlisted = found.filter(({ call, difference }) => !listed.some((entry) => entry.covers(call, difference)));
  assert.deepEqual(
    unlisted.map(({ call, difference }) => told(call, difference)),
    [],
    "differences without a reason in test/outside/moto-differences.md",
  );
  const idle = listed.filter((entry) => !found.some(({ call, difference }) => entry.covers(call, difference)));
  assert.deepEqual(
    idle.map(({ line }) => line),
    [],
    "listed in test/outside/moto-differences.md, but no difference",
  );
});
