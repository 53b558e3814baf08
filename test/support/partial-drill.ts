// The journal of a drill that stops one of two instances.
import { A, B, change, PASSING, PLAN, page, type Story, targets, tell } from "./journal-builder.ts";

/** Only A is stopped; B goes on answering. */
export const partial: Partial<Story> = {
  plan: { ...PLAN, fault: { ...PLAN.fault, mode: "one", expected: { selected: 1, total: 2 } } },
  edit: ({ probe, sinceFault, sinceRestore, n }) => {
    const down = sinceFault >= 0 && sinceRestore < PASSING.targetsInAt;
    switch (probe) {
      case "page":
        return down && sinceFault < 3_000 && sinceFault > 1_000 ? page("alb-502") : page("primary", down || n % 2 === 0 ? B : A);
      case "authoritative":
      case "recursive":
        return { seen: "primary", addresses: [] };
      case "targets":
        return down && sinceFault > 40_000 ? targets("unused/Target.InvalidState", "healthy") : targets("healthy", "healthy");
      case "checkers":
        return { healthy: 16, total: 16, status: "healthy" };
      case "instances": {
        const stopped = sinceFault > 30_000 && sinceRestore < 15_000;
        return { states: { [A]: stopped ? "stopped" : "running", [B]: "running" } };
      }
    }
  },
};

/** As told, with the fault of A alone. */
export function tellPartial(edits: Partial<Story> = {}) {
  const facts = tell({ ...partial, ...edits });
  const one = () => ({ instances: [A] });
  return change(
    change(change(change(facts, "fault.requested", one), "fault.accepted", one), "undo.confirmed", one),
    "blast-radius",
    (fact) => ({ targets: fact.targets.slice(0, 1), bystanders: [B] }),
  );
}
