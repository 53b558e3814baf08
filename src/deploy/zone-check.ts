// The hosted zone that the templates expect to be there already, looked for before anything is made: CloudFormation would only say so at the
// end, when the load balancer stands.
import { codeOf } from "../aws/errors.ts";
import { findHostedZone, zonesNamed } from "../aws/hosted-zones.ts";
import type { Problem } from "../errors.ts";
import { isUnknown } from "../plan/tokens.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";

/** No zone of that name or id, a private one only, or several where the templates ask by name. Nothing for zones that the stacks make. */
export async function zoneProblems(aws: Aws, { watch, site, stacks, drillFile }: Plan): Promise<readonly Problem[]> {
  const { id, name } = watch.hostedZone;
  const problem = (code: string, what: string, next: string): readonly Problem[] => [
    { code: `zone.${code}`, what, whose: "yours", next, place: { file: drillFile } },
  ];
  const texts = stacks.flatMap(({ body, nested = [] }) => [body, ...nested.map((child) => child.body)]);
  if (isUnknown(id) || isUnknown(name) || texts.some((text) => text.includes("AWS::Route53::HostedZone"))) return [];
  if (id !== undefined) {
    if (await zoneExists(aws, id)) return [];
    return problem("missing", `This account has no hosted zone ${id}.`, "Correct the id, or use the account that owns the zone.");
  }
  if (name === undefined) return [];
  const zones = await zonesNamed(aws, name);
  const ids = zones.map((zone) => `${zone.id} (${zone.isPrivate ? "private" : "public"})`).join(" and ");
  if (zones.length === 0) {
    const what = `This account has no hosted zone ${name}, and the site ${site.host} needs its record there.`;
    return problem("missing", what, `Create a public hosted zone for ${name}, or use the account that owns it.`);
  }
  if (zones.every(({ isPrivate }) => isPrivate))
    return problem(
      "private",
      `The hosted zone ${name} is private: ${ids}.`,
      "The site needs a public one; visitors cannot ask a private zone.",
    );
  const byName = texts.some((text) => /\bHostedZoneName["']?\s*:/.test(text));
  if (zones.length > 1 && (byName || zones.filter(({ isPrivate }) => !isPrivate).length > 1)) {
    const what = `This account has ${zones.length} hosted zones named ${name}: ${ids}. CloudFormation cannot tell them apart by name.`;
    return problem("ambiguous", what, "Let the record sets name the public zone by HostedZoneId instead of HostedZoneName.");
  }
  return [];
}

async function zoneExists(aws: Aws, id: string): Promise<boolean> {
  try {
    return (await findHostedZone(aws, { id }, "")) !== undefined;
  } catch (error) {
    if (codeOf(error) === "NoSuchHostedZone" || codeOf(error) === "InvalidInput") return false;
    throw error;
  }
}
