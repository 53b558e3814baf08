// Whose turn it is among several addresses.
import type { RecordType } from "../../ports/net.ts";

/** Counts answers; rotates the order of addresses. */
export interface Turns {
  turn: number;
  /** Counted apart: a client that asks for A and AAAA by turns would otherwise see neither rotate. */
  turnIpv6: number;
}

/** The turn of this answer. */
export function takeTurn(turns: Turns, type: RecordType): number {
  return type === "AAAA" ? turns.turnIpv6++ : turns.turn++;
}
