// model.md of IAM: identity providers, as kept and as CloudFormation makes them.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
} from "@aws-sdk/client-iam";
import { iamResources } from "../../../src/lab/iam/resources/index.ts";
import { ask, errorOf, inLab } from "../ec2/support.ts";

const Url = "https://token.actions.githubusercontent.com";
const ARN = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

test("a provider is made once per URL, read, listed and deleted", () =>
  inLab(async (lab) => {
    const make = (input: object = {}) =>
      ask(lab, new CreateOpenIDConnectProviderCommand({ Url, ClientIDList: ["sts.amazonaws.com"], ...input }), "iam")
        .OpenIDConnectProviderArn;
    assert.equal(make(), ARN);
    assert.equal(errorOf(make), `EntityAlreadyExistsException: Provider with url ${Url} already exists.`);
    assert.equal(
      errorOf(() => make({ Url: "http://example.com" })),
      "ValidationError: Invalid Open ID Connect Provider URL",
    );
    assert.match(
      errorOf(() => make({ Url: "https://example.com", ThumbprintList: ["x"] })),
      /^ValidationError: .*'thumbprintList'/,
    );
    const found = ask(lab, new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: ARN }), "iam");
    assert.deepEqual([found.Url, found.ClientIDList], ["token.actions.githubusercontent.com", ["sts.amazonaws.com"]]);
    assert.deepEqual(ask(lab, new ListOpenIDConnectProvidersCommand({}), "iam").OpenIDConnectProviderList, [{ Arn: ARN }]);
    const remove = () => ask(lab, new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: ARN }), "iam");
    remove();
    remove();
    assert.match(
      errorOf(() => ask(lab, new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: ARN }), "iam")),
      /^NoSuchEntityException/,
    );
  }));

test("CloudFormation makes, changes and removes a provider", () =>
  inLab(async (lab) => {
    const model = iamResources.find(({ type }) => type === "AWS::IAM::OIDCProvider") ?? assert.fail();
    const properties = { Url, ClientIdList: ["sts.amazonaws.com"], Tags: [{ Key: "team", Value: "web" }] };
    const request = {
      stackId: "1",
      stackName: "roles",
      logicalId: "GitHub",
      type: model.type,
      properties,
      tags: [],
      initiated: () => undefined,
    };
    const { physicalId } = await model.create(lab, request);
    assert.deepEqual([physicalId, model.attribute(lab, physicalId, "Arn")], [ARN, ARN]);
    await model.update?.(lab, { ...request, properties: { ...properties, ClientIdList: ["other"] } }, { ...request, physicalId });
    assert.deepEqual(lab.iam.oidcProviders.get(ARN)?.clientIds, ["other"]);
    await model.remove(lab, { ...request, physicalId });
    assert.equal(lab.iam.oidcProviders.size, 0);
  }));
