// What trouble on the way makes of an answer: later, never, or not even a connection.
import { loadBalancerHealthy } from "../elb/dns-health.ts";
import type { Lab } from "../lab.ts";
import type { ServerReply } from "./reply.ts";

export interface Trouble {
  /** What becomes of a server's answer on its way to a client. */
  disturb(reply: ServerReply, address: string): ServerReply;
  /** No packet of a client gets to this address now. Draws nothing. */
  drops(address: string): boolean;
}

const SILENCE: ServerReply = { kind: "silence" };
const BALANCER_ERRORS: ReadonlySet<number> = new Set([502, 503, 504]);

/** Chance is drawn by label, so what happens to one client's requests moves nothing else. */
export function createTrouble(lab: Lab): Trouble {
  const luck = lab.random.fork("web-hang");
  const hang = lab.draw("web.hang");
  const dropping = lab.random.fork("web-drop").next() < lab.draw("web.drop");
  const drops = (address: string): boolean => {
    if (!dropping) return false;
    const owner = lab.addresses.owner(address);
    return owner?.kind === "load-balancer" && !loadBalancerHealthy(lab, owner.arn);
  };
  return {
    drops,
    disturb: (reply, address) => {
      if (drops(address)) return SILENCE;
      if (reply.kind !== "response") return reply;
      const isError = BALANCER_ERRORS.has(reply.status) && reply.headers.server?.startsWith("awselb") === true;
      if (isError && hang > 0 && luck.next() < hang) return SILENCE;
      const late = lab.draw("web.latency");
      return late === 0 ? reply : { ...reply, after: reply.after + late };
    },
  };
}
