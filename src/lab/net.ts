// The lab as a network, in process: the same port that sockets implement elsewhere.
import { Buffer } from "node:buffer";
import type { DnsOutcome, DnsQuestion, HttpOutcome, HttpRequest, Net } from "../ports/net.ts";
import { authoritativeAnswer } from "./dns/answer.ts";
import { withoutDot } from "./dns/names.ts";
import { resolve } from "./dns/resolver.ts";
import { labKeep } from "./keep.ts";
import type { Lab } from "./lab.ts";
import type { ServerReply, WebRequest } from "./web/reply.ts";
import { respond } from "./web/respond.ts";
import { createTrouble } from "./web/trouble.ts";

/** Bytes of a page that are kept. */
const BODY_LIMIT = 65_536;

/** How often a question is sent within its time-out while no answer comes. */
const TRIES = 3;

/**
 * What is answered is decided when the question is sent; then the time it takes passes. One sleep per question that gets through, one per
 * request.
 */
export function labNet(lab: Lab, reply: (lab: Lab, request: WebRequest) => ServerReply = respond): Net {
  const luck = lab.random.fork("net");
  const loss = lab.draw("dns.loss");
  const trouble = createTrouble(lab);

  const ask = async (question: DnsQuestion): Promise<DnsOutcome> => {
    let lost = 0;
    while (lost < TRIES && loss > 0 && luck.next() < loss) lost += 1;
    const late = (lost * question.timeout) / TRIES;
    if (late > 0) await lab.clock.sleep(late);
    if (lost === TRIES) return { kind: "timeout" };
    const { outcome, latency } =
      question.server === "recursive" ? askResolver(lab, question) : askServer(lab, question.server.nameServer, question);
    if (late + latency >= question.timeout) {
      await lab.clock.sleep(question.timeout - late);
      return { kind: "timeout" };
    }
    await lab.clock.sleep(latency);
    return outcome;
  };

  const get = async (request: HttpRequest): Promise<HttpOutcome> => {
    const latency = lab.draw("net.latency");
    const { scheme, address, port, host, path } = request;
    const answer = trouble.disturb(reply(lab, { scheme, address, port, host, path, method: "GET" }), address);
    const took = answer.kind === "silence" ? Number.POSITIVE_INFINITY : latency + answer.after;
    await lab.clock.sleep(Math.min(took, request.timeout));
    return took > request.timeout ? { kind: "timeout" } : outcomeOf(answer);
  };

  return { ask, get, keep: (request) => labKeep(lab.clock, get, request) };
}

function askResolver(lab: Lab, question: DnsQuestion): { outcome: DnsOutcome; latency: number } {
  const { rcode, records, cached } = resolve(lab, question.name, question.type);
  const latency = lab.draw("dns.recursive-latency") + (cached ? 0 : lab.draw("dns.latency"));
  return { outcome: { kind: "answer", rcode, records }, latency };
}

function askServer(lab: Lab, nameServer: string, question: DnsQuestion): { outcome: DnsOutcome; latency: number } {
  const latency = lab.draw("dns.latency");
  if (!lab.resolver.nameServerAddresses.has(withoutDot(nameServer.toLowerCase()))) {
    return { outcome: { kind: "unreachable", reason: `no name server bears the name ${nameServer}` }, latency };
  }
  const { rcode, records } = authoritativeAnswer(lab, nameServer, question.name, question.type);
  return { outcome: { kind: "answer", rcode, records }, latency };
}

function outcomeOf(reply: ServerReply): HttpOutcome {
  switch (reply.kind) {
    case "response":
      return { kind: "response", status: reply.status, headers: reply.headers, body: atMost(reply.body) };
    case "refused":
      return { kind: "refused" };
    case "reset":
      return { kind: "reset" };
    default:
      return { kind: "timeout" };
  }
}

/** A character takes at most three bytes in UTF-8 per unit of a JavaScript string. */
function atMost(body: string): string {
  return body.length * 3 <= BODY_LIMIT ? body : Buffer.from(body).subarray(0, BODY_LIMIT).toString();
}
