// The verbs that talk to AWS, together: what they share is in the bundle once.
export { drillVerb } from "../src/cli/drill.ts";
export { sweepVerb } from "../src/cli/sweep.ts";
export { teardownVerb } from "../src/cli/teardown.ts";
