// Hands over to another Node and passes on every signal, exactly once each. Plain old JavaScript, so that any Node can read it.
import { spawn } from "node:child_process";
import { constants } from "node:os";

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs `node` with `args` on this process's own streams; ends this process as that one ended. */
export function runNode(node, args) {
  // In a session of its own a terminal's Ctrl-C reaches this process only and is passed on below, as is one sent to this process
  // alone. In the same one the child would be hit twice by the one and, if nothing were passed on, never by the other.
  const child = spawn(node, args, { stdio: "inherit", detached: true });
  for (const signal of [...ENDING, "SIGWINCH", "SIGUSR2"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`failover-drill cannot start ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (signal !== null) console.error(`Ended by ${signal}.`);
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}
