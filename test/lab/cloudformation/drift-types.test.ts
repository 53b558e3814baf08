// Drift of the types that the shipped site does not have: what the lab reads back of each is what it was made of.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { DescribeStackResourcesCommand } from "@aws-sdk/client-cloudformation";
import { PutMetricAlarmCommand } from "@aws-sdk/client-cloudwatch";
import { DeleteScheduleCommand } from "@aws-sdk/client-scheduler";
import { drifted } from "./drift-support.ts";
import { closeRunner, realWorld } from "./shipped-world.ts";
import { create, template } from "./support.ts";

after(closeRunner);

const ref = (name: string) => ({ Ref: name });
const tags = [{ Key: "team", Value: "web" }];
const document = (Action: string) => ({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] });
const trust = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "scheduler.amazonaws.com" }, Action: "sts:AssumeRole" }],
};

const RESOURCES = {
  Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16", InstanceTenancy: "default" } },
  First: { Type: "AWS::EC2::Subnet", Properties: { VpcId: ref("Vpc"), CidrBlock: "10.0.1.0/24", AvailabilityZone: "ap-northeast-1a" } },
  Second: { Type: "AWS::EC2::Subnet", Properties: { VpcId: ref("Vpc"), CidrBlock: "10.0.2.0/24", AvailabilityZone: "ap-northeast-1c" } },
  Gateway: { Type: "AWS::EC2::InternetGateway" },
  Attached: { Type: "AWS::EC2::VPCGatewayAttachment", Properties: { VpcId: ref("Vpc"), InternetGatewayId: ref("Gateway") } },
  Address: { Type: "AWS::EC2::EIP", DependsOn: "Attached", Properties: { Domain: "vpc", Tags: tags } },
  Nat: {
    Type: "AWS::EC2::NatGateway",
    Properties: {
      SubnetId: ref("First"),
      AllocationId: { "Fn::GetAtt": ["Address", "AllocationId"] },
      ConnectivityType: "public",
      Tags: tags,
    },
  },
  Table: { Type: "AWS::EC2::RouteTable", Properties: { VpcId: ref("Vpc") } },
  ToNat: {
    Type: "AWS::EC2::Route",
    Properties: { RouteTableId: ref("Table"), DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: ref("Nat") },
  },
  Group: {
    Type: "AWS::EC2::SecurityGroup",
    Properties: { GroupName: "own", GroupDescription: "own", VpcId: ref("Vpc") },
  },
  In: {
    Type: "AWS::EC2::SecurityGroupIngress",
    Properties: { GroupId: ref("Group"), IpProtocol: "tcp", FromPort: "80", ToPort: "80", CidrIp: "0.0.0.0/0", Description: "x" },
  },
  Out: {
    Type: "AWS::EC2::SecurityGroupEgress",
    Properties: { GroupId: ref("Group"), IpProtocol: "-1", DestinationSecurityGroupId: ref("Group") },
  },
  Launch: { Type: "AWS::EC2::LaunchTemplate", Properties: { LaunchTemplateName: "lt", LaunchTemplateData: { InstanceType: "t3.micro" } } },
  Balancer: {
    Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    DependsOn: "Attached",
    Properties: { Name: "lb", SubnetMappings: [{ SubnetId: ref("First") }, { SubnetId: ref("Second") }], SecurityGroups: [ref("Group")] },
  },
  Targets: {
    Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
    Properties: { Name: "tg", Port: 80, Protocol: "HTTP", VpcId: ref("Vpc"), Matcher: { HttpCode: "200-299" } },
  },
  Listener: {
    Type: "AWS::ElasticLoadBalancingV2::Listener",
    Properties: {
      LoadBalancerArn: ref("Balancer"),
      Port: "80",
      Protocol: "HTTP",
      DefaultActions: [
        { Type: "fixed-response", Order: 1, FixedResponseConfig: { StatusCode: "404", ContentType: "text/plain", MessageBody: "no" } },
      ],
    },
  },
  Rule: {
    Type: "AWS::ElasticLoadBalancingV2::ListenerRule",
    Properties: {
      ListenerArn: ref("Listener"),
      Priority: 5,
      Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: ["/a*"] } }],
      Actions: [{ Type: "forward", ForwardConfig: { TargetGroups: [{ TargetGroupArn: ref("Targets"), Weight: 2 }] } }],
    },
  },
  Role: {
    Type: "AWS::IAM::Role",
    Properties: {
      RoleName: "worker",
      Path: "/",
      AssumeRolePolicyDocument: trust,
      MaxSessionDuration: 7200,
      Policies: [{ PolicyName: "own", PolicyDocument: document("s3:GetObject") }],
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"],
      Tags: tags,
    },
  },
  Inline: { Type: "AWS::IAM::Policy", Properties: { PolicyName: "more", PolicyDocument: document("s3:PutObject"), Roles: [ref("Role")] } },
  Managed: {
    Type: "AWS::IAM::ManagedPolicy",
    Properties: { ManagedPolicyName: "shared", Description: "x", PolicyDocument: document("s3:ListBucket"), Roles: [ref("Role")] },
  },
  Profile: { Type: "AWS::IAM::InstanceProfile", Properties: { InstanceProfileName: "profile", Roles: [ref("Role")] } },
  Oidc: {
    Type: "AWS::IAM::OIDCProvider",
    Properties: { Url: "https://token.actions.githubusercontent.com", ClientIdList: ["sts.amazonaws.com"], Tags: tags },
  },
  Function: {
    Type: "AWS::Lambda::Function",
    Properties: {
      FunctionName: "f",
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      Role: { "Fn::GetAtt": ["Role", "Arn"] },
      Code: { ZipFile: "exports.handler = async () => {};" },
      Environment: { Variables: { A: 1 } },
      Timeout: "5",
    },
  },
  Permission: {
    Type: "AWS::Lambda::Permission",
    Properties: { FunctionName: ref("Function"), Action: "lambda:InvokeFunction", Principal: "s3.amazonaws.com" },
  },
  Zone: { Type: "AWS::Route53::HostedZone", Properties: { Name: "own.example", HostedZoneConfig: { Comment: "x" }, HostedZoneTags: tags } },
  Record: {
    Type: "AWS::Route53::RecordSet",
    Properties: { HostedZoneId: ref("Zone"), Name: "a.own.example.", Type: "A", TTL: "60", ResourceRecords: ["192.0.2.1"] },
  },
  Check: {
    Type: "AWS::Route53::HealthCheck",
    Properties: {
      HealthCheckConfig: {
        Type: "TCP",
        FullyQualifiedDomainName: "own.example",
        Port: "443",
        Regions: ["us-east-1", "eu-west-1", "us-west-2"],
      },
    },
  },
  Bucket: {
    Type: "AWS::S3::Bucket",
    Properties: { VersioningConfiguration: { Status: "Enabled" }, BucketEncryption: { ServerSideEncryptionConfiguration: [] } },
  },
  Parameter: { Type: "AWS::SSM::Parameter", Properties: { Name: "/own", Type: "String", Value: "x" } },
  Schedules: { Type: "AWS::Scheduler::ScheduleGroup", Properties: { Name: "own", Tags: tags } },
  Schedule: {
    Type: "AWS::Scheduler::Schedule",
    Properties: {
      Name: "own",
      GroupName: ref("Schedules"),
      ScheduleExpression: "at(2030-01-01T00:00:00)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn: "arn:aws:scheduler:::aws-sdk:ec2:startInstances", RoleArn: { "Fn::GetAtt": ["Role", "Arn"] }, Input: "{}" },
    },
  },
  Alarm: {
    Type: "AWS::CloudWatch::Alarm",
    Properties: {
      AlarmName: "own",
      Namespace: "AWS/EC2",
      MetricName: "CPUUtilization",
      Statistic: "Average",
      Period: "60",
      EvaluationPeriods: 1,
      Threshold: "90",
      ComparisonOperator: "GreaterThanThreshold",
      Dimensions: [{ Name: "InstanceId", Value: "i-0123456789abcdef0" }],
    },
  },
  Handle: { Type: "AWS::CloudFormation::WaitConditionHandle" },
  Topic: { Type: "AWS::SNS::Topic" },
};

