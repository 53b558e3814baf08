// The answers a load balancer makes itself: small HTML pages with `server: awselb/2.0`.
import type { Millis } from "../../ports/clock.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import type { Action } from "./rules.ts";

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  301: "Moved Permanently",
  302: "Found",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  410: "Gone",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

interface Page {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PAGES = new Map([301, 302, 400, 502, 503, 504].map((status) => [status, page(status)]));

function page(status: number): Page {
  const title = `${status} ${REASONS[status] ?? ""}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status, reason: REASONS[status] ?? "", headers: headersOf("text/html", body), body };
}

function headersOf(contentType: string, body: string): Readonly<Record<string, string>> {
  return { server: "awselb/2.0", "content-type": contentType, "content-length": String(Buffer.byteLength(body)) };
}

/** The load balancer's own page for `status`. Source: aws-failover-semantics, section 4, "Routing and client-visible codes". */
export function balancerPage(status: 400 | 502 | 503 | 504, after: Millis): ServerReply {
  return { kind: "response", ...(PAGES.get(status) as Page), after };
}

export function fixedResponse(action: Action & { readonly type: "fixed-response" }, after: Millis): ServerReply {
  const { status, contentType, body } = action;
  return { kind: "response", status, reason: REASONS[status] ?? "", headers: headersOf(contentType, body), body, after };
}

export function redirect(action: Action & { readonly type: "redirect" }, request: WebRequest, after: Millis): ServerReply {
  const [path = "/", query = ""] = request.path.split("?", 2);
  const own: Readonly<Record<string, string>> = {
    protocol: request.scheme,
    host: request.host.replace(/:\d+$/, ""),
    port: String(request.port),
    path: path.slice(1),
    query,
  };
  const filled = (text: string) => text.replace(/#\{(protocol|host|port|path|query)\}/g, (_, name: string) => own[name] ?? "");
  const protocol = filled(action.protocol).toLowerCase();
  const search = filled(action.query);
  const location = `${protocol}://${filled(action.host)}:${filled(action.port)}${filled(action.path)}${search === "" ? "" : `?${search}`}`;
  const moved = PAGES.get(action.status) as Page;
  return { kind: "response", ...moved, headers: { ...moved.headers, location }, after };
}
