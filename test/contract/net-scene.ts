// One scene for every network that claims to be the lab's: a zone, a scripted site behind one address, a real error page in S3.

import { ChangeResourceRecordSetsCommand, type RRType } from "@aws-sdk/client-route-53";
import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { createLab } from "../../src/lab/create-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { serveRecords } from "../../src/lab/route53/changes.ts";
import { seedHostedZone } from "../../src/lab/route53/state.ts";
import type { HostedZone } from "../../src/lab/route53/types.ts";
import { runOperation } from "../../src/lab/send.ts";
import type { ServerReply, WebRequest } from "../../src/lab/web/reply.ts";
import { respond } from "../../src/lab/web/respond.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { createRandom } from "../../src/random/seeded.ts";

export const SITE = "www.example.com";
export const ERROR_PAGE_HOST = `${SITE}.s3-website-ap-northeast-1.amazonaws.com`;
export const LONG_TEXTS = Array.from({ length: 30 }, (_, index) => `"${"x".repeat(100)}${index}"`);

export interface NetScene {
  readonly lab: Lab;
  readonly zone: HostedZone;
  /** The site's own address, as the lab knows it. */
  readonly address: string;
  /** Scripted by path: see `script`. */
  readonly reply: (lab: Lab, request: WebRequest) => ServerReply;
}

export function createNetScene(clock: Clock): NetScene {
  const runInline = { run: () => Promise.reject(new Error("no code runs here")) };
  const random = createRandom("net-contract");
  const lab = createLab({ clock, random, profile: "calm", account: "000000000000", region: "ap-northeast-1", runInline });
  const zone = seedHostedZone(lab, { name: "example.com" });
  seedHostedZone(lab, { name: "example.net" });
  const address = lab.addresses.allocate({ kind: "instance", id: "i-scripted" });
  addRecords(lab, zone, address);
  // At once, not a minute later.
  serveRecords(lab, zone, zone.records);
  addErrorPage(lab);
  const reply = (one: Lab, request: WebRequest) => (request.address === address ? script(request) : respond(one, request));
  return { lab, zone, address, reply };
}

function script({ path, host }: WebRequest): ServerReply {
  const page = (status: number, body: string, after = 5): ServerReply => {
    return { kind: "response", status, reason: "", headers: { server: "Scripted", "x-two": "a, b" }, body, after };
  };
  if (path === "/silence") return { kind: "silence" };
  if (path === "/reset") return { kind: "reset", after: 5 };
  if (path === "/slow") return page(200, "slow", 2_000);
  if (path === "/large") return page(200, "é".repeat(60_000));
  const status = /^\/(\d{3})$/.exec(path)?.[1];
  return status === undefined ? page(200, `primary ${host} ${path}`) : page(Number(status), `status ${status}`);
}

function addRecords(lab: Lab, zone: HostedZone, address: string): void {
  const record = (Name: string, Type: RRType, values: readonly string[], TTL = 60) => ({
    Action: "CREATE" as const,
    ResourceRecordSet: { Name, Type, TTL, ResourceRecords: values.map((Value) => ({ Value })) },
  });
  const Changes = [
    record(SITE, "A", [address]),
    record("alias.example.com", "CNAME", [SITE]),
    record("six.example.com", "AAAA", ["2001:db8::1"]),
    record("long.example.com", "TXT", LONG_TEXTS),
    record("text.example.com", "TXT", ['"a \\"b\\" \\\\ c" "d"']),
  ];
  runOperation(lab, "route53", new ChangeResourceRecordSetsCommand({ HostedZoneId: zone.id, ChangeBatch: { Changes } }));
}

function addErrorPage(lab: Lab): void {
  const Bucket = SITE;
  const Resource = `arn:aws:s3:::${Bucket}/*`;
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource }];
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  for (const command of [
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: "ap-northeast-1" } }),
    new DeletePublicAccessBlockCommand({ Bucket }),
    new PutBucketPolicyCommand({ Bucket, Policy }),
    new PutBucketWebsiteCommand({
      Bucket,
      WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" }, ErrorDocument: { Key: "index.html" } },
    }),
    new PutObjectCommand({ Bucket, Key: "index.html", Body: "temporarily unavailable ☂", ContentType: "text/html; charset=utf-8" }),
  ]) {
    runOperation(lab, "s3", command as never);
  }
}
