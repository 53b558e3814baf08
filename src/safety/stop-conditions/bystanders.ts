// Stop condition: an instance that the fault must not touch leaves `running`. Whatever does that, the drill is not alone.
import type { Experiment } from "../../experiment/experiment.ts";
import type { StopRule } from "./rule.ts";

/** All of them ran before the fault (the steady state says so). None when the blast radius is all there is. */
export function bystanderRules({ radius, signals }: Experiment): readonly StopRule[] {
  if (radius.bystanders.length === 0) return [];
  const look = (): string | undefined => {
    const states = signals.latest("instances")?.outcome.states;
    const fallen = radius.bystanders.filter((id) => states?.[id] !== undefined && states[id] !== "running");
    if (fallen.length === 0) return undefined;
    return `Outside of the blast radius, ${fallen.map((id) => `${id} is ${states?.[id]}`).join(", ")}.`;
  };
  return [{ code: "stop.bystander", subject: "the other instances", look }];
}
