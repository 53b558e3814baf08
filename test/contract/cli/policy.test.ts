// `failover-drill policy` as a process: the document alone on standard output, what it is for on standard error.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function policy(...args: readonly string[]) {
  const { PATH = "" } = process.env;
  return spawnSync(process.execPath, [CLI, "policy", ...args], { cwd: ROOT, env: { PATH }, encoding: "utf8", timeout: 30_000 });
}

test("the document can be handed to AWS as it is; each statement's purpose and every gap stand beside it", () => {
  const { status, stdout, stderr } = policy("--role", "timer", "--account", "123456789012");
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "Ec2StartInstances1",
        Effect: "Allow",
        Action: ["ec2:StartInstances"],
        Resource: ["arn:aws:ec2:ap-northeast-1:123456789012:instance/*"],
        Condition: { StringEquals: { "aws:ResourceTag/failover-drill": "allowed" } },
      },
    ],
  });
  assert.match(stderr, /^Ec2StartInstances1: to start the instances should the drill have died$/m);
});

test("without an account it says that one is made up; as JSON everything is one value; quiet says nothing beside", () => {
  const { stdout, stderr } = policy("--role", "plan", "--json");
  const { role, policy: document, why } = JSON.parse(stdout) as { role: string; policy: { Statement: { Sid: string }[] }; why: object };
  assert.equal(role, "plan");
  assert.deepEqual(
    Object.keys(why),
    document.Statement.map(({ Sid }) => Sid),
  );
  assert.match(stderr, /111122223333 stands for yours/);
  assert.equal(policy("--role", "plan", "--quiet").stderr, "");
});

test("a wrong role is bad input", () => {
  const { status, stderr, stdout } = policy("--role", "root");
  assert.equal(status, 2);
  assert.match(stderr, /unknown role "root"/);
  assert.equal(stdout, "");
});
