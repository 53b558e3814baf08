// The evidence's folder as a zip file that is never whole in memory: pieces, in the order in which they are sent.
import { constants, type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import type { EvidenceFile } from "./folder.ts";

/** Bytes, unpacked. A drill of an hour has about one million. */
export const EVIDENCE_LIMIT = 500_000_000;
const READ_AT_ONCE = 256 * 1024;
/** As large as the pieces of GitHub's own toolkit. */
const BLOCK = 8 * 1024 * 1024;
/** Dates that a zip file can bear. */
const DATES = { least: Date.UTC(1980, 0, 2), most: Date.UTC(2099, 11, 30) } as const;

/** Bytes of the zip file, at most 8 MiB at a time. Rejects with an Error in words when a file cannot be read or there is too much. */
export async function* blocksOf(
  folder: string,
  files: readonly EvidenceFile[],
  limit = EVIDENCE_LIMIT,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let block: Uint8Array[] = [];
  let size = 0;
  for await (const piece of archived(folder, files, limit)) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + BLOCK - size);
      block.push(part);
      at += part.length;
      size += part.length;
      if (size < BLOCK) continue;
      yield Buffer.concat(block);
      block = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(block);
}

async function* archived(folder: string, files: readonly EvidenceFile[], limit: number): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else made.push(piece);
  });
  let bytes = 0;
  for (const { path, modified } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = Math.min(Math.max(modified, DATES.least), DATES.most);
    zip.add(entry);
    for await (const chunk of contentOf(join(folder, path))) {
      bytes += chunk.length;
      if (bytes > limit) throw new Error(tooMuch(bytes, limit));
      entry.push(chunk);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  if (failure !== undefined) throw failure;
  yield* made.splice(0);
}

export const tooMuch = (bytes: number, limit = EVIDENCE_LIMIT): string =>
  `the folder has ${bytes} bytes, more than the ${limit} that are kept`;

async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // What has become a link since the folder was read is not followed.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    // One for all of the file: what is read has been packed when the next is asked for.
    const buffer = Buffer.alloc(READ_AT_ONCE);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file?.close();
  }
}
