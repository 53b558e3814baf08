// Servers and a clock for tests of the socket network: the test says when time passes and what is answered.
import { Buffer } from "node:buffer";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { type Answer, type DecodedPacket, decode, encode, type Packet } from "dns-packet";
import type { Clock } from "../../../src/ports/clock.ts";

export interface HandClock extends Clock {
  /** Lets time pass: sleepers whose time has come wake. */
  pass(duration: number): void;
  /** How many wait. */
  readonly sleeping: number;
}

/** Time stands still until the test lets it pass. */
export function createHandClock(): HandClock {
  let now = Date.UTC(2026, 10, 22);
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => now,
    sleep: (duration, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + duration, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    at: () => () => undefined,
    hold: (work) => work,
    pass: (duration) => {
      now += duration;
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
    get sleeping() {
      return sleepers.size;
    },
  };
}

export interface Seen {
  readonly transport: "udp" | "tcp";
  readonly packet: DecodedPacket;
  readonly clientPort: number;
}

/** Packets to send back: values are encoded, bytes go as they are; over TCP with their length in front unless they are bytes. */
type Answers = readonly (Packet | Buffer)[];

export interface FakeDns {
  readonly address: string;
  readonly port: number;
  readonly seen: readonly Seen[];
  /** Resolves at the next question, with the answers sent. */
  asked(): Promise<void>;
  close(): Promise<void>;
}

/** A name server that answers as told, on UDP and TCP of one port. */
export async function fakeDns(answer: (seen: Seen) => Answers, address = "127.0.0.1"): Promise<FakeDns> {
  const seen: Seen[] = [];
  let tellAsked: () => void = () => undefined;
  const take = (transport: Seen["transport"], bytes: Buffer, clientPort: number) => {
    const one = { transport, packet: decode(bytes), clientPort };
    seen.push(one);
    const answers = answer(one);
    setImmediate(tellAsked);
    return answers;
  };
  const tcp = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (bytes) => {
      for (const one of take("tcp", bytes.subarray(2), socket.remotePort ?? 0))
        socket.write(Buffer.isBuffer(one) ? one : framed(encode(one)));
      if (seen.at(-1)?.packet.questions?.[0]?.name.startsWith("hang-up")) socket.end();
    });
  });
  tcp.listen({ host: address, port: 0 });
  await once(tcp, "listening");
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket(address.includes(":") ? "udp6" : "udp4");
  udp.on("message", (bytes, client) => {
    for (const one of take("udp", bytes, client.port)) udp.send(Buffer.isBuffer(one) ? one : encode(one), client.port, client.address);
  });
  udp.bind({ address, port });
  await once(udp, "listening");
  return {
    address,
    port,
    seen,
    asked: () =>
      new Promise((resolve) => {
        tellAsked = resolve;
      }),
    close: async () => {
      udp.close();
      tcp.close();
      await once(tcp, "close");
    },
  };
}

function framed(packet: Buffer): Buffer {
  return Buffer.concat([Buffer.from([packet.length >> 8, packet.length & 255]), packet]);
}

/** The answer that belongs to a question. */
export function answerTo({ packet }: Seen, answers: readonly Answer[], patch: Partial<Packet> = {}): Packet {
  return { type: "response", id: packet.id, questions: packet.questions, answers: [...answers], ...patch };
}

export interface RawServer {
  readonly port: number;
  /** Connections so far. */
  readonly connections: number;
  close(): Promise<void>;
}

/** A TCP server that does with each connection as told once the first bytes are there. */
export async function rawServer(act: (socket: Socket, first: Buffer) => void, address = "127.0.0.1"): Promise<RawServer> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    socket.once("data", (first) => act(socket, first));
  });
  server.listen({ host: address, port: 0 });
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
