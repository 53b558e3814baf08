// The parts of the bundle, each loaded by itself, and what several of them share: imported here it is in the bundle once.
import "../src/aws/advice.ts";
import "../src/aws/retry.ts";
import "../src/cli/command-line.ts";
import "../src/cli/network-flags.ts";
import "../src/journal/jsonl.ts";
import "../src/random/seeded.ts";
import "../src/report/markdown/escape.ts";
import "../src/report/tables.ts";
import "../src/safety/undone.ts";
import "./github/client.ts";

export const main = async () => (await import("./main.ts")).main;
export const post = async () => (await import("./post.ts")).post;
export const command = () => import("../src/cli.ts");
export const rehearse = () => import("../src/rehearse-worker.ts");
export const lambda = () => import("../src/lab/lambda/runner/worker.ts");
