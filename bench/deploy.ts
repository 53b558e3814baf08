// Deploying the shipped stacks in real time: against the lab's own critical path, and against the AWS CLI's deploy one stack after another.
import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DeployedStack } from "../src/deploy/context.ts";
import { deploy } from "../src/deploy/deploy.ts";
import { ownTags } from "../src/deploy/ownership.ts";
import { filled } from "../src/deploy/references.ts";
import { createAwsTools } from "../src/experiment/tools.ts";
import { createJournal } from "../src/journal/journal.ts";
import type { Plan, StackPlan } from "../src/plan/types.ts";
import { readDrill } from "../src/read-drill.ts";
import { version } from "../src/version.ts";
import { openAwsWorld } from "../src/worlds/aws.ts";
import { type CloudFormationRecords, criticalPath, meanLatency } from "../test/support/critical-path.ts";
import { awsCli, knowsEndpointVariable, outsideEnvironment } from "../test/support/outside.ts";
import type { Figure } from "./figure.ts";
import { type LabProcess, withLab } from "./lab-process.ts";

const SEED = "1";
const CONDITIONS = "realistic";
const LAB = ["--speed", "1", "--seed", SEED, "--conditions", CONDITIONS];
const run = promisify(execFile);

/** Both at the same time, each on a lab of its own: they wait nearly all the time. */
export async function deployment(): Promise<readonly Figure[]> {
  const plan = readDrill(undefined);
  const program = awsCli(2) ?? awsCli(1);
  const [ours, cli] = await Promise.all([
    withLab(LAB, (lab) => deployedByUs(plan, lab)),
    program === undefined ? undefined : withLab(LAB, (lab) => deployedByCli(plan, program, lab)),
  ]);
  const { took, path, delaysOnly } = ours;
  const about = { unit: "s", runs: 1 };
  return [
    { what: "deploy of the six stacks, in real time", measured: took, ...about, note: `${CONDITIONS}, seed ${SEED}` },
    {
      what: "the same, beyond the critical path",
      budget: 2,
      measured: took - path.takes / 1_000,
      ...about,
      note: `${path.stacks.join(", ")}: ${(path.takes / 1_000).toFixed(1)} s, of which ${((path.takes - delaysOnly) / 1_000).toFixed(1)} s are the latency of the four calls a stack that nobody can leave out`,
    },
    cli === undefined
      ? { what: "aws cloudformation deploy, one after another", unit: "s", note: "no AWS CLI found (.ci/outside installs one)" }
      : {
          what: "aws cloudformation deploy, one after another",
          measured: cli,
          ...about,
          note: `${(cli / took).toFixed(2)} times as long, conditions and seed the same; ${program}`,
        },
  ];
}

async function deployedByUs(plan: Plan, { ready }: LabProcess) {
  // The SDK's chain of credentials reads the process's own environment.
  for (const name of ["AWS_PROFILE", "AWS_SESSION_TOKEN"]) delete process.env[name];
  Object.assign(process.env, ready.env);
  const environment = ready.env;
  const { region } = plan;
  const { world, close } = await openAwsWorld({
    region,
    seed: SEED,
    run: "bench",
    version,
    environment,
    connectTo: [],
    resolver: undefined,
  });
  const { clock } = world;
  const journal = createJournal(clock);
  const { aws } = createAwsTools(world, journal, undefined);
  const startedAt = clock.now();
  const deadline = startedAt + plan.deadlines.deploy;
  const start = performance.now();
  await deploy({ aws, clock, journal, drill: "bench", tags: ownTags(plan), startedAt, deadline, signal: undefined }, plan.stacks);
  const took = (performance.now() - start) / 1_000;
  close();
  const answer = await fetch(`${ready.endpoint}/_lab/state?service=cloudformation`);
  const { cloudformation } = (await answer.json()) as { cloudformation: CloudFormationRecords };
  const path = criticalPath(plan.stacks, cloudformation, meanLatency(CONDITIONS));
  return { took, path, delaysOnly: criticalPath(plan.stacks, cloudformation, 0).takes };
}

/** Seconds; as a person would type it, in the order of the dependencies. */
async function deployedByCli(plan: Plan, program: string, { ready }: LabProcess): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-bench-"));
  const env = outsideEnvironment({ ...process.env, ...ready.env });
  const endpoint = knowsEndpointVariable(program) ? [] : ["--endpoint-url", ready.endpoint];
  const aws = async (...args: readonly string[]): Promise<string> =>
    (await run(program, [...args, ...endpoint, "--region", plan.region], { env, maxBuffer: 1 << 24 })).stdout;
  const done = new Map<string, DeployedStack>();
  const start = performance.now();
  for (const stack of plan.stacks) {
    await aws("cloudformation", "deploy", "--stack-name", stack.name, ...deployArguments(stack, folder, done));
    const { Stacks } = JSON.parse(await aws("cloudformation", "describe-stacks", "--stack-name", stack.name, "--output", "json")) as {
      Stacks: readonly [{ StackId: string; Outputs?: readonly { OutputKey: string; OutputValue: string }[] }];
    };
    const [{ StackId, Outputs = [] }] = Stacks;
    const outputs = Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
    done.set(stack.key, { id: StackId, name: stack.name, outputs });
  }
  return (performance.now() - start) / 1_000;
}

function deployArguments(stack: StackPlan, folder: string, done: ReadonlyMap<string, DeployedStack>): readonly string[] {
  const template = join(folder, `${stack.key}.yml`);
  writeFileSync(template, stack.body);
  const parameters = Object.entries(stack.parameters).map(([name, text]) => `${name}=${filled(text, (key) => done.get(key))}`);
  return [
    "--template-file",
    template,
    ...(parameters.length === 0 ? [] : ["--parameter-overrides", ...parameters]),
    ...(stack.capabilities.length === 0 ? [] : ["--capabilities", ...stack.capabilities]),
  ];
}
