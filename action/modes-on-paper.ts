// The verbs that need no account, together: what they share is in the bundle once.
export { gateVerb } from "../src/cli/gate.ts";
export { planVerb } from "../src/cli/plan.ts";
export { rehearseVerb } from "../src/cli/rehearse.ts";
