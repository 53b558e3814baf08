// One port of one of the lab's hosts on the machine: plain HTTP, or TLS with a certificate made out to whatever name the client asks for.
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Server as TcpServer } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext } from "node:tls";
import type { Certificate } from "../web/certificates.ts";

export interface WebPort {
  /** Rejects with the system's error when the port cannot be had. */
  readonly ready: Promise<void>;
  /** Takes no more connections at once; those that there are stay, unless `all`. */
  close(all: boolean): Promise<void>;
}

export interface WebPortOptions {
  readonly at: { readonly address: string; readonly port: number };
  readonly answer: RequestListener;
  /** Milliseconds of the wall for which an idle connection is kept. */
  readonly idle: number;
  /** For TLS: the certificate for a name; undefined for a client that names none. */
  readonly certificate?: ((name: string | undefined) => Certificate) | undefined;
}

/** The first byte of every TLS connection: a handshake record. Source: RFC 8446, 5.1. */
const TLS_HANDSHAKE = 0x16;

export function openWebPort({ at, answer, idle, certificate }: WebPortOptions): WebPort {
  const plain = createServer({ noDelay: true, keepAliveTimeout: idle }, answer);
  plain.on("clientError", badRequest);
  const behind: Server[] = [plain];
  const front = certificate === undefined ? plain : tlsFront(plain, behind, certificate, { answer, idle });
  const ready = new Promise<void>((resolve, reject) => {
    front.once("error", reject);
    front.listen({ host: at.address, port: at.port, exclusive: true }, () => {
      front.off("error", reject);
      front.on("error", () => undefined);
      resolve();
    });
  });
  return {
    ready,
    close: (all) => {
      const closed = new Promise<void>((resolve) => front.close(() => resolve()));
      if (all) for (const server of behind) server.closeAllConnections();
      return all ? closed : Promise.resolve();
    },
  };
}

/** Looks at the first byte: what is no TLS goes to the plain server, which answers it as a load balancer does. */
function tlsFront(
  plain: Server,
  behind: Server[],
  certificate: (name: string | undefined) => Certificate,
  { answer, idle }: Pick<WebPortOptions, "answer" | "idle">,
): TcpServer {
  const secure = createTlsServer(
    {
      ...certificate(undefined),
      keepAliveTimeout: idle,
      SNICallback: (name, use) => use(null, createSecureContext(certificate(name))),
    },
    answer,
  );
  secure.on("clientError", badRequest);
  behind.push(secure as unknown as Server);
  const waiting = new Set<Duplex>();
  const front = createTcpServer({ noDelay: true }, (socket) => {
    waiting.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => waiting.delete(socket));
    socket.once("data", (first) => {
      socket.pause();
      socket.unshift(first);
      waiting.delete(socket);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  // Connections that have not said anything yet belong to no server.
  const end = secure.closeAllConnections.bind(secure);
  secure.closeAllConnections = () => {
    for (const socket of waiting) socket.destroy();
    end();
  };
  return front;
}

/** What is not HTTP gets the answer that all of AWS's servers give, and no more; a TLS greeting gets none, for its client could not read it. */
function badRequest(error: Error & { readonly code?: string; readonly rawPacket?: Buffer }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || error.rawPacket?.[0] === TLS_HANDSHAKE || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
}
