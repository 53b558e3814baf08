// When credentials end: those given in the environment do, those of a provider that the SDK asks again do not.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { sdkAws } from "../../../src/aws/clients.ts";

const END = "2031-01-06T05:00:00.000Z";
const VARIABLES = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_CREDENTIAL_EXPIRATION",
  "AWS_PROFILE",
  "AWS_CONFIG_FILE",
  "AWS_SHARED_CREDENTIALS_FILE",
] as const;

const kept = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "credentials-"));
  for (const name of VARIABLES) delete process.env[name];
  process.env.AWS_CONFIG_FILE = join(folder, "config");
  process.env.AWS_SHARED_CREDENTIALS_FILE = join(folder, "credentials");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

async function end(variables: Readonly<Record<string, string>>, config = ""): Promise<number | undefined> {
  Object.assign(process.env, variables);
  writeFileSync(join(folder, "config"), config);
  const { credentialsEnd, close } = sdkAws({
    region: "eu-west-1",
    endpoint: "http://127.0.0.1:1",
    userAgent: [["test", "0"]],
    environment: {},
  });
  try {
    return await credentialsEnd();
  } finally {
    close();
  }
}

const KEYS = { AWS_ACCESS_KEY_ID: "ASIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "secret", AWS_SESSION_TOKEN: "token" };

test("keys of the environment end when they say so", async () => {
  assert.equal(await end({ ...KEYS, AWS_CREDENTIAL_EXPIRATION: END }), Date.parse(END));
});

test("keys that do not say when they end: nobody can tell", async () => {
  assert.equal(await end(KEYS), undefined);
});

test("what a process gives is asked for again before it ends", async () => {
  const answer = JSON.stringify({
    Version: 1,
    AccessKeyId: "ASIAIOSFODNN7EXAMPLE",
    SecretAccessKey: "s",
    SessionToken: "t",
    Expiration: END,
  });
  writeFileSync(join(folder, "answer.json"), answer);
  const config = `[profile renewing]\ncredential_process = cat ${join(folder, "answer.json")}\n`;
  assert.equal(await end({ AWS_PROFILE: "renewing" }, config), undefined);
});
