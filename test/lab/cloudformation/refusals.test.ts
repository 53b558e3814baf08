// What CloudFormation refuses at once, with its code and text.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  type CreateStackInput,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  UpdateStackCommand,
  ValidateTemplateCommand,
} from "@aws-sdk/client-cloudformation";
import { compileTemplate } from "../../../src/lab/cloudformation/template/compiled-template.ts";
import { answer, create, createWorld, template, variable, vpc } from "./support.ts";

const ROLE = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {} } };
const NAMED = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {}, RoleName: "r" } };

const refusals: readonly {
  readonly what: string;
  readonly input: Partial<CreateStackInput>;
  readonly code: string;
  readonly text: string | RegExp;
}[] = [
  {
    what: "a name that starts with a digit",
    input: { StackName: "1net" },
    code: "ValidationError",
    text: "1 validation error detected: Value '1net' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*",
  },
  {
    what: "a name of 129 characters",
    input: { StackName: "n".repeat(129) },
    code: "ValidationError",
    text: /failed to satisfy constraint: Member must have length less than or equal to 128$/,
  },
  {
    what: "a template of 51,201 bytes",
    input: { TemplateBody: `${template({ Vpc: vpc() })}${" ".repeat(51_200)}` },
    code: "ValidationError",
    text: /at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200$/,
  },
  {
    what: "no template",
    input: { TemplateBody: undefined },
    code: "ValidationError",
    text: "Either Template URL or Template Body must be specified.",
  },
  {
    what: "two templates",
    input: { TemplateURL: "https://b.s3.eu-west-1.amazonaws.com/t.yml" },
    code: "ValidationError",
    text: "You cannot specify both Template URL and Template Body",
  },
  {
    what: "a template URL that is none of S3's",
    input: { TemplateBody: undefined, TemplateURL: "http://example.com/t.yml" },
    code: "ValidationError",
    text: "TemplateURL must be a supported URL.",
  },
  {
    what: "a template URL with nothing behind it",
    input: { TemplateBody: undefined, TemplateURL: "https://b.s3.eu-west-1.amazonaws.com/t.yml" },
    code: "ValidationError",
    text: /^S3 error: The specified key does not exist\./,
  },
  { what: "no resources", input: { TemplateBody: "{}" }, code: "ValidationError", text: /^Template format error: / },
  { what: "no YAML", input: { TemplateBody: "Resources: [" }, code: "ValidationError", text: /^Template format error: / },
  {
    what: "a type that AWS does not have",
    input: { TemplateBody: template({ A: { Type: "AWS::EC2::Vpc" }, B: { Type: "AWS::No::Thing" } }) },
    code: "ValidationError",
    text: "Template format error: Unrecognized resource types: [AWS::EC2::Vpc, AWS::No::Thing]",
  },
  {
    what: "an attribute that the type does not have",
    input: { TemplateBody: template({ Vpc: vpc() }, { Outputs: { X: { Value: { "Fn::Sub": variable("Vpc.Colour") } } } }) },
    code: "ValidationError",
    text: "Template error: resource Vpc does not support attribute type Colour in Fn::GetAtt",
  },
  {
    what: "a reference to a resource whose condition is false",
    input: {
      TemplateBody: template(
        { Vpc: { ...vpc(), Condition: "Never" }, A: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" } } } },
        { Conditions: { Never: { "Fn::Equals": ["a", "b"] } } },
      ),
    },
    code: "ValidationError",
    text: "Template format error: Unresolved resource dependencies [Vpc] in the Resources block of the template",
  },
  {
    what: "IAM without its capability",
    input: { TemplateBody: template({ Role: ROLE }) },
    code: "InsufficientCapabilitiesException",
    text: "Requires capabilities : [CAPABILITY_IAM]",
  },
  {
    what: "named IAM with the lesser capability",
    input: { TemplateBody: template({ Role: NAMED }), Capabilities: ["CAPABILITY_IAM"] },
    code: "InsufficientCapabilitiesException",
    text: "Requires capabilities : [CAPABILITY_NAMED_IAM]",
  },
  {
    what: "a transform without its capability",
    input: { TemplateBody: template({ Vpc: vpc() }, { Transform: "AWS::LanguageExtensions" }) },
    code: "InsufficientCapabilitiesException",
    text: "Requires capabilities : [CAPABILITY_AUTO_EXPAND]",
  },
  {
    what: "a parameter without a value",
    input: { TemplateBody: template({ Vpc: vpc() }, { Parameters: { P: { Type: "String" } } }) },
    code: "ValidationError",
    text: "Parameters: [P] must have values",
  },
  {
    what: "a parameter that is not declared",
    input: { Parameters: [{ ParameterKey: "Q", ParameterValue: "1" }] },
    code: "ValidationError",
    text: "Parameters: [Q] do not exist in the template",
  },
  {
    what: "a parameter value of 4,097 bytes",
    input: {
      TemplateBody: template({ Vpc: vpc() }, { Parameters: { P: { Type: "String" } } }),
      Parameters: [{ ParameterKey: "P", ParameterValue: "x".repeat(4_097) }],
    },
    code: "ValidationError",
    text: /^Parameter P failed to satisfy constraint/,
  },
  {
    what: "a tag of AWS's own",
    input: { Tags: [{ Key: "aws:mine", Value: "x" }] },
    code: "ValidationError",
    text: "aws: prefixed tag key names are not allowed for external use.",
  },
  {
    what: "two ways to say what a failure does",
    input: { OnFailure: "DELETE", DisableRollback: true },
    code: "ValidationError",
    text: "You can not specify both DisableRollback and OnFailure",
  },
];

for (const { what, input, code, text } of refusals) {
  test(`CreateStack refuses ${what}`, async () => {
    const world = createWorld();
    await world.clock.drive(async () => {
      const full = { StackName: "net", TemplateBody: template({ Vpc: vpc() }), ...input };
      await assert.rejects(world.aws.cloudformation.send(new CreateStackCommand(full as CreateStackInput)), answer(code, text));
      assert.equal(world.lab.cloudformation.stacks.size, 0);
    });
  });
}

test("CreateChangeSet refuses the same, and leaves no shell behind", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const input = { StackName: "net", ChangeSetName: "c", ChangeSetType: "CREATE", TemplateBody: template({ Role: ROLE }) } as const;
    await assert.rejects(
      world.aws.cloudformation.send(new CreateChangeSetCommand(input)),
      answer("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]"),
    );
    assert.equal(world.lab.cloudformation.stacks.size, 0);
  });
});

