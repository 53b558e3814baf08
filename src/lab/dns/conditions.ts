// Named delays of dns; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const dnsConditions = {} satisfies ConditionTable;
