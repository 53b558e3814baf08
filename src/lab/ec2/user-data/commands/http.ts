// curl and wget: the metadata service and the instance's own web server; anything else is listed.
import { metadata } from "../../instance/metadata.ts";
import { page } from "../../instance/page.ts";
import { listener } from "../../instance/web-servers.ts";
import { absolutePath, type Command, failure, ignore, output, type Result, type Shell, SUCCESS, writeFile } from "../shell.ts";

const METADATA = /^(?:http:\/\/)?169\.254\.169\.254(?::80)?(\/.*)$/;
const OWN = /^(?:http:\/\/)?(?:localhost|127\.0\.0\.1)(?::(\d+))?(\/.*)?$/;

interface Request {
  readonly url: string;
  readonly put: boolean;
  readonly token: string | undefined;
  /** -f: a status of 400 or more is a failure without output. */
  readonly fails: boolean;
  readonly file: string | undefined;
}

const TAKES_VALUE =
  /^(-X|--request|-H|--header|-o|--output|-m|--max-time|--connect-timeout|--retry|--retry-delay|-O|-w|--write-out|-d|--data|-A|-u)$/;

function readArguments(args: readonly string[], wget: boolean): Request {
  let url = "";
  let put = false;
  let token: string | undefined;
  let file: string | undefined;
  let fails = wget;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] as string;
    const value = args[index + 1] ?? "";
    const header = /^x-aws-ec2-metadata-token:\s*(.+)$/i.exec(argument.startsWith("--header=") ? argument.slice(9) : value);
    if ((argument === "-H" || argument.startsWith("--header")) && header !== null) token = header[1];
    if (argument === "-XPUT" || ((argument === "-X" || argument === "--request") && value === "PUT") || argument === "--method=PUT")
      put = true;
    if (argument === "-o" || argument === "--output" || (wget && argument === "-O")) file = value;
    if (wget && /^-[a-z]*O-$/.test(argument)) file = "-";
    if (argument === "--fail" || (!wget && /^-[a-zA-Z]*f/.test(argument))) fails = true;
    if (TAKES_VALUE.test(argument) && !(argument === "-O" && !wget)) index += 1;
    else if (wget && /^-[a-z]*O$/.test(argument)) {
      file = value;
      index += 1;
    } else if (!argument.startsWith("-")) url = argument;
  }
  return { url, put, token, fails, file };
}

const fetch =
  (name: string): Command =>
  (shell, args) => {
    const request = readArguments(args, name === "wget");
    const answer = get(shell, request);
    if (answer === undefined) return ignore(shell, `${name} ${args.join(" ")}`);
    if (answer === "refused") return failure(shell, name === "wget" ? 4 : 7, `${name}: (7) Failed to connect to ${request.url}`);
    if (answer.status >= 400 && request.fails)
      return failure(shell, name === "wget" ? 8 : 22, `${name}: (22) The requested URL returned error: ${answer.status}`);
    return save(shell, name, request, answer.body);
  };

function save(shell: Shell, name: string, request: Request, body: string): Result {
  if (request.file === undefined ? name === "curl" : request.file === "-") return output(body);
  const file = request.file ?? request.url.slice(request.url.lastIndexOf("/") + 1);
  if (file !== "/dev/null") writeFile(shell, absolutePath(shell, file), body, false);
  return SUCCESS;
}

function get(shell: Shell, request: Request): { readonly status: number; readonly body: string } | "refused" | undefined {
  const path = METADATA.exec(request.url)?.[1];
  if (path !== undefined) return askMetadata(shell, request, path);
  const own = OWN.exec(request.url);
  if (own === null) return undefined;
  const server = listener(shell.instance.guest, Number(own[1] ?? 80));
  if (server === undefined) return "refused";
  const reply = page(shell.instance.guest, server, own[2] ?? "/", 0);
  return reply.kind === "response" ? { status: reply.status, body: reply.body } : "refused";
}

/** Amazon Linux 2023 answers only with a session token. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html */
function askMetadata(shell: Shell, request: Request, path: string): { readonly status: number; readonly body: string } {
  if (path === "/latest/api/token") return request.put ? { status: 200, body: `AQAE${shell.instance.id}==` } : { status: 405, body: "" };
  if (request.token === undefined && shell.instance.metadataNeedsToken) return { status: 401, body: "" };
  const name = /^\/(?:latest|\d{4}-\d\d-\d\d)\/(?:meta-data\/)?(.*)$/.exec(path)?.[1] ?? "";
  const value = metadata(shell.lab, shell.instance, name);
  return value === undefined ? { status: 404, body: "404 - Not Found" } : { status: 200, body: value };
}

export const httpCommands: Readonly<Record<string, Command>> = { curl: fetch("curl"), wget: fetch("wget") };
