// The last look before a sweep starts instances: they still bear the dead drill's marks, whatever slept in between.
import { operationOf } from "../../aws/each-service.ts";
import { DrillError } from "../../errors.ts";
import type { Aws, AwsCommand } from "../../ports/aws.ts";
import type { Clock, Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import { MARK, readMarks } from "../marks.ts";

/** Within this time no other drill can have begun with what was seen to be this one's. */
const FRESH: Millis = 30 * SECOND;

/** As `aws`, but each StartInstances is preceded by a look at the marks where the last one is too old; it rejects when another drill's stand there. */
export function guardedAws(aws: Aws, clock: Pick<Clock, "now">, drill: string): Aws {
  let looked = Number.NEGATIVE_INFINITY;
  const look = async (ids: readonly string[]): Promise<void> => {
    const began = clock.now();
    if (began - looked <= FRESH) return;
    const found = await readMarks(aws, ids);
    const taken = ids.filter((id) => found.get(id)?.[MARK.drill] !== drill);
    if (taken.length > 0) throw new DrillError([noLongerMarked(taken, drill)]);
    looked = began;
  };
  return {
    ...aws,
    ec2: {
      send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
        if (operationOf(command) === "StartInstances") await look((command.input as { InstanceIds?: readonly string[] }).InstanceIds ?? []);
        return aws.ec2.send(command);
      },
    },
  };
}

function noLongerMarked(ids: readonly string[], drill: string) {
  return {
    code: "sweep.no-longer-marked",
    what: `${ids.join(", ")} did not bear the marks of ${drill} any more when about to be started.`,
    whose: "yours",
    next: "Somebody else has mended it, or another drill has begun: repeat the sweep.",
  } as const;
}
