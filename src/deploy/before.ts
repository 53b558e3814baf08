// What would stop a deployment half-way, found before anything is changed.
import { codeOf } from "../aws/errors.ts";
import { bucketIsThere } from "../aws/objects.ts";
import { describeStack, type StackState } from "../aws/stacks.ts";
import type { Problem } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployContext } from "./context.ts";
import { whyNotOurs } from "./ownership.ts";

interface Beforehand {
  /** Every reason against deploying: stacks of somebody else, buckets that are not there or not named. */
  readonly reasons: readonly Problem[];
  /** The stacks that exist, in whatever state, by key. */
  readonly there: ReadonlyMap<string, StackState>;
}

export async function lookBeforehand(context: Pick<DeployContext, "aws" | "tags">, stacks: readonly StackPlan[]): Promise<Beforehand> {
  const { aws, tags } = context;
  const there = new Map<string, StackState>();
  const ownership = await Promise.all(
    stacks.map(async (stack) => {
      const state = await describeStack(aws, stack.name);
      if (state !== undefined) there.set(stack.key, state);
      return state && whyNotOurs(aws, state, stack, tags);
    }),
  );
  return { reasons: [...ownership.filter((problem) => problem !== undefined), ...(await bucketProblems(context, stacks))], there };
}

async function bucketProblems({ aws }: Pick<DeployContext, "aws">, stacks: readonly StackPlan[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const buckets = new Map(stacks.flatMap((stack) => (stack.upload === undefined ? [] : [[stack.upload.bucket, stack] as const])));
  for (const [bucket, stack] of buckets) {
    const why = await whyNotBucket(() => bucketIsThere(aws, bucket));
    if (why === undefined) continue;
    const files = stack.upload?.objects.map(({ file }) => file).join(", ");
    problems.push({
      code: stack.upload?.named ? "deploy.bucket" : "deploy.no-bucket",
      what: stack.upload?.named
        ? `The bucket ${bucket}, to which templates are to be uploaded, ${why}.`
        : `Stack "${stack.key}" needs templates in a bucket (${files}), and the drill file names none.`,
      whose: "yours",
      next: "Name a bucket of this account in the stacks' region: `bucket:` in the drill file, or --bucket.",
      place: { file: stack.template },
    });
  }
  return problems;
}

async function whyNotBucket(ask: () => Promise<void>): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    switch (codeOf(error)) {
      case "NotFound":
      case "NoSuchBucket":
        return "does not exist";
      case "Forbidden":
      case "AccessDenied":
      case "403":
        return "may not be used with these credentials";
      case "PermanentRedirect":
      case "MovedPermanently":
      case "301":
        return "is in another region";
      default:
        throw error;
    }
  }
}
