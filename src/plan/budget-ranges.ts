// The arithmetic of predicted ranges, and how they are written.
import type { Millis } from "../ports/clock.ts";
import type { Delay } from "./aws-timing.ts";
import type { Predicted } from "./types.ts";

export const range = (delay: Delay): Predicted => ({ min: delay.min, max: delay.max });
export const plus = (a: Predicted, b: Predicted): Predicted => ({ min: a.min + b.min, max: a.max + b.max });
export const earlier = (a: Predicted, b: Predicted): Predicted => ({ min: Math.min(a.min, b.min), max: Math.min(a.max, b.max) });
export const later = (a: Predicted, b: Predicted): Predicted => ({ min: Math.max(a.min, b.min), max: Math.max(a.max, b.max) });
/** The one or the other, nobody knows which. */
export const either = (a: Predicted, b: Predicted): Predicted => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });
export const seconds = (duration: Millis): string => String(Math.round(duration / 100) / 10);
export const show = (predicted: Predicted): string => `${seconds(predicted.min)} to ${seconds(predicted.max)} s`;
