// What speaks against stopping an instance and only its attributes tell.
import { instanceProtection } from "../../aws/instances.ts";
import type { Problem } from "../../errors.ts";
import type { Aws } from "../../ports/aws.ts";

export async function protectionProblems(aws: Aws, ids: readonly string[]): Promise<readonly Problem[]> {
  const found = await Promise.all(ids.map(async (id) => ({ id, ...(await instanceProtection(aws, id)) })));
  return found.flatMap(({ id, fromStop, terminatesOnShutdown }) => [
    ...(fromStop ? [protectedFromStop(id)] : []),
    ...(terminatesOnShutdown ? [terminates(id)] : []),
  ]);
}

function protectedFromStop(id: string): Problem {
  return {
    code: "radius.stop-protection",
    what: `Instance ${id} is protected from being stopped (DisableApiStop).`,
    whose: "yours",
    next: `If it may be drilled: aws ec2 modify-instance-attribute --instance-id ${id} --no-disable-api-stop`,
  };
}

/**
 * A stop by the API never terminates, but the instance that shuts itself down in the same moments does: a script that answers the power button
 * with `shutdown -h`, a watchdog while it stops, a failing boot after the start. That would be no drill any more, and nothing could undo it.
 * Source: docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingInstanceInitiatedShutdownBehavior.html
 */
function terminates(id: string): Problem {
  return {
    code: "radius.terminates-on-shutdown",
    what: `Instance ${id} is terminated when it shuts itself down (InstanceInitiatedShutdownBehavior): should it do so while it is drilled, it would be gone.`,
    whose: "yours",
    next: `Let it stop instead: aws ec2 modify-instance-attribute --instance-id ${id} --instance-initiated-shutdown-behavior stop`,
  };
}
