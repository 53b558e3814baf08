# The shipped stacks with boto3: deploy, stop, start, look, empty and delete; every step is asserted here, what is left is printed as JSON.
# usage: boto3_site.py ENDPOINT, with the stacks as JSON on stdin: [{"name", "template", "parameters", "capabilities"}], in order.
import json
import sys
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = sys.argv[1]
SITE = "www.example.com"
LIMIT = 90  # seconds of wall time for anything to happen
PATIENT = {"Delay": 1, "MaxAttempts": LIMIT}


def client(service):
    return boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"total_max_attempts": 1}))


cloudformation, ec2, elb, route53, s3 = (client(name) for name in ("cloudformation", "ec2", "elbv2", "route53", "s3"))


def until(what, look, accept):
    end = time.monotonic() + LIMIT
    while True:
        seen = look()
        if accept(seen):
            return seen
        assert time.monotonic() < end, f"{what}: seen last {seen}"
        time.sleep(0.25)


def code_of(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def deploy(stacks):
    outputs = {}
    for stack in stacks:
        name = stack["name"]
        cloudformation.create_stack(
            StackName=name,
            TemplateBody=stack["template"],
            Capabilities=stack["capabilities"],
            Tags=[{"Key": "client", "Value": "boto3"}],
            Parameters=[
                {"ParameterKey": key, "ParameterValue": outputs.get(value, value)} for key, value in stack["parameters"].items()
            ],
        )
        cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=PATIENT)
        (made,) = cloudformation.describe_stacks(StackName=name)["Stacks"]
        assert made["Tags"] == [{"Key": "client", "Value": "boto3"}], made
        outputs.update({f"${{{name}.{out['OutputKey']}}}": out["OutputValue"] for out in made["Outputs"]})
        events = [event for page in cloudformation.get_paginator("describe_stack_events").paginate(StackName=name) for event in page["StackEvents"]]
        assert events[0]["ResourceStatus"] == "CREATE_COMPLETE" and events[0]["LogicalResourceId"] == name, events[0]
    return {key[2:-1]: value for key, value in outputs.items()}


def states(group):
    found = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
    return sorted(target["TargetHealth"]["State"] for target in found)


def checkers_up(check):
    found = route53.get_health_check_status(HealthCheckId=check)["HealthCheckObservations"]
    return sum(one["StatusReport"]["Status"].startswith("Success") for one in found)


def records(zone):
    pages = route53.get_paginator("list_resource_record_sets").paginate(HostedZoneId=zone)
    return [record for page in pages for record in page["ResourceRecordSets"] if record["Name"] == f"{SITE}."]


outputs = deploy(json.load(sys.stdin))
instances = [outputs["web.FirstInstanceId"], outputs["web.SecondInstanceId"]]
group, check = outputs["load-balancer.TargetGroupArn"], outputs["dns.HealthCheckId"]
until("healthy targets", lambda: states(group), lambda seen: seen == ["healthy", "healthy"])
until("checkers up", lambda: checkers_up(check), lambda up: up >= 15)
(zone,) = route53.list_hosted_zones_by_name(DNSName="example.com")["HostedZones"]
assert {record["Failover"] for record in records(zone["Id"])} == {"PRIMARY", "SECONDARY"}
primary = route53.test_dns_answer(HostedZoneId=zone["Id"], RecordName=SITE, RecordType="A")["RecordData"]

assert code_of(ec2.stop_instances, InstanceIds=instances, DryRun=True) == "DryRunOperation"
ec2.stop_instances(InstanceIds=instances)
ec2.get_waiter("instance_stopped").wait(InstanceIds=instances, WaiterConfig=PATIENT)
until("unused targets", lambda: states(group), lambda seen: seen == ["unused", "unused"])
until("checkers down", lambda: checkers_up(check), lambda up: up == 0)
answer = lambda: route53.test_dns_answer(HostedZoneId=zone["Id"], RecordName=SITE, RecordType="A")["RecordData"]
until("another answer", answer, lambda seen: len(seen) > 0 and not set(seen) & set(primary))

ec2.start_instances(InstanceIds=instances)
ec2.get_waiter("instance_running").wait(InstanceIds=instances, WaiterConfig=PATIENT)
elb.get_waiter("target_in_service").wait(TargetGroupArn=group, WaiterConfig=PATIENT)
until("the first answer", answer, lambda seen: set(seen) == set(primary))

pages = s3.get_paginator("list_objects_v2")
keys = lambda: [found["Key"] for page in pages.paginate(Bucket=SITE, PaginationConfig={"PageSize": 1}) for found in page.get("Contents", [])]
assert keys() == ["index.html"]
s3.put_object(Bucket=SITE, Key="more/ü & <x>", Body=b"more", Metadata={"who": "boto3"})
assert s3.get_object(Bucket=SITE, Key="more/ü & <x>")["Metadata"] == {"who": "boto3"}
assert code_of(s3.get_object, Bucket=SITE, Key="none") == "NoSuchKey"
assert keys() == ["index.html", "more/ü & <x>"]
s3.delete_objects(Bucket=SITE, Delete={"Objects": [{"Key": key} for key in keys()]})
assert keys() == []
for name in ("dns", "error-page", "load-balancer", "web", "endpoint", "network"):
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=PATIENT)
print(
    json.dumps(
        {
            "stacks": [stack["StackName"] for stack in cloudformation.describe_stacks()["Stacks"]],
            "buckets": [found["Name"] for found in s3.list_buckets()["Buckets"]],
            "records": records(zone["Id"]),
            "running": ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running", "stopped"]}])["Reservations"],
        }
    )
)
