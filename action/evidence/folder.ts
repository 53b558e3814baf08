// The files of the evidence's folder: regular ones only, and nothing that a link leads to.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface EvidenceFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970, as the disk has it. */
  readonly modified: number;
}

/** Far more than any drill writes; whoever names a folder of the system is not kept waiting. */
const FILES_MAX = 10_000;

/** By path; empty where there is no folder. Throws an Error in words when there are too many. */
export function filesIn(folder: string): readonly EvidenceFile[] {
  const files: EvidenceFile[] = [];
  const look = (below: string): void => {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      // A link is neither a directory nor a file here.
      if (!entry.isFile()) continue;
      const { size, mtimeMs } = lstatSync(join(folder, path));
      files.push({ path, bytes: size, modified: mtimeMs });
      if (files.length > FILES_MAX) throw new Error(`the folder has more than ${FILES_MAX} files`);
    }
  };
  look("");
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

/** By path, what tells a file that was written again from one that was not. */
export type Stamps = Readonly<Record<string, string>>;

/** The saved state holds them. Beyond this many, nobody can tell old files from new ones, and all count as new. */
const STAMPS_MAX = 500;

export function stampsOf(folder: string): Stamps {
  try {
    const files = filesIn(folder);
    return files.length > STAMPS_MAX ? {} : Object.fromEntries(files.map((file) => [file.path, stamp(file)]));
  } catch {
    return {};
  }
}

/** Whether it is what it was. On a runner of one's own, the folder may still hold an earlier run's report. */
export const isOlder = (file: EvidenceFile, before: Stamps): boolean => before[file.path] === stamp(file);

const stamp = ({ bytes, modified }: EvidenceFile): string => `${bytes} ${modified}`;

/** Source: github.com/actions/toolkit, packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts; and no control character. */
const FORBIDDEN = /[":<>|*?\\\p{Cc}]/u;

/** Whether every system can unpack it, Windows too. */
export const isPortable = ({ path }: EvidenceFile): boolean => !FORBIDDEN.test(path);
