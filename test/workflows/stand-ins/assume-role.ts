// What the stand-in for configure-aws-credentials does: the job's token for the role's keys, at the lab, for the steps that follow.
import { appendFileSync } from "node:fs";
import { AssumeRoleWithWebIdentityCommand, STSClient } from "@aws-sdk/client-sts";

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

const inputs = JSON.parse(given("INPUTS")) as Readonly<Record<string, string>>;
const region = inputs["aws-region"] ?? "";
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
// GitHub makes no token for a job without `id-token: write`; the test sets this for those that have it.
const environment = given("ACT_ENVIRONMENT");
const claims = {
  iss: "https://token.actions.githubusercontent.com",
  aud: "sts.amazonaws.com",
  sub: `repo:${given("GITHUB_REPOSITORY")}:environment:${environment}`,
  repository_id: given("ACT_REPOSITORY_ID"),
  exp: Number(given("ACT_TOKEN_END")),
};
const sts = new STSClient({ region, endpoint: given("AWS_ENDPOINT_URL"), credentials: { accessKeyId: "none", secretAccessKey: "none" } });
const { Credentials, AssumedRoleUser } = await sts.send(
  new AssumeRoleWithWebIdentityCommand({
    RoleArn: inputs["role-to-assume"],
    RoleSessionName: inputs["role-session-name"],
    DurationSeconds: Number(inputs["role-duration-seconds"]),
    WebIdentityToken: `${part({ alg: "RS256" })}.${part(claims)}.c2ln`,
  }),
);
const account = AssumedRoleUser?.Arn?.split(":")[4] ?? "";
if (!inputs["allowed-account-ids"]?.split(",").includes(account)) throw new Error(`account ${account} is not allowed`);
const variables = {
  AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId,
  AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey,
  AWS_SESSION_TOKEN: Credentials?.SessionToken,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
};
for (const [name, value] of Object.entries(variables)) appendFileSync(given("GITHUB_ENV"), `${name}=${value}\n`);
// A date as the toolkit writes it: in quotes.
if (inputs["output-credentials"] === "true")
  appendFileSync(given("GITHUB_OUTPUT"), `aws-expiration=${JSON.stringify(Credentials?.Expiration)}\n`);
