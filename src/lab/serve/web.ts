// The lab's web on real sockets: every load balancer node, S3 website endpoint and public instance at an address of its own.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { AddressOwner } from "../addresses.ts";
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import { respond } from "../web/respond.ts";
import { createDelivery } from "./delivery.ts";
import type { LabServer, ServeOptions } from "./dns.ts";
import { methodRefusal, sendResponse, webRequest } from "./web-answer.ts";
import { listens } from "./web-listening.ts";

/** The lab's port that is served. TLS is not: port 443 is closed everywhere. */
const PORT = 80;

/** An ALB closes a client's connection after so many idle milliseconds; taken for every server. Source: idle_timeout.timeout_seconds, default 60. */
const IDLE = 60_000;
/** Wall milliseconds: on a busy machine a shorter time would close connections in use. */
const IDLE_AT_LEAST = 1_000;

export interface WebServerOptions extends ServeOptions {
  /** Who answers at an address, and what. Default: the lab. */
  readonly reply?: (lab: Lab, request: WebRequest) => ServerReply;
}

/**
 * Addresses are served as they appear. How a client sees what the lab decides:
 *
 * - response: after the network's and the server's time; a connection is kept, and keeps reaching the same node.
 * - refused: the port is closed, so the system refuses. A request on a connection from before is reset.
 * - reset: the connection is reset after the request was read.
 * - silence: the connection is accepted (the system does that) and nothing ever comes; on AWS the connection itself would hang.
 */
export function createWebServer(lab: Lab, { plan, speed, onProblem, reply = respond }: WebServerOptions): LabServer {
  const deliver = createDelivery(lab, speed);
  const servers = new Map<string, { readonly server: Server; readonly ready: Promise<void> }>();

  const answer = (address: string, request: IncomingMessage, response: ServerResponse): void => {
    request.resume();
    const decided = methodRefusal(lab, address, request.method ?? "GET") ?? reply(lab, webRequest(request, address, PORT));
    if (decided.kind === "silence") return;
    const cancel = deliver(lab.draw("net.latency") + decided.after, () => {
      if (decided.kind === "response") sendResponse(lab, request, response, decided);
      else request.socket.resetAndDestroy();
    });
    response.once("close", cancel);
  };

  const open = (address: string): Promise<void> | undefined => {
    const at = plan.locate({ address, port: PORT });
    if (at === undefined) return undefined;
    const server = createServer(
      { noDelay: true, keepAliveTimeout: Math.max(IDLE_AT_LEAST, Math.round(IDLE / speed)) },
      (request, response) => answer(address, request, response),
    );
    server.on("clientError", badRequest);
    const ready = new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: at.address, port: at.port, exclusive: true }, () => {
        server.off("error", reject);
        server.on("error", () => undefined);
        resolve();
      });
    });
    servers.set(address, { server, ready });
    return ready;
  };

  /** Opens or closes the address, as its owner has it now. */
  const settle = (address: string, owner: AddressOwner | undefined): Promise<void> | undefined => {
    const wanted = owner !== undefined && listens(lab, owner, PORT);
    const existing = servers.get(address);
    if (wanted === (existing !== undefined)) return undefined;
    if (existing === undefined) return open(address);
    servers.delete(address);
    existing.server.close();
    // A host that is gone says nothing more on the connections that it had; one that refuses resets them at the next request.
    if (owner === undefined) existing.server.closeAllConnections();
    return undefined;
  };

  const first = [...lab.addresses.entries()].map(([address, owner]) => settle(address, owner));
  let running = true;
  const change = (address: string, owner: AddressOwner | undefined) => {
    if (!running) return;
    settle(address, owner)?.catch((error: Error) => onProblem(`the web server at ${address} cannot be served: ${error.message}`));
  };
  const changeOf = (concerned: (owner: AddressOwner) => boolean) => {
    for (const [address, owner] of lab.addresses.entries()) if (concerned(owner)) change(address, owner);
  };
  lab.addresses.onChange(change);
  lab.signals.instanceChanged.subscribe((id) => changeOf((owner) => owner.kind === "instance" && owner.id === id));
  lab.signals.targetHealthChanged.subscribe((arn) => changeOf((owner) => owner.kind === "load-balancer" && owner.arn === arn));

  return {
    ready: Promise.all(first).then(() => undefined),
    close: async () => {
      running = false;
      await Promise.all([...servers.values()].map(({ server }) => closed(server)));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What is not HTTP gets the answer that all of AWS's servers give, and no more. */
function badRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
}
