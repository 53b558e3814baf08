// The verbs that talk to AWS, together: what they share is in the Action's bundle once.
export { drillVerb } from "./drill.ts";
export { sweepVerb } from "./sweep.ts";
export { sweepCutOff } from "./sweep-cut-off.ts";
export { teardownVerb } from "./teardown.ts";
