// Invoking a function: cold start, the code itself, the log lines that Lambda adds.
import type { Lab } from "../lab.ts";
import { inlineHost } from "./host.ts";
import { nodeVersion, pythonVersion } from "./runtimes.ts";
import type { InlineResult, LambdaFunction } from "./state.ts";

/** Why the lab cannot run this function's code; undefined when it can. */
export function cannotRun(lambda: LambdaFunction): string | undefined {
  if (lambda.code.kind === "unsupported") return `the lab runs inline code only, and the code of ${lambda.name} is ${lambda.code.what}`;
  if (nodeVersion(lambda.runtime) === undefined && pythonVersion(lambda.runtime) === undefined)
    return `the lab runs inline code for Node.js and Python only, and ${lambda.name} has the runtime ${lambda.runtime}`;
  return undefined;
}

/** What came of one invocation. */
export interface Invocation {
  readonly requestId: string;
  readonly result: InlineResult;
  /** What it wrote to its log. */
  readonly lines: readonly string[];
}

/** One invocation in a new execution environment: the lab keeps none warm. The code must be one that the lab can run. */
export async function invoke(lab: Lab, lambda: LambdaFunction, event: unknown): Promise<Invocation> {
  if (lambda.code.kind !== "inline") throw new Error(`${lambda.name} has no inline code`);
  const requestId = lab.ids.uuid();
  await lab.clock.sleep(lab.draw("lambda.cold-start"));
  const lines: string[] = [];
  const host = inlineHost(lab, lambda, (line) => lines.push(line));
  host.log(`START RequestId: ${requestId} Version: $LATEST`);
  const result = await lab.runInline.run(
    { runtime: lambda.runtime, source: lambda.code.source, handler: lambda.handler, environment: environmentOf(lab, lambda) },
    event,
    {
      requestId,
      functionName: lambda.name,
      arn: lambda.arn,
      timeoutMillis: lambda.timeoutSeconds * 1_000,
      memoryMegabytes: lambda.memoryMegabytes,
      logGroup: lambda.logGroup,
      logStream: `${new Date(lab.clock.now()).toISOString().slice(0, 10).replaceAll("-", "/")}/[$LATEST]${lab.ids.hex(32)}`,
    },
    host,
    (work) => lab.clock.hold(work),
  );
  if (result.kind === "threw") host.log(`${requestId} ERROR ${result.name}: ${result.message}`);
  if (result.kind === "timed-out") host.log(`${requestId} Task timed out after ${lambda.timeoutSeconds.toFixed(2)} seconds`);
  host.log(`END RequestId: ${requestId}`);
  return { requestId, result, lines };
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables". */
function environmentOf(lab: Lab, lambda: LambdaFunction): Readonly<Record<string, string>> {
  return {
    AWS_REGION: lab.region,
    AWS_DEFAULT_REGION: lab.region,
    AWS_LAMBDA_FUNCTION_NAME: lambda.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(lambda.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: lambda.logGroup,
    ...lambda.environment,
  };
}

/** Waits between the three attempts of an asynchronous invocation. Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
const RETRY_AFTER = [60_000, 120_000];

/** An asynchronous invocation, as CloudFormation's: an error of the function (or its time-out) is tried again twice while `stillWanted` says so. */
export async function invokeAsynchronously(lab: Lab, lambda: LambdaFunction, event: unknown, stillWanted: () => boolean): Promise<void> {
  await lab.clock.sleep(lab.draw("lambda.queue"));
  for (const wait of [...RETRY_AFTER, undefined]) {
    const { result } = await invoke(lab, lambda, event);
    if (result.kind === "returned" || wait === undefined || !stillWanted()) return;
    await lab.clock.sleep(wait);
    if (!stillWanted()) return;
  }
}
