// A signal before the drill has begun: the command ends with the signal's own status and a word about it, and calls it no bug.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { signalStatus } from "../../../src/exit-status.ts";
import { cleanEnvironment, runCommand } from "../../support/lab-process.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-early-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const IDENTITY =
  "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/x</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>";
const BUSY = "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  test(`${signal} while the hosted zone is looked for`, { timeout: 60_000 }, async (t) => {
    // AWS as far as the first question about the zone, which it is too busy for.
    const server = createServer((request, response) => {
      request.resume();
      const xml = { "content-type": "text/xml" };
      if (request.url?.startsWith("/2013-04-01/hostedzone")) {
        drill.child.kill(signal);
        response.writeHead(400, xml).end(BUSY);
      } else if (request.method === "POST") response.writeHead(200, xml).end(IDENTITY);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    t.after(() => server.closeAllConnections());
    t.after(() => server.close());
    const env = {
      ...cleanEnvironment(),
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
      AWS_SECRET_ACCESS_KEY: "secret",
    };
    const out = join(folder, signal);
    const drill = runCommand(t, ["drill", "--out", out, "--resolver", "127.0.0.1", "--restart-timer", "off"], { env });
    const { code, stdout, stderr } = await drill.ended;
    assert.equal(code, signalStatus[signal], stderr);
    assert.equal(stdout, "");
    const lines = stderr.trim().split("\n");
    assert.equal(lines[0], `${signal}: ending the drill; whatever it changed is being put back.`);
    // The call may be repeated once more before the signal has arrived.
    for (const line of lines.slice(1)) assert.match(line, new RegExp(`^${signal} again: `));
    assert.equal(existsSync(out), false);
  });
}
