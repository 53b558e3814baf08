// Loaded into the drill's own process before anything else (`node --import`): sends it a signal at exactly one moment, and tells which there are.
import fs from "node:fs";
import http, { type ClientRequest } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
import type { Fact } from "../../../src/journal/facts.ts";
import { createNamer } from "./points.ts";

const { DIE_AT, DIE_BY, DIE_POINTS } = process.env;
const READS = /^(Describe|List|Get|Head|Simulate|Validate|Test)/;
const namer = createNamer();
const { writeSync, renameSync } = fs;
const { request } = http;

function reached(point: string | undefined): void {
  if (point === undefined) return;
  if (DIE_POINTS) fs.appendFileSync(DIE_POINTS, `${point}\n`);
  // SIGKILL arrives before this returns.
  if (point === DIE_AT) process.kill(process.pid, DIE_BY as NodeJS.Signals);
}

/** After the entry is written, before it is flushed to the disk and the drill goes on. */
fs.writeSync = ((file: number, data: unknown, ...rest: []) => {
  const written = writeSync(file, data as Buffer, ...rest);
  const text = Buffer.isBuffer(data) ? data.toString() : "";
  if (text.startsWith('{"seq":')) reached(namer.fact(JSON.parse(text) as Fact));
  return written;
}) as typeof fs.writeSync;

/** After a file of the report has its name. */
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (String(from).endsWith(".part")) reached(`file ${basename(String(to))}`);
};

/** After a changing call is with the system's network, before its answer. */
http.request = ((...args: Parameters<typeof http.request>) => {
  const sent = request(...args);
  let body = "";
  for (const method of ["write", "end"] as const) {
    const original = sent[method].bind(sent) as (...given: unknown[]) => never;
    sent[method] = ((chunk: unknown, ...rest: unknown[]) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) body += Buffer.from(chunk as string).toString();
      return original(chunk, ...rest);
    }) as never;
  }
  sent.once("finish", () => {
    const operation = changingCall(sent, body);
    if (operation !== undefined) reached(namer.call(operation));
  });
  return sent;
}) as typeof http.request;

/** AWS's query protocols name the action in the body, EventBridge Scheduler by method and path. Of the other services a drill only reads. */
function changingCall({ method, path }: ClientRequest, body: string): string | undefined {
  const query = new URLSearchParams(body);
  const action = query.get("Action");
  if (action !== null) return READS.test(action) || query.get("DryRun") === "true" ? undefined : action;
  if (!path.startsWith("/schedules/")) return undefined;
  return { POST: "CreateSchedule", DELETE: "DeleteSchedule" }[method];
}

syncBuiltinESMExports();
