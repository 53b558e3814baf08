// However many stacks are under way, CloudFormation is not asked faster than its other callers in the account can bear.
import { createLimiter } from "../aws/limiter.ts";
import type { AwsCommand } from "../ports/aws.ts";
import type { DeployContext } from "./context.ts";

/** CloudFormation's rates are not documented (aws-failover-semantics, section 11): chosen; two or three stacks watched closely stay below it. */
const CALLS_PER_SECOND = 10;

/** The same context, whose calls of CloudFormation share one limit. */
export function polite(context: DeployContext): DeployContext {
  const { aws, clock, signal } = context;
  const limiter = createLimiter(clock, CALLS_PER_SECOND);
  const send = <Output>(command: AwsCommand<Output>): Promise<Output> =>
    limiter.tryTake() ? aws.cloudformation.send(command) : limiter.take(signal).then(() => aws.cloudformation.send(command));
  return { ...context, aws: { ...aws, cloudformation: { send } } };
}
