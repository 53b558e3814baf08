// The commands of user data that the lab understands.
import type { Command } from "../shell.ts";
import { builtinCommands } from "./builtins.ts";
import { fileCommands } from "./files.ts";
import { httpCommands } from "./http.ts";
import { identityCommands } from "./identity.ts";
import { packageCommands } from "./packages.ts";
import { serviceCommands } from "./services.ts";
import { textCommands } from "./text.ts";

export const commands: Readonly<Record<string, Command>> = {
  ...builtinCommands,
  ...fileCommands,
  ...httpCommands,
  ...identityCommands,
  ...packageCommands,
  ...serviceCommands,
  ...textCommands,
};
