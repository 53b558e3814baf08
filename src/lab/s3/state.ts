// What the lab remembers of s3.
import type { Lab } from "../lab.ts";

export interface S3State {
  readonly todo?: never;
}

export function createS3State(): S3State {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startS3(_lab: Lab): void {}
