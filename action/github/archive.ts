// The reports within an artifact: a zip file of which nothing may be believed.
import { unzipSync } from "fflate";
import type { RecordedReport } from "../../src/history/record.ts";
import { reportSchema } from "../../src/report/schema/report.ts";
import type { Report } from "../../src/verdict/types.ts";

/** Bytes, unpacked. A report of an hour's drill has less than one million. */
const REPORT_LIMIT = 16_000_000;
/** Bytes, packed. What claims to unpack to little is still unpacked as far as it goes, which takes its time. */
const PACKED_LIMIT = 4_000_000;
const FILES_MAX = 10_000;

const NAME = /(?:^|\/)report\.json$/;

export type ReadReport = RecordedReport & Pick<Report, "problems" | "findings">;

/** All files called report.json. Throws an Error in words when there is something wrong with the archive or with a report. */
export function reportsIn(bytes: Uint8Array): readonly ReadReport[] {
  const texts = isZip(bytes) ? unpacked(bytes) : [bytes];
  if (texts.length === 0) throw new Error("it holds no report.json");
  return texts.map((text) => reportOf(new TextDecoder().decode(text)));
}

/** A single file may be uploaded as it is. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unpacked(bytes: Uint8Array): readonly Uint8Array[] {
  let files = 0;
  let told: string | undefined;
  const stop = (why: string): never => {
    told = why;
    throw new Error(why);
  };
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        files += 1;
        if (files > FILES_MAX) stop(`it holds more than ${FILES_MAX} files`);
        if (!NAME.test(name)) return false;
        if (originalSize > REPORT_LIMIT || size > PACKED_LIMIT) stop("its report is too large");
        return true;
      },
    });
    return Object.values(found);
  } catch {
    throw new Error(told ?? "it is no readable zip file");
  }
}

/** A report read from outside. Throws an Error in words. */
export function reportOf(text: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("its report is no JSON");
  }
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`its report is none of a drill: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`);
  }
  // What the schema let through has the shape of a report; absent and undefined are the same to a reader.
  return parsed.data as ReadReport;
}
