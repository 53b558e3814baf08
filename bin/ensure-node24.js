// Finds a Node that can run this project's TypeScript: 24 or newer. Plain old JavaScript, so that any Node can read it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MAJOR_NEEDED = 24;

/** Path of a Node that is new enough: this one, or the one that `npm ci` put beside it. Ends the process with one line when there is none. */
export function ensureNode24() {
  if (Number(process.versions.node.split(".")[0]) >= MAJOR_NEEDED) return process.execPath;
  // Below a checkout, or beside the installed package.
  for (const modules of ["../node_modules", "../.."]) {
    const pinned = fileURLToPath(new URL(`${modules}/node-linux-${process.arch}/bin/node`, import.meta.url));
    if (process.platform === "linux" && existsSync(pinned)) return pinned;
  }
  console.error(
    `failover-drill needs Node ${MAJOR_NEEDED} or newer and this is ${process.version}: install it (https://nodejs.org), or on Linux run \`npm ci\`, which brings its own.`,
  );
  return process.exit(2);
}
