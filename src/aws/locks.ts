// Stacks that hold nothing but their name: CloudFormation admits one stack of a name, and that makes a lock of it.
import { CreateStackCommand } from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import { codeOf } from "./errors.ts";

/** A wait condition handle is made at once, costs nothing and touches nothing; a stack must have one resource. */
const TEMPLATE = JSON.stringify({
  AWSTemplateFormatVersion: "2010-09-09",
  Description:
    "A failover drill holds a site: whose and until when stands in the tags. `failover-drill sweep` removes it when that is over.",
  Resources: { Lock: { Type: "AWS::CloudFormation::WaitConditionHandle" } },
});

export interface LockRequest {
  readonly name: string;
  /** The same token again is the same request. */
  readonly token: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The conditional write: the id of the new stack, or undefined when there is a stack of that name. A stack whose creation fails stays and
 * keeps its name (DO_NOTHING): a lock must not vanish by itself.
 */
export async function createLockStack(aws: Aws, { name, token, tags }: LockRequest): Promise<string | undefined> {
  try {
    const output = await aws.cloudformation.send(
      new CreateStackCommand({
        StackName: name,
        TemplateBody: TEMPLATE,
        ClientRequestToken: token,
        OnFailure: "DO_NOTHING",
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    return output.StackId;
  } catch (error) {
    if (codeOf(error) === "AlreadyExistsException" || codeOf(error) === "TokenAlreadyExistsException") return undefined;
    throw error;
  }
}
