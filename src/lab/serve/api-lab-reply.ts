// Answers for the lab's own addresses: JSON, with an error text where something was wrong.
import type { Lab } from "../lab.ts";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import { type LabRoute, LabRouteError } from "./api-routes.ts";

/** Never rejects. */
export async function answerLabRoute(lab: Lab, routes: readonly LabRoute[], request: WireRequest): Promise<WireResponse> {
  const here = routes.filter((route) => route.path === request.path.replace(/(?<=.)\/$/, "") || route.path === request.path);
  const route = here.find(({ method }) => method === request.method || (method === "GET" && request.method === "HEAD"));
  if (route === undefined) {
    const list = routes.map(({ method, path, what }) => ({ method, path, what }));
    if (request.path === "/_lab/") return json(200, list);
    return here.length === 0
      ? json(404, { error: `no ${request.path} here`, routes: list })
      : json(405, { error: "not with this method", routes: list });
  }
  try {
    return json(200, (await route.handle(lab, request)) ?? {});
  } catch (error) {
    if (error instanceof LabRouteError) return json(error.status, { error: error.message });
    return json(500, { error: error instanceof Error ? error.message : String(error) });
  }
}

const json = (status: number, value: unknown): WireResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: `${JSON.stringify(value)}\n`,
});
