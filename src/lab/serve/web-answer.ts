// One HTTP request to the lab over a socket: from Node's request to the lab's answer and back.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";

/** The website endpoint reads only. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html */
export function methodRefusal(lab: Lab, address: string, method: string): ServerReply | undefined {
  if (method === "GET" || method === "HEAD" || lab.addresses.owner(address)?.kind !== "s3-website") return undefined;
  const reason = "Method Not Allowed";
  const code = "MethodNotAllowed";
  const message = "The specified method is not allowed against this resource.";
  const lines = [`Code: ${code}`, `Message: ${message}`, `Method: ${method}`, "ResourceType: OBJECT"];
  const list = lines.map((line) => `<li>${line}</li>\n`).join("");
  const title = `405 ${reason}`;
  return {
    kind: "response",
    status: 405,
    reason,
    headers: {
      "content-type": "text/html; charset=utf-8",
      allow: "GET, HEAD",
      "x-amz-error-code": code,
      "x-amz-error-message": message,
      server: "AmazonS3",
    },
    body: `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<ul>\n${list}</ul>\n<hr/>\n</body>\n</html>\n`,
    after: lab.draw("s3.website.latency"),
  };
}

/** Whatever is neither HEAD nor GET is answered as GET: the lab's pages depend on no body. */
export function webRequest(request: IncomingMessage, address: string, port: number): WebRequest {
  const { url = "/", headers, method } = request;
  const scheme = "encrypted" in request.socket ? "https" : "http";
  const asked = { scheme, address, port, host: headers.host ?? "", path: pathOf(url), method: method === "HEAD" ? "HEAD" : "GET" } as const;
  return { ...asked, ...conditionsOf(headers) };
}

const CONDITIONS = ["range", "if-range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"] as const;

/** What of a request's headers makes another answer than the whole page. */
function conditionsOf(headers: IncomingMessage["headers"]): Pick<WebRequest, "headers"> {
  const given = CONDITIONS.filter((name) => headers[name] !== undefined);
  return given.length === 0 ? {} : { headers: Object.fromEntries(given.map((name) => [name, String(headers[name])])) };
}

/** Clients that think they speak to a proxy send the whole URL; OPTIONS may send an asterisk. */
function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const [, path = ""] = /^[a-z]+:\/\/[^/?]*(.*)$/i.exec(url) ?? [];
  return path.startsWith("/") ? path : `/${path}`;
}

/** Sends a response; the connection is kept when the client wants it kept. */
export function sendResponse(
  lab: Lab,
  request: IncomingMessage,
  response: ServerResponse,
  reply: Extract<ServerReply, { kind: "response" }>,
): void {
  const { status, reason, headers, body } = reply;
  const keep = /close/i.test(request.headers.connection ?? (request.httpVersion === "1.0" ? "close" : "")) ? "close" : "keep-alive";
  const length = request.method === "HEAD" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, reason, {
    date: new Date(lab.clock.now()).toUTCString(),
    ...length,
    ...headers,
    // Written here, because Node's own comes with a time-out that neither ALB nor S3 announces.
    connection: keep,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
