// TestDNSAnswer: https://docs.aws.amazon.com/Route53/latest/APIReference/API_TestDNSAnswer.html
import type { RRType, TestDNSAnswerRequest, TestDNSAnswerResponse } from "@aws-sdk/client-route-53";
import type { RecordType } from "../../../ports/net.ts";
import { authoritativeAnswer } from "../../dns/answer.ts";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { invalidInput } from "../errors.ts";
import { requireZone } from "../hosted-zones.ts";

/** What the name servers would answer, health included (the documentation leaves that open). Public zones only. */
export function testDnsAnswer(lab: Lab, input: TestDNSAnswerRequest): TestDNSAnswerResponse {
  const zone = requireZone(lab, input.HostedZoneId);
  if (zone.private) throw invalidInput("TestDNSAnswer supports public hosted zones only.");
  const [server = ""] = zone.nameServers;
  const name = input.RecordName ?? "";
  const type: RRType = input.RecordType ?? "A";
  const answer = authoritativeAnswer(lab, server, name, type as RecordType);
  return {
    Nameserver: server,
    RecordName: name,
    RecordType: type,
    RecordData: answer.records.filter((record) => record.type === type).map((record) => record.data),
    ResponseCode: answer.rcode,
    Protocol: "UDP",
  };
}

export const testDnsAnswerOperation = register("route53", "TestDNSAnswer", testDnsAnswer);
