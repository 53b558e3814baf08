// act's own server for artifacts, at a free port of this machine, and the way to it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import type { TestContext } from "node:test";

interface ArtifactServer {
  /** Of act. */
  readonly flags: readonly string[];
  /** Of act's own process. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * For `runWorkflow`: what is kept comes into `folder`, below the run's number and the artifact's name. act 0.2.87 refuses every request that has
 * `mime_type`, as each of the official client's has since 6.2; so that field alone is taken away on the way. The files go to act directly.
 */
export async function actsArtifactServer(t: Pick<TestContext, "after">, folder: string): Promise<ArtifactServer> {
  const port = await freePort();
  const server = createServer((request, response) => {
    forward(request, response, `http://127.0.0.1:${port}`).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    flags: ["--artifact-server-path", folder, "--artifact-server-addr", "127.0.0.1", "--artifact-server-port", String(port)],
    env: { ACTIONS_RUNTIME_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
  };
}

async function forward(request: IncomingMessage, response: ServerResponse, to: string): Promise<void> {
  let text = "";
  for await (const chunk of request) text += chunk;
  const { mime_type: _, ...known } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const { authorization = "" } = request.headers;
  const headers = { authorization, "content-type": "application/json" };
  const answer = await fetch(`${to}${request.url}`, { method: "POST", headers, body: JSON.stringify(known) });
  response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, "127.0.0.1", resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
