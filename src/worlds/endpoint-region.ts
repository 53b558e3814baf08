// An endpoint of AWS's own that is in another region than the drill: the calls would go there, whatever the drill file says.
import type { Problem } from "../errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `ec2.eu-west-1.amazonaws.com`, `s3.dualstack.eu-west-1.amazonaws.com`, `vpce-1a2b-3c.ec2.eu-west-1.vpce.amazonaws.com`, and China's. */
const AWS_HOST = /(?:^|\.)((?:[a-z]{2,4})(?:-[a-z]+)+-\d+)\.(?:vpce\.)?(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;

/** IAM and Route 53 have one endpoint for all regions, which names one. */
const GLOBAL = /_(?:IAM|ROUTE_53)$/;

export function endpointRegionProblems(environment: Environment, region: string): readonly Problem[] {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === "true") return [];
  return Object.entries(environment).flatMap(([variable, url]) => {
    if (!variable.startsWith("AWS_ENDPOINT_URL") || GLOBAL.test(variable) || !url || !URL.canParse(url)) return [];
    const other = AWS_HOST.exec(new URL(url).hostname)?.[1];
    if (other === undefined || other === region) return [];
    return [
      {
        code: "endpoint.other-region",
        what: `${variable} is ${url}, an endpoint in ${other}; the drill file's region is ${region}.`,
        whose: "yours" as const,
        next: `Unset ${variable}, or let it name an endpoint in ${region}.`,
      },
    ];
  });
}
