// When has the code come to rest: it has a result, or it waits for nothing but the lab.
import type { Invocation } from "./invocation.ts";

/** Turns of the event loop that code gets which waits for nothing the lab knows of: work on a thread pool may still end. */
const TURNS_OF_GRACE = 2_000;

/** What keeps an idle thread's event loop alive. To be read before any code runs. */
export function restState(): number {
  return process.getActiveResourcesInfo().length;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * One turn of the event loop drains every promise of the code. Then it rests unless real work of its own (a file, a digest) is under way.
 * Code that waits for nothing at all will never have a result: Lambda ends such an invocation, and so do we.
 */
export async function comeToRest(invocation: Invocation, idle: number): Promise<void> {
  await turn();
  for (let turns = 0; invocation.result() === undefined; turns += 1) {
    if (process.getActiveResourcesInfo().length <= idle) {
      if (invocation.waits()) return;
      if (turns >= TURNS_OF_GRACE) {
        invocation.abandon();
        return;
      }
    }
    await turn();
  }
}
