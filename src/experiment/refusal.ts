// A drill that must not go on: everything found against it, before anything was touched.
import { DrillError } from "../errors.ts";

/** Carries all reasons at once; the run turns it into a `refused` fact. */
export class Refusal extends DrillError {}
