// ModifyTargetGroup: the health check settings.
import type { ModifyTargetGroupInput, ModifyTargetGroupOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { targetGroupByArn } from "../find.ts";
import { healthCheckFrom } from "../health-check.ts";
import { setHealthCheck } from "../target-groups.ts";
import { showTargetGroup } from "./show-target-group.ts";

export function modifyTargetGroup(lab: Lab, input: ModifyTargetGroupInput): ModifyTargetGroupOutput {
  const group = targetGroupByArn(lab, input.TargetGroupArn);
  setHealthCheck(lab, group, healthCheckFrom({ ...input }, group.healthCheck));
  return { TargetGroups: [showTargetGroup(group)] };
}
