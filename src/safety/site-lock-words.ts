// What is said of a site's lock: who holds it, what is in its place, who was succeeded.
import type { StackState } from "../aws/stacks.ts";
import type { Problem } from "../errors.ts";
import { formatInstant } from "../time/units.ts";
import type { HeldLock } from "./site-lock.ts";

export function siteHeld({ name, drill, owner, until }: HeldLock): Problem {
  return {
    code: "safety.site-held",
    what: `The site is held by ${drill}, started by ${owner}, until ${formatInstant(until)} at the latest (lock ${name}).`,
    whose: "yours",
    next: `Wait until it has ended. If it is dead: failover-drill sweep --drill ${drill}`,
  };
}

export function noLock({ name }: StackState): Problem {
  return {
    code: "safety.no-lock",
    what: `The stack ${name} has the name of the site's lock and is none: it does not say which drill holds the site.`,
    whose: "yours",
    next: "Delete it in CloudFormation if no drill is running.",
  };
}

export function unclear(name: string): Problem {
  return {
    code: "safety.lock-unclear",
    what: `CloudFormation would not make the lock ${name}, and shows none of that name.`,
    whose: "aws",
    next: "Repeat the drill later.",
  };
}

export function takenOver({ drill, owner, until }: HeldLock): string {
  return `The lock of ${drill}, started by ${owner}, had run out at ${formatInstant(until)}: it was taken over.`;
}
