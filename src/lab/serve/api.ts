// The lab's API port: AWS's wire protocols for every service on one address, and the lab's own addresses under /_lab/.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, isIPv4, type Socket } from "node:net";
import type { Lab } from "../lab.ts";
import { operations } from "../operations.ts";
import type { WireResponse } from "../wire/message.ts";
import { createWireServices } from "../wire/services.ts";
import { type ApiCallOptions, createApiCall } from "./api-call.ts";
import { answerLabRoute } from "./api-lab-reply.ts";
import { type LabRoute, labRoutes } from "./api-routes.ts";
import { receive } from "./http-request.ts";

export interface ApiServerOptions extends ApiCallOptions {
  /** In 127.0.0.0/8: the lab is nobody else's business. */
  readonly address: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What `GET /_lab/health` answers. */
  readonly health: () => object;
  /** How `labRoutes` are carried out; as they are when left out. */
  readonly carryOut?: (route: LabRoute) => LabRoute;
  /** Besides `labRoutes`. */
  readonly routes?: readonly LabRoute[];
  /** Bytes of a request's body; 16 MiB when left out, twice the size from which the AWS CLI uploads in parts. */
  readonly bodyLimit?: number;
}

export interface ApiServer {
  /** Rejects with Node's error when the port cannot be had (EADDRINUSE). */
  listen(): Promise<{ readonly address: string; readonly port: number }>;
  /** Loads what a service's first request would otherwise wait for. */
  warmUp(): Promise<void>;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const BODY_LIMIT = 16 * 1024 * 1024;
/** Milliseconds; longer than clients keep their connections, so that they close them and no request meets a closing one. */
const KEEP_ALIVE = 75_000;

/** Throws RangeError for an address that is not on this machine's loopback. */
export function createApiServer(lab: Lab, options: ApiServerOptions): ApiServer {
  const { address, port, health, bodyLimit = BODY_LIMIT, carryOut = (route) => route, onError } = options;
  if (!isIPv4(address) || !address.startsWith("127.")) throw new RangeError(`the lab listens on 127.x.x.x only, not on ${address}`);
  const services = createWireServices(operations);
  const call = createApiCall(lab, services, options);
  const routes: readonly LabRoute[] = [
    { method: "GET", path: "/_lab/health", what: "what this lab is and where its parts listen", handle: health },
    ...labRoutes.map(carryOut),
    ...(options.routes ?? []),
  ];
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (message, response) => {
    serve(message, response).catch((error: unknown) => {
      // A client that went away in the middle of its request; anything else is ours.
      if (!message.destroyed) onError?.(error);
      response.destroy();
    });
  });
  server.on("clientError", refuseBytes);

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(message, bodyLimit);
    const { request } = received;
    const answer = request.path.startsWith("/_lab/") ? await answerLabRoute(lab, routes, request) : await call(received);
    if (answer === undefined) message.socket.resetAndDestroy();
    else reply(response, request.method, answer);
  }

  return { listen: () => listen(server, address, port), warmUp: services.warmUp, close: () => close(server) };
}

function reply(response: ServerResponse, method: string, { status, headers, body }: WireResponse): void {
  const length = Buffer.byteLength(body);
  const sized = method === "HEAD" || status === 204 || status === 304 ? headers : { ...headers, "content-length": String(length) };
  response.writeHead(status, sized);
  response.end(method === "HEAD" ? undefined : body);
}

/** Bytes that are not HTTP. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
  else socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

function listen(server: Server, host: string, port: number): Promise<{ address: string; port: number }> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      const { address, port: bound } = server.address() as AddressInfo;
      resolve({ address, port: bound });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
