// A lab with nothing in it, for tests of s3: commands run at once, without latency.

import { createLab } from "../../../src/lab/create-lab.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { operationNamed } from "../../../src/lab/operations.ts";
import type { ExistingResource, ResourceRequest } from "../../../src/lab/resource.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";

export const REGION = "ap-northeast-1";

export interface S3Lab {
  readonly lab: Lab;
  readonly clock: VirtualClock;
  run<Output>(command: AwsCommand<Output>): Output;
}

export function s3Lab(region = REGION): S3Lab {
  const clock = createVirtualClock(Date.parse("2026-11-22T03:17:00Z"));
  const runInline = {
    run: () => {
      throw new Error("no inline code in this test");
    },
  };
  const lab = createLab({ clock, random: createRandom("s3-test"), profile: "calm", account: "111122223333", region, runInline });
  const run = <Output>(command: AwsCommand<Output>): Output => {
    const operation = operationNamed("s3", String((command as unknown as { schema: readonly unknown[] }).schema[2]));
    if (operation === undefined) throw new Error(`no operation for ${command.constructor.name}`);
    return operation.run(lab, command.input) as Output;
  };
  return { lab, clock, run };
}

export function resourceRequest(
  type: string,
  properties: Record<string, unknown>,
  initiated: (physicalId: string) => void = () => {},
): ResourceRequest {
  return { stackId: "arn:aws:cloudformation:stack/site/1", stackName: "site", logicalId: "Thing", type, properties, tags: [], initiated };
}

export function existing(type: string, physicalId: string, properties: Record<string, unknown> = {}): ExistingResource {
  return { stackId: "arn:aws:cloudformation:stack/site/1", stackName: "site", logicalId: "Thing", type, physicalId, properties };
}

export const PUBLIC_READ = (bucket: string, partition = "aws") =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:${partition}:s3:::${bucket}/*` }],
  });
