// A port at which packets get lost: connections neither come about nor are refused, as behind a firewall that drops.
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

export interface BlackHole {
  /** Rejects with the system's error when the port cannot be had. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Connections that may wait to be accepted; the system holds one more than this. */
const BACKLOG = 1;

/** Listens, then never looks again: whoever listens in Node accepts, unless its event loop stands still. */
const NEVER_ACCEPTS = `
const { parentPort, workerData } = require("node:worker_threads");
const server = require("node:net").createServer();
server.on("error", ({ message, code, address, port }) => parentPort.postMessage({ message, code, address, port }));
server.listen({ ...workerData, exclusive: true }, () => {
  parentPort.postMessage("listens");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

/**
 * The system drops what comes to a listener whose queue is full (Linux; others may refuse). So the queue is filled, and nobody takes anything out.
 * A client that is still trying when the port is given back gets through, as it does when a real packet filter opens.
 */
export function digBlackHole({ address, port }: { readonly address: string; readonly port: number }): BlackHole {
  const worker = new Worker(NEVER_ACCEPTS, {
    eval: true,
    workerData: { host: address, port, backlog: BACKLOG },
    stdout: true,
    stderr: true,
  });
  worker.unref();
  const fillers: Socket[] = [];
  const fill = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(port, address, resolve);
      socket.on("error", () => resolve());
      socket.unref();
      fillers.push(socket);
    });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (told: unknown) => {
      if (told === "listens") resolve(Promise.all(Array.from({ length: BACKLOG + 1 }, fill)).then(() => undefined));
      else reject(Object.assign(new Error((told as Error).message), told));
    });
  });
  return {
    ready,
    close: async () => {
      await worker.terminate();
      for (const socket of fillers) socket.destroy();
    },
  };
}
