// A lab with functions in it, for tests of custom resources.
import { readFileSync } from "node:fs";
import type { ConditionProfile } from "../../../src/lab/conditions.ts";
import { createLab } from "../../../src/lab/create-lab.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { functionResource } from "../../../src/lab/lambda/resources/function.ts";
import { customResource } from "../../../src/lab/lambda/resources/index.ts";
import { logGroupResource } from "../../../src/lab/lambda/resources/log-group.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import type { ExistingResource, ResourceRequest } from "../../../src/lab/resource.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";

/** One for all tests of a file; its thread is closed by `closeRunner`. */
const runner = createInlineRunner();
export const closeRunner = () => runner.close();

export const STACK_ID = "arn:aws:cloudformation:ap-northeast-1:111122223333:stack/site/4f1c";
export const LOG = "site-log";

export interface LambdaLab {
  readonly lab: Lab;
  readonly clock: VirtualClock;
  /** The lines of the function's log so far. */
  log(): readonly string[];
}

export function lambdaLab(seed = "lambda-test", profile: ConditionProfile = "realistic"): LambdaLab {
  const clock = createVirtualClock(Date.parse("2026-11-22T03:17:00Z"));
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile,
    account: "111122223333",
    region: "ap-northeast-1",
    runInline: runner,
  });
  return { lab, clock, log: () => lab.lambda.logGroups.get(LOG)?.lines.map(({ line }) => line) ?? [] };
}

export interface FunctionOptions {
  readonly runtime?: string;
  readonly timeout?: number;
  readonly handler?: string;
  /** ARN of the role; the lab checks nothing for one that it does not hold. */
  readonly role?: string;
}

/** Makes the function; returns its ARN. */
export async function addFunction({ lab }: LambdaLab, source: string, options: FunctionOptions = {}): Promise<string> {
  const { runtime = "nodejs24.x", timeout = 30, handler = "index.handler", role = "arn:aws:iam::111122223333:role/elsewhere" } = options;
  if (!lab.lambda.logGroups.has(LOG)) await logGroupResource.create(lab, request("AWS::Logs::LogGroup", { LogGroupName: LOG }));
  const properties = {
    Code: { ZipFile: source },
    Handler: handler,
    Runtime: runtime,
    Role: role,
    Timeout: timeout,
    LoggingConfig: { LogGroup: LOG },
  };
  const { physicalId } = await functionResource.create(lab, request("AWS::Lambda::Function", properties));
  return functionResource.attribute(lab, physicalId, "Arn") as string;
}

export function request(
  type: string,
  properties: Record<string, unknown>,
  initiated: (physicalId: string) => void = () => {},
): ResourceRequest {
  return { stackId: STACK_ID, stackName: "site", logicalId: "Thing", type, properties, tags: [], initiated };
}

export function existing(type: string, physicalId: string, properties: Record<string, unknown>): ExistingResource {
  return { stackId: STACK_ID, stackName: "site", logicalId: "Thing", type, physicalId, properties };
}

export const TYPE = "Custom::Thing";
export const create = (lab: Lab, properties: Record<string, unknown>, initiated?: (physicalId: string) => void) =>
  customResource.create(lab, request(TYPE, properties, initiated));
export const update = (lab: Lab, physicalId: string, properties: Record<string, unknown>, old: Record<string, unknown>) => {
  if (customResource.update === undefined) throw new Error("custom resources can be updated");
  return customResource.update(lab, request(TYPE, properties), existing(TYPE, physicalId, old));
};
export const remove = (lab: Lab, physicalId: string, properties: Record<string, unknown>) =>
  customResource.remove(lab, existing(TYPE, physicalId, properties));

/** The inline code that templates/error-page.yml ships. */
export function shippedCode(): string {
  const file = new URL("../../../templates/error-page.yml", import.meta.url);
  const result = parseTemplate(readFileSync(file, "utf8"), "error-page.yml");
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join("\n"));
  const code = result.parsed.template.Resources.PageFunction?.Properties?.Code as { ZipFile: string };
  return code.ZipFile;
}
