// Named delays of ec2; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const ec2Conditions = {} satisfies ConditionTable;
