// What a guest's web server answers for a path.
import type { Millis } from "../../../ports/clock.ts";
import type { ServerReply } from "../../web/reply.ts";
import type { Guest } from "./types.ts";
import type { WebServer } from "./web-servers.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=UTF-8",
  htm: "text/html; charset=UTF-8",
  txt: "text/plain; charset=UTF-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** The reply for `path` (query allowed), `after` this long. */
export function page(guest: Guest, server: WebServer, path: string, after: Millis): ServerReply {
  const question = path.indexOf("?");
  const name = question === -1 ? path : path.slice(0, question);
  const file = name.endsWith("/") ? `${name}index.html` : name;
  const body = guest.files.get(server.documentRoot + file);
  if (body !== undefined) return response(server, 200, "OK", contentType(file), body, after);
  if (name === "/") return testPage(server, after);
  return response(server, 404, "Not Found", HTML, NOT_FOUND, after);
}

const HTML = "text/html; charset=UTF-8";
const NOT_FOUND =
  "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>No document of this name is on this server.</p></body></html>\n";
const TEST_PAGE =
  "<html><head><title>Test page</title></head><body><h1>It works!</h1><p>This server has no content yet.</p></body></html>\n";

function testPage(server: WebServer, after: Millis): ServerReply {
  return response(server, server.emptyStatus, server.emptyStatus === 200 ? "OK" : "Forbidden", HTML, TEST_PAGE, after);
}

function contentType(file: string): string {
  return TYPES[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

function response(server: WebServer, status: number, reason: string, type: string, body: string, after: Millis): ServerReply {
  return { kind: "response", status, reason, headers: headersFor(server.banner, type), body, after };
}

/** One object per banner and type: replies are made thousands of times per rehearsal and never changed. */
const known = new Map<string, Readonly<Record<string, string>>>();

function headersFor(banner: string, type: string): Readonly<Record<string, string>> {
  const key = `${banner}\n${type}`;
  let headers = known.get(key);
  if (headers === undefined) {
    headers = Object.freeze({ server: banner, "content-type": type });
    known.set(key, headers);
  }
  return headers;
}
