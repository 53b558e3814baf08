// A process's clock and network: those of the lab, as far as it lives.
import type { Clock, Instant, Millis } from "../../src/ports/clock.ts";
import type { Net } from "../../src/ports/net.ts";
import type { Life } from "./life.ts";

/** `ahead`: of AWS's clock. */
export function clockOf(clock: Clock, life: Life, ahead: Millis): Clock {
  const now = (): Instant => life.now() + ahead;
  return {
    now,
    sleep: (duration, signal) => life.hears(clock.sleep(duration, signal)),
    at: (instant, run) => {
      let cancel = (): void => undefined;
      const arm = (due: Instant): void => {
        cancel = clock.at(due, () => {
          if (life.isOver) return;
          const turn = life.runs();
          if (turn === undefined) run();
          // What stands still runs it when it goes on; `wake` of the life and this are due at the same instant.
          else arm(clock.now() + POLL);
        });
      };
      arm(instant - ahead);
      return () => cancel();
    },
    hold: (work) => clock.hold(work),
  };
}

/** How late after a sleep something that was due meanwhile may run. */
const POLL: Millis = 1_000;

export function netOf(net: Net, clock: Clock, life: Life): Net {
  const silence = async (timeout: Millis): Promise<{ readonly kind: "timeout" }> => {
    await clock.sleep(timeout);
    return { kind: "timeout" };
  };
  return {
    ask: (question) => life.hears(life.isOffline ? silence(question.timeout) : net.ask(question)),
    get: (request) => life.hears(life.isOffline ? silence(request.timeout) : net.get(request)),
    keep: (request) => {
      const connection = net.keep(request);
      return {
        get: (path) =>
          life.hears(life.isOffline ? silence(request.timeout).then((lost) => ({ ...lost, reconnected: false })) : connection.get(path)),
        close: () => connection.close(),
      };
    },
  };
}
