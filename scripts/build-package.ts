// `npm pack` and `npm publish` (as prepack): the sources as JavaScript with their types in lib/, which is all that the package has of them.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { emit } from "./build/emit.ts";

const root = resolve(import.meta.dirname, "..");
const lib = join(root, "lib");

rmSync(lib, { recursive: true, force: true });
emit({ from: join(root, "src"), to: lib });
const compiler = join(root, "node_modules/typescript/bin/tsc");
const types = [
  "--noEmit",
  "false",
  "--declaration",
  "--emitDeclarationOnly",
  "--rootDir",
  root,
  "--outDir",
  join(lib, "types"),
  "--stripInternal",
];
// npm reads standard output when it packs.
execFileSync(process.execPath, [compiler, "--project", join(root, "tsconfig.package.json"), ...types], { stdio: ["ignore", 2, 2] });
