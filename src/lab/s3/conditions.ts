// Named delays of s3; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const s3Conditions = {} satisfies ConditionTable;
