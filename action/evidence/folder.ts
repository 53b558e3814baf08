// The files of the evidence's folder: regular ones only, nothing that a link leads to, and nothing whose name begins with a dot.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface EvidenceFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970, as the disk has it. */
  readonly modified: number;
}

export interface Contents {
  /** By path. */
  readonly files: readonly EvidenceFile[];
  /** Files and folders left out because their names begin with a dot: `.git` and `.env` hold what is nobody else's business. */
  readonly hidden: readonly string[];
}

/** Far more than any drill writes; whoever names a folder of the system is not kept waiting. */
const FILES_MAX = 10_000;

/** Empty where there is no folder. Throws an Error in words when there are too many files. */
export function contentsOf(folder: string, most = FILES_MAX): Contents {
  const files: EvidenceFile[] = [];
  const hidden: string[] = [];
  const look = (below: string): void => {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith(".")) hidden.push(path);
      else if (entry.isDirectory()) look(path);
      // A link is neither a directory nor a file here.
      else if (entry.isFile()) files.push(fileAt(folder, path));
      if (files.length > most) throw new Error(`the folder has more than ${most} files`);
    }
  };
  look("");
  return { files: byPath(files), hidden: hidden.toSorted() };
}

export const filesIn = (folder: string): readonly EvidenceFile[] => contentsOf(folder).files;

/** What the modes themselves write, right in the folder. */
const OWN = /^(?:journal|journal-unfinished-[\w-]+)\.jsonl$|^(?:report|distribution|gate)\.json$|^(?:report\.html|junit\.xml|summary\.md)$/;

/** By path, of a folder that may hold much else. Empty where there is no folder. */
export function ownFilesIn(folder: string): readonly EvidenceFile[] {
  const own = entriesOf(folder).filter((entry) => entry.isFile() && OWN.test(entry.name));
  return byPath(own.map(({ name }) => fileAt(folder, name)));
}

const byPath = (files: readonly EvidenceFile[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

function fileAt(folder: string, path: string): EvidenceFile {
  const { size, mtimeMs } = lstatSync(join(folder, path));
  return { path, bytes: size, modified: mtimeMs };
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

/** Source: github.com/actions/toolkit, packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts; and no control character. */
const FORBIDDEN = /[":<>|*?\\\p{Cc}]/u;

/** Whether every system can unpack it, Windows too. */
export const isPortable = ({ path }: EvidenceFile): boolean => !FORBIDDEN.test(path);
