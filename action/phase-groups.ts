// The drill's phases as groups that unfold in the log.
import type { Fact, PhaseName } from "../src/journal/facts.ts";
import type { Runner } from "./runner.ts";

const TITLES: Readonly<Record<PhaseName, string>> = {
  deploy: "Deploy the stacks",
  "steady-before": "Steady state before the fault",
  inject: "Inject the fault",
  observe: "Observe the failover",
  restore: "Restore",
  recover: "Watch the recovery",
  cleanup: "Clean up",
};

export function phaseGroups(runner: Pick<Runner, "group" | "endGroup">): { onFact(fact: Fact): void; close(): void } {
  let open = false;
  const close = (): void => {
    if (open) runner.endGroup();
    open = false;
  };
  return {
    close,
    onFact: (fact) => {
      if (fact.kind !== "phase") return;
      close();
      if (fact.state === "left") return;
      runner.group(TITLES[fact.phase]);
      open = true;
    },
  };
}
