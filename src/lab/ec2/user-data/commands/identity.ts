// How a script learns which instance it runs on: ec2-metadata, hostname and friends.
import { formatInstant } from "../../../../time/units.ts";
import { metadata } from "../../instance/metadata.ts";
import { type Command, ignore, output } from "../shell.ts";

/** Option, its short form, the label that ec2-metadata prints, the metadata path. */
const ITEMS: readonly (readonly [string, string, string, string])[] = [
  ["--ami-id", "-a", "ami-id", "ami-id"],
  ["--instance-id", "-i", "instance-id", "instance-id"],
  ["--instance-type", "-t", "instance-type", "instance-type"],
  ["--local-hostname", "-h", "local-hostname", "local-hostname"],
  ["--local-ipv4", "-o", "local-ipv4", "local-ipv4"],
  ["--availability-zone", "-z", "placement", "placement/availability-zone"],
  ["--public-hostname", "-p", "public-hostname", "public-hostname"],
  ["--public-ipv4", "-v", "public-ipv4", "public-ipv4"],
  ["--security-groups", "-s", "security-groups", "security-groups"],
  ["--mac", "-m", "mac", "mac"],
  ["--region", "-R", "region", "placement/region"],
];

const ec2Metadata: Command = (shell, args) => {
  const quiet = args.includes("-q") || args.includes("--quiet");
  const wanted = ITEMS.filter(([long, short]) => args.includes(long) || args.includes(short));
  if (wanted.length === 0) return ignore(shell, `ec2-metadata ${args.join(" ")}`);
  return output(
    wanted
      .map(([, , label, path]) => {
        const value = metadata(shell.lab, shell.instance, path) ?? "not available";
        return quiet ? `${value}\n` : `${label}: ${value}\n`;
      })
      .join(""),
  );
};

const hostname: Command = (shell, args) => {
  if (args.includes("-I") || args.includes("-i")) return output(`${shell.instance.privateAddress}\n`);
  const name = metadata(shell.lab, shell.instance, "local-hostname") ?? "";
  return output(`${args.includes("-s") ? name.split(".")[0] : name}\n`);
};

const date: Command = (shell, args) => {
  const now = formatInstant(shell.lab.clock.now());
  if (args.includes("+%s")) return output(`${Math.floor(shell.lab.clock.now() / 1_000)}\n`);
  return output(`${args.includes("+%F") ? now.slice(0, 10) : `${now.slice(0, 19)}Z`}\n`);
};

const whoami: Command = () => output("root\n");

const uname: Command = (shell, args) =>
  output(`${args.includes("-m") ? (shell.instance.architecture === "arm64" ? "aarch64" : "x86_64") : "Linux"}\n`);

export const identityCommands: Readonly<Record<string, Command>> = {
  arch: (shell) => uname(shell, ["-m"], ""),
  date,
  "ec2-metadata": ec2Metadata,
  hostname,
  uname,
  whoami,
};
