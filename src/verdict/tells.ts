// What each kind of sample says about the states that landmarks are about.
import type { Sample } from "./history.ts";
import type { Tells } from "./transition.ts";

type Page = Sample<"page">;
type Dns = Sample<"authoritative"> | Sample<"authoritative-ipv6"> | Sample<"recursive">;
type Targets = Sample<"targets">;
type Checkers = Sample<"checkers">;
type Instances = Sample<"instances">;

/** Neither the site nor the error page was served. */
export const pageFailed = ({ outcome }: Page): boolean => outcome.seen !== "primary" && outcome.seen !== "error-page";
export const pageIsErrorPage = ({ outcome }: Page): boolean => outcome.seen === "error-page";
export const pageIsPrimary = ({ outcome }: Page): boolean => outcome.seen === "primary";

/** An answer that could not be had says nothing about the record. A mixed one is not yet the new one. */
export const answerIsSecondary: Tells<Dns> = ({ outcome }) => (outcome.seen === "error" ? undefined : outcome.seen === "secondary");
export const answerIsPrimary: Tells<Dns> = ({ outcome }) => (outcome.seen === "error" ? undefined : outcome.seen === "primary");

export const noTargetHealthy = ({ outcome }: Targets): boolean => outcome.healthy === 0;
export const someTargetHealthy = ({ outcome }: Targets): boolean => outcome.healthy > 0;

/** Every registered target, and each of `ids` is one of them: a target that somebody took away is not well. */
export function allTargetsHealthy(ids: readonly string[]): Tells<Targets> {
  return ({ outcome: { healthy, total, states } }) => total > 0 && healthy === total && ids.every((id) => states[id] === "healthy");
}

/** `unknown` (no observation yet) says nothing. */
export const checkersUnhealthy: Tells<Checkers> = ({ outcome }) =>
  outcome.status === "unknown" ? undefined : outcome.status === "unhealthy";
export const checkersHealthy: Tells<Checkers> = ({ outcome }) => (outcome.status === "unknown" ? undefined : outcome.status === "healthy");

/** All of `ids` are in `state`; a sample that lacks one of them does not tell. */
export function allInState(ids: readonly string[], state: string): Tells<Instances> {
  return ({ outcome }) => {
    let all = ids.length > 0;
    for (const id of ids) {
      const seen = outcome.states[id];
      if (seen === undefined) return undefined;
      if (seen !== state) all = false;
    }
    return all;
  };
}
