// The stand-in over sockets, for processes of their own: the API and the storage at two addresses of this machine.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { cleanEnvironment } from "../../support/lab-process.ts";
import { REPOSITORY, type StandIn } from "./stand-in.ts";

/** What a runner's environment says of it; closed with the test. */
export async function serve(t: Pick<TestContext, "after">, gitHub: StandIn): Promise<NodeJS.ProcessEnv> {
  const listen = async (address: string): Promise<string> => {
    const server = createServer((request, response) => {
      answer(gitHub, origin, request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    // A test that fails may end without its last hooks: an open server must not keep its process.
    server.unref();
    t.after(() => server.close());
    const origin = `http://${address}:${(server.address() as AddressInfo).port}`;
    return origin;
  };
  gitHub.origin = { api: await listen("127.0.0.1"), storage: await listen("127.0.0.2") };
  return {
    ...cleanEnvironment(),
    GITHUB_API_URL: gitHub.origin.api,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_NAME: "schedule",
  };
}

async function answer(gitHub: StandIn, origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = "";
  for await (const chunk of request) text += chunk;
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const { method = "GET", url = "/" } = request;
  const given = await gitHub.fetch(`${origin}${url}`, { method, headers, ...(text === "" ? {} : { body: text }) });
  response.writeHead(given.status, Object.fromEntries(given.headers)).end(Buffer.from(await given.arrayBuffer()));
}
