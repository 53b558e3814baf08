// The S3 website endpoint and hosted zone id of each region. Source: aws-failover-semantics, 6.

export interface WebsiteEndpoint {
  readonly region: string;
  /** The alias DNSName, without bucket. */
  readonly dnsName: string;
  readonly hostedZoneId: string;
}

/**
 * Source: aws-failover-semantics, section 6; canonical: https://docs.aws.amazon.com/general/latest/gr/s3.html.
 * Less certain there: af-south-1 and eu-south-1 (two published ids), ap-southeast-6 and mx-central-1 (one source only).
 */
export const websiteEndpoints: readonly WebsiteEndpoint[] = [
  { region: "us-east-1", dnsName: "s3-website-us-east-1.amazonaws.com", hostedZoneId: "Z3AQBSTGFYJSTF" },
  { region: "us-east-2", dnsName: "s3-website.us-east-2.amazonaws.com", hostedZoneId: "Z2O1EMRO9K5GLX" },
  { region: "us-west-1", dnsName: "s3-website-us-west-1.amazonaws.com", hostedZoneId: "Z2F56UZL2M1ACD" },
  { region: "us-west-2", dnsName: "s3-website-us-west-2.amazonaws.com", hostedZoneId: "Z3BJ6K6RIION7M" },
  { region: "af-south-1", dnsName: "s3-website.af-south-1.amazonaws.com", hostedZoneId: "Z83WF9RJE8B12" },
  { region: "ap-east-1", dnsName: "s3-website.ap-east-1.amazonaws.com", hostedZoneId: "ZNB98KWMFR0R6" },
  { region: "ap-east-2", dnsName: "s3-website.ap-east-2.amazonaws.com", hostedZoneId: "Z064739330DAH7WJVOO93" },
  { region: "ap-northeast-1", dnsName: "s3-website-ap-northeast-1.amazonaws.com", hostedZoneId: "Z2M4EHUR26P7ZW" },
  { region: "ap-northeast-2", dnsName: "s3-website.ap-northeast-2.amazonaws.com", hostedZoneId: "Z3W03O7B5YMIYP" },
  { region: "ap-northeast-3", dnsName: "s3-website.ap-northeast-3.amazonaws.com", hostedZoneId: "Z2YQB5RD63NC85" },
  { region: "ap-south-1", dnsName: "s3-website.ap-south-1.amazonaws.com", hostedZoneId: "Z11RGJOFQNVJUP" },
  { region: "ap-south-2", dnsName: "s3-website.ap-south-2.amazonaws.com", hostedZoneId: "Z02976202B4EZMXIPMXF7" },
  { region: "ap-southeast-1", dnsName: "s3-website-ap-southeast-1.amazonaws.com", hostedZoneId: "Z3O0J2DXBE1FTB" },
  { region: "ap-southeast-2", dnsName: "s3-website-ap-southeast-2.amazonaws.com", hostedZoneId: "Z1WCIGYICN2BYD" },
  { region: "ap-southeast-3", dnsName: "s3-website.ap-southeast-3.amazonaws.com", hostedZoneId: "Z01846753K324LI26A3VV" },
  { region: "ap-southeast-4", dnsName: "s3-website.ap-southeast-4.amazonaws.com", hostedZoneId: "Z0312387243XT5FE14WFO" },
  { region: "ap-southeast-5", dnsName: "s3-website.ap-southeast-5.amazonaws.com", hostedZoneId: "Z08660063OXLMA7F1FJHU" },
  { region: "ap-southeast-6", dnsName: "s3-website.ap-southeast-6.amazonaws.com", hostedZoneId: "Z05686083R66JX5C163TC" },
  { region: "ap-southeast-7", dnsName: "s3-website.ap-southeast-7.amazonaws.com", hostedZoneId: "Z0031014GXUMRZG6I14G" },
  { region: "ca-central-1", dnsName: "s3-website.ca-central-1.amazonaws.com", hostedZoneId: "Z1QDHH18159H29" },
  { region: "ca-west-1", dnsName: "s3-website.ca-west-1.amazonaws.com", hostedZoneId: "Z03565811Z33SLEZTHOUL" },
  { region: "cn-north-1", dnsName: "s3-website.cn-north-1.amazonaws.com.cn", hostedZoneId: "Z5CN8UMXT92WN" },
  { region: "cn-northwest-1", dnsName: "s3-website.cn-northwest-1.amazonaws.com.cn", hostedZoneId: "Z282HJ1KT0DH03" },
  { region: "eu-central-1", dnsName: "s3-website.eu-central-1.amazonaws.com", hostedZoneId: "Z21DNDUVLTQW6Q" },
  { region: "eu-central-2", dnsName: "s3-website.eu-central-2.amazonaws.com", hostedZoneId: "Z030506016YDQGETNASS" },
  { region: "eu-north-1", dnsName: "s3-website.eu-north-1.amazonaws.com", hostedZoneId: "Z3BAZG2TWCNX0D" },
  { region: "eu-south-1", dnsName: "s3-website.eu-south-1.amazonaws.com", hostedZoneId: "Z30OZKI7KPW7MI" },
  { region: "eu-south-2", dnsName: "s3-website.eu-south-2.amazonaws.com", hostedZoneId: "Z0081959F7139GRJC19J" },
  { region: "eu-west-1", dnsName: "s3-website-eu-west-1.amazonaws.com", hostedZoneId: "Z1BKCTXD74EZPE" },
  { region: "eu-west-2", dnsName: "s3-website.eu-west-2.amazonaws.com", hostedZoneId: "Z3GKZC51ZF0DB4" },
  { region: "eu-west-3", dnsName: "s3-website.eu-west-3.amazonaws.com", hostedZoneId: "Z3R1K369G5AVDG" },
  { region: "il-central-1", dnsName: "s3-website.il-central-1.amazonaws.com", hostedZoneId: "Z09640613K4A3MN55U7GU" },
  { region: "me-central-1", dnsName: "s3-website.me-central-1.amazonaws.com", hostedZoneId: "Z06143092I8HRXZRUZROF" },
  { region: "me-south-1", dnsName: "s3-website.me-south-1.amazonaws.com", hostedZoneId: "Z1MPMWCPA7YB62" },
  { region: "mx-central-1", dnsName: "s3-website.mx-central-1.amazonaws.com", hostedZoneId: "Z057606446ZNVQJJ8WOP" },
  { region: "sa-east-1", dnsName: "s3-website-sa-east-1.amazonaws.com", hostedZoneId: "Z7KQH4QJS55SO" },
  { region: "us-gov-east-1", dnsName: "s3-website.us-gov-east-1.amazonaws.com", hostedZoneId: "Z2NIFVYYW2VKV1" },
  { region: "us-gov-west-1", dnsName: "s3-website-us-gov-west-1.amazonaws.com", hostedZoneId: "Z31GFT0UA1I2HV" },
];

const byRegion = new Map(websiteEndpoints.map((endpoint) => [endpoint.region, endpoint]));

/** The endpoint of a region; undefined where S3 has no website endpoint that is known here. */
export function websiteEndpointOf(region: string): WebsiteEndpoint | undefined {
  return byRegion.get(region);
}