test("every type with drift detection is in sync as it was made", async () => {
  const world = realWorld("drift-types");
  await world.clock.drive(async () => {
    const stack = await create(world, "all", template(RESOURCES), {
      Capabilities: ["CAPABILITY_NAMED_IAM"],
      Tags: [{ Key: "cost", Value: "1" }],
    });
    assert.equal(stack.StackStatus, "CREATE_COMPLETE", stack.StackStatusReason);
    assert.deepEqual(await drifted(world, "all"), []);
    const { StackResources } = await world.aws.cloudformation.send(new DescribeStackResourcesCommand({ StackName: "all" }));
    const unchecked = StackResources?.filter(({ DriftInformation }) => DriftInformation?.StackResourceDriftStatus === "NOT_CHECKED");
    assert.deepEqual(unchecked?.map(({ ResourceType }) => ResourceType).sort(), [
      "AWS::CloudFormation::WaitConditionHandle",
      "AWS::IAM::Policy",
      "AWS::Route53::RecordSet",
      "AWS::SNS::Topic",
    ]);

    // A route that leads elsewhere, a policy taken off a role, an alarm put anew without its dimensions, a schedule that is gone.
    const { lab } = world;
    const physical = (id: string) => lab.cloudformation.stacksByName.get("all")?.resources.get(id)?.physicalId ?? assert.fail(id);
    lab.ec2.routeTables.get(physical("Table"))?.routes.set("0.0.0.0/0", {
      destination: "0.0.0.0/0",
      target: { kind: "internet-gateway", id: physical("Gateway") },
    });
    lab.iam.roles.get("worker")?.attached.clear();
    await world.aws.cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: "own",
        Namespace: "AWS/EC2",
        MetricName: "CPUUtilization",
        Statistic: "Average",
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 95,
        ComparisonOperator: "GreaterThanThreshold",
      }),
    );
    await world.aws.scheduler.send(new DeleteScheduleCommand({ Name: "own", GroupName: "own" }));
    assert.deepEqual(
      [...(await drifted(world, "all"))].sort(),
      [
        `ToNat REMOVE /NatGatewayId ${physical("Nat")} -> null`,
        "Role REMOVE /ManagedPolicyArns/0 arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore -> null",
        "Alarm NOT_EQUAL /Threshold 90 -> 95",
        'Alarm REMOVE /Dimensions [{"Name":"InstanceId","Value":"i-0123456789abcdef0"}] -> null',
        "Managed REMOVE /Roles/0 worker -> null",
        "Schedule DELETED",
      ].sort(),
    );
    assert.deepEqual(lab.cloudformation.crashes, []);
  });
});
