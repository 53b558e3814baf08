// What a client's caching resolver answers, with the time to live that is left.
import type { ProbePlan } from "../../plan/types.ts";
import type { Net } from "../../ports/net.ts";
import type { Probe } from "../sampler.ts";
import { classifyAnswer } from "./dns-answer.ts";
import type { OwnAddresses } from "./own-addresses.ts";

export function recursiveProbe(net: Net, host: string, own: OwnAddresses, { interval, timeout }: ProbePlan): Probe<"recursive"> {
  return {
    name: "recursive",
    interval,
    observe: async () => {
      const answer = await net.ask({ server: "recursive", name: host, type: "A", timeout });
      const addresses = own.current();
      return addresses.size === 0 ? { missing: "the load balancer's own addresses are not known" } : classifyAnswer(answer, addresses);
    },
  };
}
