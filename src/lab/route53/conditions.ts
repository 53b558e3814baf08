// Named delays of route53; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const route53Conditions = {} satisfies ConditionTable;
