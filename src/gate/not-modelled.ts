// What the lab met on head and does not model: whether the gate's answer may hang on it, and what is said of it. Pure.
import type { SeedResult } from "../rehearse-many.ts";
import type { Symptom } from "./attribute.ts";
import type { GateFinding, GateReport } from "./types.ts";

type Entry = GateReport["labNotModelled"][number];

/** Types that can close the path from a client to a page, break its names, put other machines in it, or keep a stack from being created. */
const TYPES_BESIDE_THE_PATH = new RegExp(
  `^AWS::(?:${[
    "EC2::(?:NetworkAcl|NetworkAclEntry|SubnetNetworkAclAssociation|SpotFleet|EC2Fleet|TransitGateway\\w*|VPCPeeringConnection)",
    "EC2::VPCBlockPublicAccess\\w*",
    "(?:WAF|WAFv2|WAFRegional)::WebACL\\w*",
    "(?:NetworkFirewall|AutoScaling|ElasticLoadBalancing|ElasticLoadBalancingV2|S3|Route53|Route53Resolver|Route53RecoveryControl)::\\w+",
    "CertificateManager::Certificate",
    "CloudFormation::(?:WaitCondition|Stack)",
  ].join("|")})$`,
);

/** They make the lab stricter than AWS, or change no page that a client or a checker is given. */
const HIDES_NOTHING = [
  / grants nothing in the lab$/,
  /^schedule target /,
  /^target group attribute /,
  // A drill asks for pages by IPv4, and the lab answers where DNS sends the others.
  /^requests by IPv6 /,
  /^AWS::S3::Bucket (?:Accelerate|Analytics|Cors|Inventory|Metadata(?:Table)?|Metrics|Notification|Replication)Configurations?$/,
  /^AWS::S3::(?:AccessGrant\w*|AccessPoint|MultiRegionAccessPoint\w*|StorageLens\w*)$/,
];

/** Whether a drill may pass only because the lab leaves this out. */
function mayHide({ what, where }: Entry): boolean {
  if (HIDES_NOTHING.some((pattern) => pattern.test(what)) || where.startsWith("a tag of ")) return false;
  const isType = /^(?:\w+::){1,2}\w+$/.test(what);
  return !isType || TYPES_BESIDE_THE_PATH.test(what);
}

/** Without the parts of names that are drawn, which are other ones after any edit. */
function keyOf({ what, where }: Pick<Entry, "what" | "where">): string {
  return `${what}\n${where}`.replace(/-[0-9a-f]{6,}\b/gi, "-…");
}

/** What the lab met in any rehearsal of head. Without a base all of it is new. */
export function labNotModelled(base: readonly SeedResult[] | undefined, head: readonly SeedResult[]): readonly Entry[] {
  const before = new Set((base ?? []).flatMap(({ notModelled }) => notModelled.map(keyOf)));
  const met = new Map(head.flatMap(({ notModelled }) => notModelled.map((one) => [keyOf(one), one] as const)));
  return [...met].map(([key, { what, where }]) => ({ what, where, isNew: !before.has(key) }));
}

export type WithCauses = (symptom: Symptom) => Promise<readonly number[]>;

const SHOWN = 5;

/** The findings, less sure of themselves where head has something new that the lab leaves out. */
export async function withDoubts(
  findings: readonly GateFinding[],
  entries: readonly Entry[],
  head: readonly SeedResult[],
  causesOf: WithCauses,
): Promise<readonly GateFinding[]> {
  const fresh = entries.filter(({ isNew }) => isNew);
  if (findings.some(({ ruling }) => ruling === "deviated")) {
    const doubts = listed(fresh).map((words) => `the lab does not model ${words}; this may be its fault`);
    return findings.map((finding) => (finding.ruling === "deviated" ? { ...finding, details: [...finding.details, ...doubts] } : finding));
  }
  const hiding = fresh.filter(mayHide);
  if (hiding.length === 0) return findings;
  const keys = new Set(hiding.map(keyOf));
  const meets = ({ notModelled }: SeedResult) => notModelled.some((one) => keys.has(keyOf(one)));
  const causedBy = await causesOf({
    seeds: head
      .filter(meets)
      .slice(0, 1)
      .map(({ seed }) => seed),
    shows: (results) => results.some(meets),
  });
  const [first, ...rest] = listed(hiding);
  return [
    ...findings,
    {
      check: "edit-modelled",
      ruling: "inconclusive",
      title: `the lab does not model ${first}, so its rehearsals cannot tell what that does to the failover`,
      details: rest.map((words) => `nor ${words}`),
      causedBy,
      replays: [],
    },
  ];
}

function listed(entries: readonly Entry[]): readonly string[] {
  const more = entries.length - SHOWN;
  return [...entries.slice(0, SHOWN).map(({ what, where }) => `${what} (${where})`), ...(more > 0 ? [`${more} more`] : [])];
}
