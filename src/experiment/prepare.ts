// Turns a deployed site into an experiment: what to watch and whom to hit, with every reason against it at once.
import type { Deployed } from "../deploy/context.ts";
import { filled } from "../deploy/references.ts";
import type { Plan } from "../plan/types.ts";
import { resolveBlastRadius } from "./blast-radius.ts";
import type { Experiment } from "./experiment.ts";
import { findIpv6 } from "./ipv6.ts";
import { Refusal } from "./refusal.ts";
import { createSignals } from "./signals.ts";
import { findWatched } from "./watched.ts";

/** Appends `blast-radius`, and a notice when its visitors by IPv6 cannot be watched. Throws a Refusal when something to watch is not there or an instance may not be touched. */
export async function prepareExperiment(
  base: Pick<Experiment, "plan" | "clock" | "random" | "net" | "journal" | "aws" | "undoAws" | "signal">,
  deployed: Deployed,
): Promise<Experiment> {
  const { plan, aws, journal } = base;
  const fill = (text: string): string => filled(text, (key) => deployed.get(key));
  const stackName = (key: string): string => deployed.get(key)?.name ?? stackNameOf(plan, key);
  const found = await findWatched(aws, plan, fill);
  const registered = "watched" in found ? found.watched.targets : [];
  const radius = await resolveBlastRadius(aws, plan, registered, stackName, fill);
  if (radius.targets.length > 0) journal.append({ kind: "blast-radius", targets: radius.targets, bystanders: radius.bystanders });
  const problems = ["problems" in found ? found.problems : [], radius.problems].flat();
  if ("problems" in found || problems.length > 0) throw new Refusal(problems);
  const { own: ownIpv6, notice } = await findIpv6(base, plan.site.host, found.watched);
  if (notice !== undefined) journal.append({ kind: "notice", code: "site.ipv6-not-watched", what: notice });
  return { ...base, watched: found.watched, ownIpv6, radius, signals: createSignals() };
}

function stackNameOf(plan: Plan, key: string): string {
  return plan.stacks.find((stack) => stack.key === key)?.name ?? key;
}
