// What a user reads when AWS says no: the mistake in plain words, AWS's code kept, what to do next.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AwsCallError, problemsOf } from "../../../src/aws/errors.ts";

const problemOf = (name: string, code?: string) => {
  const error = Object.assign(new Error("its own words"), { name, ...(code === undefined ? {} : { code }) });
  const [problem] = problemsOf(new AwsCallError("sts", "GetCallerIdentity", error));
  return problem;
};

const rows: readonly [error: [string, string?], says: RegExp, next: RegExp][] = [
  [["CredentialsProviderError"], /No AWS credentials/, /AWS_PROFILE.*aws sso login/],
  [["ExpiredToken"], /have expired/, /fresh/],
  [["ExpiredTokenException"], /have expired/, /fresh/],
  [["RequestExpired"], /have expired/, /fresh/],
  [["InvalidClientTokenId"], /does not know these credentials in this region/, /region is enabled/],
  [["AuthFailure"], /does not know these credentials/, /region/],
  [["SignatureDoesNotMatch"], /does not know these credentials/, /keys/],
  [["Error", "ENOTFOUND"], /no such AWS endpoint/, /region/],
  [["Error", "ECONNREFUSED"], /could not be reached/, /lab still running/],
  [["TimeoutError"], /could not be reached/, /HTTPS_PROXY/],
  [["Error", "SELF_SIGNED_CERT_IN_CHAIN"], /certificate/, /NODE_EXTRA_CA_CERTS/],
  [["Error", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"], /certificate/, /NODE_EXTRA_CA_CERTS/],
];

for (const [[name, code], says, next] of rows) {
  test(`${code ?? name}: what it means and what to do`, () => {
    const problem = problemOf(name, code);
    assert.equal(problem?.code, `aws.${code ?? name}`);
    assert.equal(problem?.whose, "yours");
    assert.match(problem?.what ?? "", says);
    assert.match(problem?.what ?? "", /its own words/);
    assert.match(problem?.next ?? "", next);
  });
}

test("a permission that is missing names the call", () => {
  assert.match(problemOf("AccessDenied")?.next ?? "", /Allow GetCallerIdentity/);
});

test("a fault of AWS's is AWS's", () => {
  assert.equal(problemOf("Throttling")?.whose, "aws");
});
