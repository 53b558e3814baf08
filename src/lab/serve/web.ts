// The lab's web on real sockets: every load balancer node, S3 website endpoint and public instance at an address of its own.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressOwner } from "../addresses.ts";
import type { Lab } from "../lab.ts";
import { type Authority, createAuthority } from "../web/certificates.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import { respond } from "../web/respond.ts";
import { createTrouble } from "../web/trouble.ts";
import { digBlackHole } from "./black-hole.ts";
import { createDelivery } from "./delivery.ts";
import type { LabServer, ServeOptions } from "./dns.ts";
import { methodRefusal, sendResponse, webRequest } from "./web-answer.ts";
import { listens, servedPorts, speaksTls } from "./web-listening.ts";
import { openWebPort } from "./web-port.ts";

/** An ALB closes a client's connection after so many idle milliseconds; taken for every server. Source: idle_timeout.timeout_seconds, default 60. */
const IDLE = 60_000;
/** Wall milliseconds: on a busy machine a shorter time would close connections in use. */
const IDLE_AT_LEAST = 1_000;

export interface WebServerOptions extends ServeOptions {
  /** Who answers at an address, and what. Default: the lab. */
  readonly reply?: (lab: Lab, request: WebRequest) => ServerReply;
  /** Issues the certificates of HTTPS listeners. Default: one of its own. */
  readonly authority?: Authority;
}

type Kind = "http" | "https" | "dropped";

interface Place {
  readonly kind: Kind;
  readonly ready: Promise<void>;
  close(all: boolean): Promise<void>;
}

/**
 * Addresses and ports are served as they appear. How a client sees what the lab decides:
 *
 * - response: after the network's and the server's time; a connection is kept, and keeps reaching the same node.
 * - refused: the port is closed, so the system refuses. A request on a connection from before is reset.
 * - reset: the connection is reset after the request was read.
 * - silence: the connection is accepted (the system does that) and nothing ever comes; on AWS the connection itself would hang, as it does
 *   here only under the condition `web.drop`.
 */
export function createWebServer(lab: Lab, { plan, speed, onProblem, reply = respond, authority }: WebServerOptions): LabServer {
  const deliver = createDelivery(lab, speed);
  const trouble = createTrouble(lab);
  const issuer = authority ?? createAuthority(lab.clock.now());
  const idle = Math.max(IDLE_AT_LEAST, Math.round(IDLE / speed));
  const places = new Map<string, Place>();
  /** What is on its way out; its port is free when it settles. */
  const leaving = new Map<string, Promise<void>>();

  const answer = (address: string, port: number, request: IncomingMessage, response: ServerResponse): void => {
    request.resume();
    const refusal = methodRefusal(lab, address, request.method ?? "GET");
    const decided = trouble.disturb(refusal ?? reply(lab, webRequest(request, address, port)), address);
    if (decided.kind === "silence") return;
    const cancel = deliver(lab.draw("net.latency") + decided.after, () => {
      if (decided.kind === "response") sendResponse(lab, request, response, decided);
      else request.socket.resetAndDestroy();
    });
    response.once("close", cancel);
  };

  const openNow = (kind: Kind, address: string, port: number, at: { address: string; port: number }): Omit<Place, "kind"> => {
    if (kind === "dropped") return digBlackHole(at);
    const certificate = (name: string | undefined) => issuer.issue(name ?? address);
    return openWebPort({
      at,
      idle,
      answer: (request, response) => answer(address, port, request, response),
      certificate: kind === "https" ? certificate : undefined,
    });
  };

  const open = (key: string, kind: Kind, address: string, port: number): Promise<void> | undefined => {
    const at = plan.locate({ address, port });
    if (at === undefined) return undefined;
    const before = leaving.get(key);
    if (before === undefined) {
      const place = openNow(kind, address, port, at);
      places.set(key, { kind, ready: place.ready, close: (all) => place.close(all) });
      return place.ready;
    }
    const opened = before.then(() => openNow(kind, address, port, at));
    const ready = opened.then((place) => place.ready);
    places.set(key, { kind, ready, close: (all) => opened.then((place) => place.close(all)) });
    return ready;
  };

  const close = (key: string, place: Place, all: boolean): void => {
    places.delete(key);
    const left = place.close(all);
    // A server's port is free at once; a black hole's when its thread has ended.
    if (place.kind !== "dropped") return;
    leaving.set(key, left);
    left.then(() => leaving.delete(key));
  };

  /** Opens or closes one port of the address, as its owner has it now. */
  const settlePort = (address: string, port: number, owner: AddressOwner | undefined): Promise<void> | undefined => {
    const key = `${address} ${port}`;
    const wanted = owner === undefined || !listens(lab, owner, port) ? undefined : trouble.drops(address) ? "dropped" : scheme(owner, port);
    const existing = places.get(key);
    if (wanted === existing?.kind) return undefined;
    // A host that is gone says nothing more on the connections that it had; one that refuses resets them at the next request.
    if (existing !== undefined) close(key, existing, owner === undefined);
    return wanted === undefined ? undefined : open(key, wanted, address, port);
  };
  const scheme = (owner: AddressOwner, port: number): Kind => (speaksTls(lab, owner, port) ? "https" : "http");

  const settle = (address: string, owner: AddressOwner | undefined): Promise<unknown> => {
    const known = [...places.keys()].filter((key) => key.startsWith(`${address} `)).map((key) => Number(key.split(" ")[1]));
    const ports = new Set([...known, ...(owner === undefined ? [] : servedPorts(lab, owner))]);
    return Promise.all([...ports].map((port) => settlePort(address, port, owner)));
  };

  const first = [...lab.addresses.entries()].map(([address, owner]) => settle(address, owner));
  let running = true;
  const change = (address: string, owner: AddressOwner | undefined) => {
    if (!running) return;
    settle(address, owner).catch((error: Error) => onProblem(`the web server at ${address} cannot be served: ${error.message}`));
  };
  const changeOf = (concerned: (owner: AddressOwner) => boolean) => {
    for (const [address, owner] of lab.addresses.entries()) if (concerned(owner)) change(address, owner);
  };
  lab.addresses.onChange(change);
  lab.signals.instanceChanged.subscribe((id) => changeOf((owner) => owner.kind === "instance" && owner.id === id));
  lab.signals.targetHealthChanged.subscribe((arn) => changeOf((owner) => owner.kind === "load-balancer" && owner.arn === arn));
  lab.signals.networkChanged.subscribe(() => changeOf((owner) => owner.kind === "instance" || owner.kind === "load-balancer"));

  return {
    ready: Promise.all(first).then(() => undefined),
    close: async () => {
      running = false;
      await Promise.all([...leaving.values(), ...[...places.values()].map((place) => place.close(true))]);
    },
  };
}
