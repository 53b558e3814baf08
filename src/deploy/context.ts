// What a deployment needs from outside.
import type { Journal } from "../journal/journal.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock, Instant } from "../ports/clock.ts";

export interface DeployContext {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly journal: Journal;
  /** Id of the drill: part of every change set's name and of the tokens that make repeats harmless. */
  readonly drill: string;
  /** Borne by every stack that is created (and what CloudFormation passes them on to). */
  readonly tags: Readonly<Record<string, string>>;
  /** ARN of the role with which CloudFormation works on what is in the stacks; without one it has the caller's rights. */
  readonly role?: string | undefined;
  /** Whether a deployment may replace or remove what serves; `refuse` where it is left out. */
  readonly replace?: "refuse" | "allow" | undefined;
  readonly startedAt: Instant;
  /** Nothing is waited for longer than this. */
  readonly deadline: Instant;
  readonly signal: AbortSignal | undefined;
}

/** What dependants and the experiment need of a stack that is done. */
export interface DeployedStack {
  readonly id: string;
  readonly name: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** By the key in the drill file. */
export type Deployed = ReadonlyMap<string, DeployedStack>;
