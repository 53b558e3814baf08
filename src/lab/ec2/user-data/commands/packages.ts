// dnf and yum: packages come from repositories in S3, so the network decides.
import { whyNoRepositories } from "../../network/repositories.ts";
import { type Command, failure, ignore, output, type Run, type Shell, SUCCESS } from "../shell.ts";

/** Names from other distributions, which Amazon Linux does not have. */
const UNKNOWN_PACKAGES = new Set(["apache2", "apache", "apache2-utils", "nginx-full", "httpd24"]);

const INSTALL = new Set(["install", "reinstall", "localinstall"]);
const UPDATE = new Set(["update", "upgrade", "check-update", "makecache", "upgrade-minimal", "update-minimal"]);
const REMOVE = new Set(["remove", "erase", "autoremove"]);

const dnf: Command = (shell, args, input) => run(shell, args, input);

function* run(shell: Shell, args: readonly string[], input: string): Run {
  const words = args.filter((argument) => !argument.startsWith("-"));
  const [verb = "", ...packages] = words;
  const agreed = args.some((argument) => argument === "--assumeyes" || /^-[a-z]*y/.test(argument)) || /^y/i.test(input);
  if (REMOVE.has(verb)) {
    for (const name of packages) uninstall(shell, name);
    return SUCCESS;
  }
  if (verb === "clean") return SUCCESS;
  if (!INSTALL.has(verb) && !UPDATE.has(verb)) return ignore(shell, `dnf ${args.join(" ")}`);
  const why = whyNoRepositories(shell.lab, shell.instance.id);
  if (why !== undefined) {
    yield shell.lab.draw("ec2.user-data.unreachable");
    return failure(shell, 1, `Error: Failed to download metadata for repo 'amazonlinux': Cannot prepare internal mirrorlist: ${why}`);
  }
  if (UPDATE.has(verb)) {
    yield shell.lab.draw("ec2.user-data.update");
    return SUCCESS;
  }
  return yield* install(shell, packages, agreed);
}

function* install(shell: Shell, packages: readonly string[], agreed: boolean): Run {
  const unknown = packages.filter((name) => UNKNOWN_PACKAGES.has(name));
  if (unknown.length > 0) {
    for (const name of unknown) shell.console.push(`No match for argument: ${name}`);
    return failure(shell, 1, `Error: Unable to find a match: ${unknown.join(" ")}`);
  }
  const { guest } = shell.instance;
  if (packages.every((name) => guest.packages.has(name))) return SUCCESS;
  // Nobody is there to answer the question, so dnf gives up.
  if (!agreed) return failure(shell, 1, "Operation aborted.");
  yield shell.lab.draw("ec2.user-data.install");
  for (const name of packages) guest.packages.add(name);
  return output("Complete!\n");
}

function uninstall(shell: Shell, name: string): void {
  const { guest } = shell.instance;
  guest.packages.delete(name);
  guest.enabled.delete(name);
  guest.active.delete(name);
}

export const packageCommands: Readonly<Record<string, Command>> = { dnf, yum: dnf, microdnf: dnf };
