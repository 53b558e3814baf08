// The one place where chance itself is asked: a seed for a run that was given none. It is printed, so that the run's draws can be repeated.
import { randomBytes } from "node:crypto";

/** Twelve characters of lower-case hexadecimal, different with each call. */
export function freshSeed(): string {
  return randomBytes(6).toString("hex");
}
