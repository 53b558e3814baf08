// The way into the bundle: main and post of the Action, the command line, and the workers.
import { version } from "../src/version.ts";
import { takeOver } from "./log.ts";
import { createRunner } from "./runner.ts";

/** Called by dist/main.js and dist/post.js. The process ends by itself; nothing that is still open may keep a step waiting. */
export async function step(name: "main" | "post"): Promise<void> {
  const log = takeOver(process.stdout, process.stderr);
  const runner = createRunner(process.env, log.command);
  // Before anything heavy is loaded: whoever watches the log sees at once that something happens.
  process.stdout.write(`Failover Drill ${version}, Node ${process.versions.node}\n`);
  try {
    const parts = await import("./parts.ts");
    if (name === "main") await (await parts.main())(runner, log, process.env);
    else await (await parts.post())(runner, log, process.env);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stdout.write(`A bug in Failover Drill: ${text}\n`);
    runner.error(`A bug in Failover Drill: ${text.split("\n")[0]}`, { title: "Failover Drill" });
    process.exitCode = 1;
  } finally {
    log.release();
  }
}

/** Called by dist/cli.js: the package's command line, whose verbs are here anyway. */
export async function command(): Promise<void> {
  await (await import("./parts.ts")).command();
}

/** Called by the files of these names in dist/, in threads of their own. */
export const workers = {
  rehearse: async () => (await import("./parts.ts")).rehearse(),
  lambda: async () => (await import("./parts.ts")).lambda(),
};
