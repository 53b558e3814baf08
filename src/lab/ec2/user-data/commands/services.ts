// systemctl, service and chkconfig: what runs now and what runs after the next boot.
import { tellWebState } from "../../instance/change.ts";
import { type WebServer, webServers } from "../../instance/web-servers.ts";
import { type Command, failure, ignore, output, type Result, type Run, type Shell, SUCCESS } from "../shell.ts";

const systemctl: Command = (shell, args) => {
  const [verb = "", ...names] = args.filter((argument) => !argument.startsWith("-"));
  if (verb === "daemon-reload" || verb === "status") return SUCCESS;
  return forEach(shell, verb, names, args.includes("--now"));
};

const service: Command = (shell, args) => forEach(shell, args[1] ?? "", [args[0] ?? ""], false);

const chkconfig: Command = (shell, args) => forEach(shell, args[1] === "off" ? "disable" : "enable", [args[0] ?? ""], false);

function* forEach(shell: Shell, verb: string, names: readonly string[], now: boolean): Run {
  let last: Result = SUCCESS;
  for (const name of names) {
    const unit = name.replace(/\.service$/, "");
    const server = webServers.find((known) => known.unit === unit);
    if (server === undefined) last = ignore(shell, `systemctl ${verb} ${unit}`);
    else if (!shell.instance.guest.packages.has(unit)) last = notInstalled(shell, verb, unit);
    else last = yield* act(shell, verb, server, now);
  }
  return last;
}

function notInstalled(shell: Shell, verb: string, unit: string): Result {
  if (verb === "enable" || verb === "disable")
    return failure(shell, 1, `Failed to ${verb} unit: Unit file ${unit}.service does not exist.`);
  if (verb === "is-active") return { status: 4, output: "inactive\n" };
  return failure(shell, 5, `Failed to ${verb} ${unit}.service: Unit ${unit}.service not found.`);
}

function* act(shell: Shell, verb: string, server: WebServer, now: boolean): Run {
  const { guest } = shell.instance;
  const { unit } = server;
  switch (verb) {
    case "enable":
      guest.enabled.add(unit);
      return now ? yield* start(shell, server) : SUCCESS;
    case "reenable":
      guest.enabled.add(unit);
      return SUCCESS;
    case "disable":
    case "mask":
      guest.enabled.delete(unit);
      return now ? stop(shell, unit) : SUCCESS;
    case "start":
    case "restart":
    case "reload":
    case "reload-or-restart":
    case "try-restart":
      return yield* start(shell, server);
    case "stop":
    case "kill":
      return stop(shell, unit);
    case "is-active":
      return guest.active.has(unit) ? output("active\n") : { status: 3, output: "inactive\n" };
    case "is-enabled":
      return guest.enabled.has(unit) ? output("enabled\n") : { status: 1, output: "disabled\n" };
    default:
      return ignore(shell, `systemctl ${verb} ${unit}`);
  }
}

function* start(shell: Shell, server: WebServer): Run {
  const { guest } = shell.instance;
  if (webServers.some((other) => other !== server && other.port === server.port && guest.active.has(other.unit))) {
    return failure(shell, 1, `Job for ${server.unit}.service failed: port ${server.port} is in use.`);
  }
  if (guest.active.has(server.unit)) return SUCCESS;
  yield shell.lab.draw("ec2.user-data.service");
  guest.active.add(server.unit);
  tellWebState(shell.lab, shell.instance);
  return SUCCESS;
}

function stop(shell: Shell, unit: string): Result {
  shell.instance.guest.active.delete(unit);
  tellWebState(shell.lab, shell.instance);
  return SUCCESS;
}

export const serviceCommands: Readonly<Record<string, Command>> = { systemctl, service, chkconfig };
