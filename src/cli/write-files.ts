// Files of a finished drill, each whole or not at all: written beside their place and renamed into it.
import { mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DrillError } from "../errors.ts";

/** Throws DrillError when it cannot be written. */
export function writeTo(path: string, content: string): void {
  writeFiles(dirname(path), { [basename(path)]: content }, "Name a file that can be written to.");
}

/** Throws DrillError when the folder cannot be written to. `next`: what to do then. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  next = "Name a folder that can be written to with --out.",
): void {
  try {
    makeFolder(folder);
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
    }
  } catch (error) {
    throw new DrillError(
      [
        {
          code: "out.unwritable",
          what: `cannot write the report: ${(error as Error).message}`,
          whose: "yours",
          next,
        },
      ],
      error,
    );
  }
}

/** With its parents. Node's own recursive way never ends under /proc, where nothing can be made although the parent is there. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    const parent = dirname(folder);
    if (code !== "ENOENT" || parent === folder) throw error;
    makeFolder(parent);
    mkdirSync(folder);
  }
}
