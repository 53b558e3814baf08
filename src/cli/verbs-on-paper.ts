// The verbs that need no account, together: what they share is in the Action's bundle once.
export { gateVerb } from "./gate.ts";
export { planVerb } from "./plan.ts";
export { policyVerb } from "./policy.ts";
export { rehearseVerb } from "./rehearse.ts";
export { reportVerb } from "./report.ts";
