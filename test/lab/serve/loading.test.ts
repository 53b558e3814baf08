// The lab server listens before it has loaded anything of the SDK: all clients together take longer than the rest of its start.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const LOADED = `
  import { createRequire } from "node:module";
  await import("./src/cli/lab.ts");
  const { cache } = createRequire(process.cwd() + "/");
  const names = Object.keys(cache).map((path) => /node_modules\\/(@aws-sdk\\/client-[^/]*)\\//.exec(path)?.[1]);
  console.log(JSON.stringify([...new Set(names)].filter((name) => name !== undefined)));
`;

function clientsLoaded(code: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test("no client of the SDK is loaded before the lab listens", () => {
  assert.deepEqual(clientsLoaded(LOADED), []);
  // Otherwise the list would be empty whatever is loaded.
  assert.deepEqual(clientsLoaded(`await import("@aws-sdk/client-sts");\n${LOADED}`), ["@aws-sdk/client-sts"]);
});
