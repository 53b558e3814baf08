// The import rules of the architecture (src/README.md). Left of the journal there are effects, right of it only pure functions.

const PURE = "^src/(template|drill-file|plan|journal|verdict|report|history)/";
const EFFECTS = "^src/(aws|net|worlds|lab|deploy|experiment|safety)/|^node:(?!path|crypto|buffer)";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "ports-import-nothing",
      comment: "Ports are interfaces only; they may name each other's types.",
      severity: "error",
      from: { path: "^src/ports/" },
      to: { pathNot: "^src/ports/" },
    },
    {
      name: "pure-stays-pure",
      comment: "Plan, journal, verdict, report and what they read import no adapter, no lab, no engine.",
      severity: "error",
      from: { path: PURE },
      to: { path: EFFECTS },
    },
    {
      name: "engine-sees-ports-only",
      comment: "The engine speaks to AWS and the network through ports and the AWS adapters; never to a world or the lab.",
      severity: "error",
      from: { path: "^src/(experiment|deploy|aws|safety)/|^src/run\\.ts$" },
      to: { path: "^src/(lab|worlds|net|report|verdict)/|^node:(?!crypto)" },
    },
    {
      name: "lab-is-not-the-engine",
      comment: "The lab never imports the engine that drives it.",
      severity: "error",
      from: { path: "^src/lab/" },
      to: { path: "^src/(experiment|deploy|aws|safety|plan|journal|verdict|report|worlds|drill-file)/" },
    },
    {
      name: "worlds-choose",
      comment: "Only worlds (and the faces above them) choose implementations.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(worlds|lab|cli|net|time)/|^src/(cli|rehearse[a-z-]*|read-drill|index)\\.ts$" },
      to: { path: "^src/(worlds|lab|net)/|^src/time/(wall|virtual)-clock\\.ts$" },
    },
    {
      name: "gate-sees-no-lab",
      comment: "Who rehearses is handed to the gate.",
      severity: "error",
      from: { path: "^src/gate/" },
      to: { path: "^src/(lab|worlds|net|aws|experiment|deploy|safety|cli)/" },
    },
    {
      name: "faces-are-not-seen",
      comment: "GitHub's face is one of several; nothing below it knows that it is there.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^action/" },
    },
    {
      name: "no-dev-dependencies",
      severity: "error",
      from: { path: "^(src|action)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "undetermined"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["import", "node", "default"], extensions: [".ts", ".js", ".json"] },
  },
};
