// One DNS server on the machine: UDP and TCP on one address and port.
import { Buffer } from "node:buffer";
import { createSocket } from "node:dgram";
import { createServer, type Socket } from "node:net";

/** What to send back, through `send`, once or never, now or later. */
export type Answerer = (packet: Buffer, transport: "udp" | "tcp", send: (answer: Buffer) => void) => void;

export interface Listening {
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Wall milliseconds after which an idle TCP connection is closed. */
const TCP_IDLE = 10_000;
/** Bytes of packets that may wait in the kernel while the process is busy. */
const RECEIVE_BUFFER = 1 << 20;

/** `ready` rejects when the address or port cannot be had. */
export function listenForDns(at: { readonly address: string; readonly port: number }, answer: Answerer): Listening {
  const udp = listenOverUdp(at, answer);
  const tcp = listenOverTcp(at, answer);
  return {
    ready: Promise.all([udp.ready, tcp.ready]).then(() => undefined),
    close: async () => {
      await Promise.all([udp.close(), tcp.close()]);
    },
  };
}

function listenOverUdp({ address, port }: { readonly address: string; readonly port: number }, answer: Answerer): Listening {
  // The peer's address is numeric: nothing has to be looked up.
  const socket = createSocket({ type: "udp4", recvBufferSize: RECEIVE_BUFFER, lookup: (host, _, found) => found(null, host, 4) });
  let open = true;
  socket.on("message", (packet, { address: client, port: clientPort }) => {
    answer(packet, "udp", (bytes) => {
      // A client that is gone (ICMP) is no error of the server's.
      if (open) socket.send(bytes, clientPort, client, () => undefined);
    });
  });
  return {
    ready: new Promise((resolve, reject) => {
      socket.once("error", reject);
      socket.bind({ address, port, exclusive: true }, () => {
        socket.off("error", reject);
        socket.on("error", () => undefined);
        resolve();
      });
    }),
    close: () =>
      new Promise((resolve) => {
        if (!open) return resolve();
        open = false;
        socket.close(() => resolve());
      }),
  };
}

function listenOverTcp({ address, port }: { readonly address: string; readonly port: number }, answer: Answerer): Listening {
  const connections = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
    socket.on("error", () => undefined);
    socket.setTimeout(TCP_IDLE, () => socket.destroy());
    readFrames(socket, (packet) =>
      answer(packet, "tcp", (bytes) => {
        if (!socket.writable) return;
        socket.write(Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]));
      }),
    );
  });
  return {
    ready: new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: address, port, exclusive: true }, () => {
        server.off("error", reject);
        server.on("error", () => undefined);
        resolve();
      });
    }),
    close: () =>
      new Promise((resolve) => {
        for (const connection of connections) connection.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Several questions may come over one connection, each behind its length. */
function readFrames(socket: Socket, packet: (bytes: Buffer) => void): void {
  let waiting: Buffer = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
    while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
      const end = 2 + waiting.readUInt16BE(0);
      packet(waiting.subarray(2, end));
      waiting = waiting.subarray(end);
    }
  });
}
