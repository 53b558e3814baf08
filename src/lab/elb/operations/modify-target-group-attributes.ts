// ModifyTargetGroupAttributes.
import type { ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { readAttributes, TARGET_GROUP_ATTRIBUTES } from "../attributes.ts";
import { targetGroupByArn } from "../find.ts";
import { setTargetGroupAttributes } from "../target-groups.ts";

export function modifyTargetGroupAttributes(lab: Lab, input: ModifyTargetGroupAttributesInput): ModifyTargetGroupAttributesOutput {
  const group = targetGroupByArn(lab, input.TargetGroupArn);
  const entries = (input.Attributes ?? []).map((attribute) => ({ ...attribute }));
  const changes = readAttributes("Target group", entries, TARGET_GROUP_ATTRIBUTES);
  setTargetGroupAttributes(lab, group, changes, "keep");
  return { Attributes: [...changes].map(([Key, Value]) => ({ Key, Value })) };
}
