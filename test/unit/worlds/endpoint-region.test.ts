// Endpoints of AWS's own in another region than the drill's are found; everything else is somebody's own business.
import assert from "node:assert/strict";
import { test } from "node:test";
import { endpointRegionProblems } from "../../../src/worlds/endpoint-region.ts";

const codes = (environment: Record<string, string>): readonly string[] =>
  endpointRegionProblems(environment, "ap-northeast-1").map(({ what }) => what.split(" ")[0] ?? "");

test("endpoints in another region, in every form", () => {
  for (const url of [
    "https://ec2.eu-west-1.amazonaws.com",
    "https://ec2.eu-west-1.api.aws/",
    "https://s3.dualstack.us-gov-west-1.amazonaws.com",
    "https://vpce-0a1b-2c3d.ec2.eu-west-1.vpce.amazonaws.com",
    "https://ec2.cn-north-1.amazonaws.com.cn",
  ])
    assert.deepEqual(codes({ AWS_ENDPOINT_URL_EC2: url }), ["AWS_ENDPOINT_URL_EC2"], url);
});

test("the drill's own region, global services, labs, what is no URL, and what is ignored", () => {
  assert.deepEqual(
    codes({
      AWS_ENDPOINT_URL: "http://127.0.0.1:8000",
      AWS_ENDPOINT_URL_EC2: "https://ec2.ap-northeast-1.amazonaws.com",
      AWS_ENDPOINT_URL_ROUTE_53: "https://route53.us-east-1.amazonaws.com",
      AWS_ENDPOINT_URL_S3: "https://amazonaws.com.example.com",
      AWS_ENDPOINT_URL_STS: "no url",
      AWS_REGION: "eu-west-1",
    }),
    [],
  );
  assert.deepEqual(codes({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true", AWS_ENDPOINT_URL: "https://ec2.eu-west-1.amazonaws.com" }), []);
});