test("the greater IAM capability includes the lesser", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const stack = await create(world, "roles", template({ Role: ROLE }), { Capabilities: ["CAPABILITY_NAMED_IAM"] });
    assert.equal(stack.StackStatus, "CREATE_COMPLETE");
  });
});

test("a name in use, and a repeated request with the same token", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template({ Vpc: vpc() });
    const { StackId } = await create(world, "net", body, { ClientRequestToken: "once" });
    const again = await world.aws.cloudformation.send(
      new CreateStackCommand({ StackName: "net", TemplateBody: body, ClientRequestToken: "once" }),
    );
    assert.equal(again.StackId, StackId);
    await assert.rejects(
      world.aws.cloudformation.send(new CreateStackCommand({ StackName: "net", TemplateBody: body })),
      answer("AlreadyExistsException", "Stack [net] already exists"),
    );
  });
});

test("texts for a stack that does not exist", async () => {
  const world = createWorld();
  const name = { StackName: "nobody" };
  const withId = answer("ValidationError", "Stack with id nobody does not exist");
  const inBrackets = answer("ValidationError", "Stack [nobody] does not exist");
  await world.clock.drive(async () => {
    const { cloudformation } = world.aws;
    await assert.rejects(cloudformation.send(new DescribeStacksCommand(name)), withId);
    await assert.rejects(cloudformation.send(new DescribeStackResourcesCommand(name)), withId);
    await assert.rejects(cloudformation.send(new ListStackResourcesCommand(name)), withId);
    await assert.rejects(cloudformation.send(new GetTemplateCommand(name)), withId);
    await assert.rejects(cloudformation.send(new DescribeStackEventsCommand(name)), inBrackets);
    await assert.rejects(cloudformation.send(new UpdateStackCommand({ ...name, TemplateBody: template({ Vpc: vpc() }) })), inBrackets);
    await create(world, "net", template({ Vpc: vpc() }));
    await assert.rejects(
      cloudformation.send(new DescribeStackResourceCommand({ StackName: "net", LogicalResourceId: "Web" })),
      answer("ValidationError", "Resource Web does not exist for stack net"),
    );
  });
});

test("ValidateTemplate names the parameters and capabilities", async () => {
  const world = createWorld();
  await world.clock.drive(async () => {
    const body = template(
      { Role: NAMED },
      { Description: "d", Parameters: { P: { Type: "String", Default: "x", NoEcho: true, Description: "p" } } },
    );
    const { Parameters, Capabilities, Description } = await world.aws.cloudformation.send(
      new ValidateTemplateCommand({ TemplateBody: body }),
    );
    assert.deepEqual(Parameters, [{ ParameterKey: "P", DefaultValue: "x", NoEcho: true, Description: "p" }]);
    assert.deepEqual([Capabilities, Description], [["CAPABILITY_NAMED_IAM"], "d"]);
  });
});

test("a template is read once per text, also across labs", () => {
  const body = template({ Vpc: vpc() }, { Description: "read once" });
  assert.equal(compileTemplate(body), compileTemplate(`${body}`));
  assert.throws(() => compileTemplate("Resources: ["), answer("ValidationError", /^Template format error: /));
});
