// Which REST operation a method, a path and a query mean.
import { decodePercent, type WireRequest } from "./message.ts";
import type { WireOperation } from "./protocol.ts";

export interface Match {
  readonly operation: WireOperation;
  readonly labels: ReadonlyMap<string, string>;
}

interface Route {
  readonly operation: WireOperation;
  readonly method: string;
  readonly pattern: RegExp;
  readonly labels: readonly string[];
  /** Query parameters that belong to the route: name and value, "" for any. */
  readonly query: readonly (readonly [string, string])[];
}

export type RoutedRequest = Pick<WireRequest, "method" | "path" | "query" | "headers">;

/** Throws MalformedRequest for a label that is not percent-encoded text. */
export type Router = (request: RoutedRequest) => Match | undefined;

/**
 * Routes with more static query parameters are tried first; `x-id` only names the operation for logs and is ignored.
 * A slash at the end of the path makes no difference unless a label takes it. `fits` tells apart what method, path and query do not.
 */
export function createRouter(
  operations: readonly WireOperation[],
  fits: (operation: WireOperation, request: RoutedRequest) => boolean = () => true,
): Router {
  const routes = operations.flatMap(routeOf).sort((a, b) => b.query.length - a.query.length);
  return (request) => {
    for (const route of routes) {
      if (route.method !== request.method || !route.query.every((wanted) => has(request, wanted))) continue;
      if (!fits(route.operation, request)) continue;
      const match = route.pattern.exec(request.path);
      if (match === null) continue;
      const labels = new Map(route.labels.map((label, index) => [label, decodePercent(match[index + 1] ?? "")]));
      return { operation: route.operation, labels };
    }
    return undefined;
  };
}

function routeOf(operation: WireOperation): Route[] {
  const { http } = operation.shape;
  if (http === undefined) return [];
  const [path = "/", query = ""] = http.uri.split("?");
  const labels: string[] = [];
  const pattern = path.replace(/\{(\w+)(\+?)\}|[.*+?^$()|[\]\\]/g, (whole, label: string | undefined, greedy) => {
    if (label === undefined) return `\\${whole}`;
    labels.push(label);
    return greedy === "+" ? "(.+)" : "([^/]+)";
  });
  return [
    {
      operation,
      method: http.method,
      pattern: new RegExp(`^${pattern}${path.endsWith("/") ? "?" : "/?"}$`, "s"),
      labels,
      query: staticQuery(query),
    },
  ];
}

function staticQuery(text: string): (readonly [string, string])[] {
  const pairs = text.split("&").filter((pair) => pair !== "" && !pair.startsWith("x-id="));
  return pairs.map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [name, value] as const;
  });
}

function has(request: Pick<WireRequest, "query">, [name, value]: readonly [string, string]): boolean {
  return request.query.some(([key, given]) => key === name && (value === "" || given === value));
}
