// Files of a finished drill, all of them or none: written beside their places, and renamed into them when all are whole.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  const paths = Object.keys(files).map((name) => join(folder, name));
  try {
    makeFolder(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(`${join(folder, name)}.part`, content);
    for (const path of paths) renameSync(`${path}.part`, path);
  } catch (error) {
    for (const path of paths) removeQuietly(`${path}.part`);
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

/** What cannot be removed is no news beside what could not be written. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // See above.
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
