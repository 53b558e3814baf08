// A drill in China and in GovCloud: whatever is asked and answered there is of that partition.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drillInLab } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

/** Names of load balancers and of S3's websites end otherwise in China. Source: "Service endpoints" of AWS's guide for China. */
const REGIONS = [
  { region: "cn-north-1", partition: "aws-cn", suffix: "amazonaws.com.cn" },
  { region: "cn-northwest-1", partition: "aws-cn", suffix: "amazonaws.com.cn" },
  { region: "us-gov-west-1", partition: "aws-us-gov", suffix: "amazonaws.com" },
  { region: "us-gov-east-1", partition: "aws-us-gov", suffix: "amazonaws.com" },
] as const;

for (const { region, partition, suffix } of REGIONS) {
  test(`${region}: the shipped site fails over and comes back, all in ${partition}`, async () => {
    const texts: string[] = [];
    const { report, calls, lab } = await drillInLab({
      plan: shippedPlan({ file: "failover-drill", from: "region: ap-northeast-1", to: `region: ${region}` }),
      between: async ({ input }, send) => {
        const answer = await send();
        texts.push(JSON.stringify([input, answer]));
        return answer;
      },
    });
    assert.equal(report.outcome, "passed", report.sentence);
    assert.equal(report.restored, true);
    assert.ok(calls.some(({ service }) => service === "scheduler"));
    const told = texts.join("\n");
    const partitions = new Set([...told.matchAll(/\barn:(aws[a-z-]*):/g)].map((match) => match[1]));
    assert.deepEqual([...partitions], [partition]);
    for (const { dnsName } of lab.elb.loadBalancers.values()) assert.ok(dnsName.endsWith(`.${region}.elb.${suffix}`), dnsName);
    // The other regions' names stand in the template's mapping; what Route 53 was given is this region's.
    const alias = [...lab.route53.zones.values()].flatMap(({ records }) => JSON.stringify([...records.values()])).join();
    assert.match(alias, new RegExp(`s3-website[.-]${region}\\.${suffix.replaceAll(".", "\\.")}\\b`));
  });
}
