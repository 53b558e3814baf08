// The targets that an API call names.
import type { TargetDescription } from "@aws-sdk/client-elastic-load-balancing-v2";
import { LabError } from "../../operation.ts";
import type { TargetNamed } from "../registration.ts";

export function namedTargets(targets: readonly TargetDescription[] | undefined): readonly TargetNamed[] {
  if (targets === undefined || targets.length === 0) throw new LabError("ValidationError", "At least one target must be specified");
  return targets.map(({ Id: id, Port: port }) => {
    if (id === undefined) throw new LabError("ValidationError", "A target ID must be specified");
    return { id, port };
  });
}
