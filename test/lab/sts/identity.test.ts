// model.md of STS: everyone who calls the lab is the same assumed role of the lab's account.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { ask, inLab } from "../ec2/support.ts";

test("GetCallerIdentity names the lab's account and role", () =>
  inLab(async (lab) => {
    const { Account, Arn, UserId } = ask(lab, new GetCallerIdentityCommand({}), "sts");
    assert.deepEqual([Account, Arn], ["111122223333", "arn:aws:sts::111122223333:assumed-role/failover-drill-lab/lab"]);
    assert.match(UserId ?? "", /^AROA[A-Z]{17}:lab$/);
  }));
