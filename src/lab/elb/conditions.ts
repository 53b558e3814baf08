// Named delays of elb; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const elbConditions = {} satisfies ConditionTable;
