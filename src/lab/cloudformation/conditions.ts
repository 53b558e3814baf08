// Named delays of cloudformation; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const cloudformationConditions = {} satisfies ConditionTable;
