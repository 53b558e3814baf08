// The AWS port's contract against a real account: off unless it is turned on, only reads and dry runs, costs nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sdkAws } from "../../src/aws/clients.ts";
import { callerIdentity } from "../../src/aws/identity.ts";
import { awsContract } from "./aws.ts";
import { environmentOf, realAccount, skipReal } from "./real-switch.ts";

awsContract(
  "AWS",
  async () => {
    const real = realAccount();
    const environment = environmentOf(real);
    // The SDK looks into the process's own environment.
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    const { aws, close } = sdkAws({ region: real.region, userAgent: [["failover-drill", "contract"]], environment });
    const { account } = await callerIdentity(aws);
    assert.equal(account, real.account, "the profile belongs to another account: nothing else was asked");
    return { aws, account, region: real.region, run: (client) => client(), close: async () => close() };
  },
  skipReal,
);

test("turned on, it still wants to be told the profile, the region and the account", () => {
  const said = {
    FAILOVER_DRILL_CONTRACT_PROFILE: "drills",
    FAILOVER_DRILL_CONTRACT_REGION: "eu-west-1",
    FAILOVER_DRILL_CONTRACT_ACCOUNT: "111122223333",
  };
  assert.deepEqual(realAccount(said), { profile: "drills", region: "eu-west-1", account: "111122223333" });
  for (const name of Object.keys(said)) assert.throws(() => realAccount({ ...said, [name]: undefined }), new RegExp(name));
  assert.throws(() => realAccount({ ...said, FAILOVER_DRILL_CONTRACT_ACCOUNT: "mine" }), /ACCOUNT/);
});

test("what a shell has of a lab does not lead the client anywhere else", () => {
  const shell = {
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1",
    AWS_ACCESS_KEY_ID: "AKIA",
    AWS_SECRET_ACCESS_KEY: "s",
    AWS_SESSION_TOKEN: "t",
    AWS_CONFIG_FILE: "/etc/aws",
    HOME: "/root",
  };
  assert.deepEqual(environmentOf({ profile: "drills", region: "eu-west-1", account: "111122223333" }, shell), {
    AWS_CONFIG_FILE: "/etc/aws",
    HOME: "/root",
    AWS_PROFILE: "drills",
    AWS_REGION: "eu-west-1",
    AWS_DEFAULT_REGION: "eu-west-1",
  });
});
