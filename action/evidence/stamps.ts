// What the folder held at one moment, small enough for the saved state: old files are told from new ones by it, and this step's from a later one's.
import { contentsOf, type EvidenceFile, ownFilesIn } from "./folder.ts";

/** By path, what tells a file that was written again from one that was not. */
export type Stamps = Readonly<Record<string, string>>;

export interface Look {
  readonly stamps: Stamps;
  /** There is too much in the folder to remember all of it: only files that the modes themselves write are told apart, and kept. */
  readonly crowded: boolean;
}

const FILES_MAX = 500;
/** The runner hands the state on as one environment variable: Linux takes 131,072 bytes of it, Windows 32,767 characters. */
const BYTES_MAX = 24_000;
/** A name has at most 255 bytes, so they are well below the limit. */
const OWN_MAX = 64;

/** Never throws. */
export function lookAt(folder: string): Look {
  const stamps = tried(() => stampsOf(contentsOf(folder, FILES_MAX).files));
  if (stamps !== undefined && Buffer.byteLength(JSON.stringify(stamps)) <= BYTES_MAX) return { stamps, crowded: false };
  return { stamps: tried(() => stampsOf(fixedNamesFirst(ownFilesIn(folder)).slice(0, OWN_MAX))) ?? {}, crowded: true };
}

/** Whether it is what it was. On a runner of one's own, the folder may still hold an earlier run's report. */
export const isSame = (file: EvidenceFile, then: Stamps): boolean => then[file.path] === stamp(file);

const stamp = ({ bytes, modified }: EvidenceFile): string => `${bytes} ${modified}`;

const stampsOf = (files: readonly EvidenceFile[]): Stamps => Object.fromEntries(files.map((file) => [file.path, stamp(file)]));

/** Of journals that were put aside there may be any number. */
const fixedNamesFirst = (files: readonly EvidenceFile[]) => files.toSorted((a, b) => Number(isAside(a)) - Number(isAside(b)));

const isAside = ({ path }: EvidenceFile): boolean => path.startsWith("journal-unfinished-");

function tried<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
