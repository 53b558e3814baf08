// The verdict's sentence: the reason of a failure whole, names as they are written.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judge } from "../../../src/verdict/judge.ts";
import { formatRange, plainReason, shorten } from "../../../src/verdict/words.ts";
import { A, append, B, cutAfter, PLAN, type Story, tell } from "../../support/journal-builder.ts";

/** The sentence of a drill that ended in this error before anything was touched. */
function erroredWith(what: string): string {
  const before = cutAfter(tell(), (fact) => fact.kind === "identity");
  const problem = { code: "deploy.stack-failed", what, whose: "yours", next: "Mend it." } as const;
  return judge(append(before, { kind: "error", problems: [problem] }, { kind: "drill.ended", why: "error" })).sentence;
}

const ARN = "arn:aws:sts::000000000000:assumed-role/failover-drill-lab/lab";
const WRAPPED = `Resource handler returned message: "User: ${ARN} is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::www.example.com" because public policies are blocked by the BlockPublicPolicy block public access setting. (Service: S3, Status Code: 403, Request ID: 3dc5c49c-d877-4a6f-aff2-76f1bebc614f)" (RequestToken: 66bd7de8-5711-467b-904c-64d294169963, HandlerErrorCode: AccessDenied)`;

describe("the sentence of an errored drill", () => {
  it("has AWS's reason whole, without what it is wrapped in", () => {
    const stack =
      'Stack "error-page" (reference-site-error-page) ended as ROLLBACK_COMPLETE because BucketPolicy (AWS::S3::BucketPolicy) failed:';
    const sentence = erroredWith(`${stack} ${WRAPPED}`);
    assert.match(
      sentence,
      /^Errored: stack "error-page".*failed: User: .* blocked by the BlockPublicPolicy block public access setting\. Nothing/,
    );
    assert.doesNotMatch(sentence, /Resource handler|RequestToken|Request ID|…/);
  });

  it("keeps the end of a reason that is too long, for the end says why", () => {
    const sentence = erroredWith(`The stack failed: ${"very ".repeat(200)}long, because the zone is another one.`);
    assert.match(sentence, /^Errored: the stack failed: very .* … .*because the zone is another one\. Nothing was stopped\.$/);
  });

  for (const name of ["CloudFormation refuses it", "DescribeTargetHealth was answered late", "AWS said no", "Route 53 said no"])
    it(`keeps the capitals of ${name.split(" ")[0]}`, () => assert.match(erroredWith(`${name}.`), new RegExp(`^Errored: ${name}\\.`)));
});

describe("the sentence of a failed drill", () => {
  const objectives = { ...PLAN.objectives, failover: 60_000 };
  const late = (edit?: Story["edit"]) => judge(tell({ plan: { ...PLAN, objectives }, ...(edit ? { edit } : {}) })).sentence;

  it("says what stays stopped, whatever failed before it", () => {
    const stopped = late(({ probe, sinceRestore }) =>
      probe === "instances" && sinceRestore > 40_000 ? { states: { [A]: "stopped", [B]: "running" } } : undefined,
    );
    assert.match(stopped, /^Failed: the site failed over .* too late .* more findings?\. NOT RESTORED: .* may still be stopped\.$/);
    assert.equal(stopped.match(/NOT RESTORED/g)?.length, 1);
  });

  it("says nothing of it when everything runs", () => assert.doesNotMatch(late(), /RESTORED|runs again/));
});

describe("words", () => {
  const range = (min: number, max: number) => formatRange({ min, max });

  it("rounds a range outwards, also where it is shown in whole seconds, and never to 60 s", () => {
    assert.equal(range(600_600, 720_400), "10 min to 12 min 1 s");
    assert.equal(range(719_000, 719_250), "11 min 59 s to 12 min");
    assert.equal(range(719_700, 720_000), "11 min 59 s to 12 min");
    assert.equal(range(598_340, 600_010), "598.3 s to 10 min 1 s");
    assert.equal(range(96_010, 96_990), "96.0 to 97.0 s");
    assert.equal(range(720_000, 720_000), "12 min");
  });

  it("takes a reason out of its wrapping and leaves any other as it is", () => {
    assert.equal(
      plainReason('x: Resource handler returned message: "[no] (Service: Route53, Status Code: 400)" (RequestToken: 1)'),
      "x: [no]",
    );
    assert.equal(plainReason("The limit (of 5) is reached"), "The limit (of 5) is reached");
  });

  it("never shortens to more than the length", () => {
    for (const length of [20, 50, 99]) assert.ok(shorten("word ".repeat(20), length).length <= length);
    assert.equal(shorten("short", 20), "short");
  });
});
