// Named delays of lambda; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const lambdaConditions = {} satisfies ConditionTable;
