// A client that stays connected, as browsers do: it looks the name up only when its connection is gone, so it meets a dead site long after DNS has moved.
import type { ProbePlan, SitePlan } from "../../plan/types.ts";
import type { DnsOutcome, Net } from "../../ports/net.ts";
import type { Probe } from "../sampler.ts";
import { createClassifier } from "./classify-page.ts";
import { addressesOf } from "./dns-answer.ts";

/** One request per interval on one connection. It informs only: no phase waits for it and no objective is judged by it. */
export function keepAliveProbe(net: Net, site: SitePlan, { interval, timeout }: ProbePlan): Probe<"keep-alive"> {
  const classify = createClassifier(site);
  const { scheme, host, port } = site;
  const [path = "/"] = site.paths;
  /** The answers to the look-ups of the request under way. */
  let answers: DnsOutcome[] = [];
  const connection = net.keep({
    scheme,
    host,
    port,
    timeout,
    address: async () => {
      const answer = await net.ask({ server: "recursive", name: host, type: "A", timeout });
      answers.push(answer);
      return addressesOf(answer)[0];
    },
  });
  return {
    name: "keep-alive",
    interval,
    observe: async () => {
      answers = [];
      const { reconnected, address, ...page } = await connection.get(path);
      const anew = reconnected ? { reconnected } : {};
      const answer = answers.at(-1);
      if (answer !== undefined && addressesOf(answer).length === 0) {
        if (answer.kind !== "answer") return { missing: `no answer for ${host} from the resolver` };
        return { seen: "dns-error", path, detail: `${answer.rcode} without an address`, ...anew };
      }
      return { ...classify(page), path, ...(address === undefined ? {} : { address }), ...anew };
    },
    close: () => connection.close(),
  };
}
