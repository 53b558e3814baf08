// First boot: decodes user data, runs the script in simulated time, keeps what the console would show.
import type { Lab } from "../../lab.ts";
import { fromNow, later } from "../instance/change.ts";
import type { Instance } from "../instance/types.ts";
import { origin } from "../tags.ts";
import { runScript, ScriptExit } from "./interpreter.ts";
import { parseScript } from "./parse.ts";
import type { Run, Shell } from "./shell.ts";

/** Starts the script; what follows happens as the clock moves on. A stop of the instance ends it for good. */
export function runUserData(lab: Lab, instance: Instance): void {
  const { guest } = instance;
  if (instance.userData === undefined) return;
  const text = Buffer.from(instance.userData, "base64").toString("utf8");
  const shebang = /^#!\s*(\S+)([^\n]*)/.exec(text);
  // cloud-init runs a script only when it starts with #! in its very first column.
  if (shebang === null || !/\b(?:ba|da)?sh$|\/env$/.test(shebang[1] as string)) {
    lab.notModelled(`user data: ${JSON.stringify(text.slice(0, 40))} is not a shell script that starts with #!`, origin(lab, instance.id));
    guest.console.push("cloud-init: Unhandled non-multipart (text/x-not-multipart) userdata");
    return;
  }
  const { script, problem } = parseScript(text.replaceAll("\r\n", "\n"));
  if (problem !== undefined) {
    lab.notModelled(`user data: from line ${problem.line} on (${problem.message})`, origin(lab, instance.id));
  }
  const shell = newShell(lab, instance, / -\w*e/.test(shebang[2] as string));
  advance(lab, instance, runScript(shell, script));
}

function newShell(lab: Lab, instance: Instance, endsOnFailure: boolean): Shell {
  return {
    lab,
    instance,
    variables: new Map([
      ["HOME", "/root"],
      ["USER", "root"],
      ["HOSTNAME", `ip-${instance.privateAddress.replaceAll(".", "-")}`],
    ]),
    functions: new Map(),
    console: instance.guest.console,
    directory: "/",
    endsOnFailure,
    pipeFails: false,
    looked: 0,
    lastStatus: 0,
    steps: 0,
  };
}

/** Runs until the script asks for time, and comes back when it has passed. Never throws: the clock calls it. */
function advance(lab: Lab, instance: Instance, run: Run): void {
  try {
    const step = run.next();
    if (step.done !== true) {
      later(lab, instance, fromNow(lab, step.value), () => advance(lab, instance, run));
      return;
    }
    finish(instance, step.value.status);
  } catch (error) {
    if (error instanceof ScriptExit) {
      finish(instance, error.status);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    lab.notModelled(`user data: the lab failed to run it (${message})`, origin(lab, instance.id));
  }
}

function finish(instance: Instance, status: number): void {
  if (status !== 0)
    instance.guest.console.push("cloud-init: Failed to run module scripts_user (scripts in /var/lib/cloud/instance/scripts)");
}
