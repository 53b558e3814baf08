// The S3 website endpoint and hosted zone id of each region. Source: aws-failover-semantics, 6.

export interface WebsiteEndpoint {
  readonly region: string;
  /** The alias DNSName, without bucket. */
  readonly dnsName: string;
  readonly hostedZoneId: string;
}

export const websiteEndpoints: readonly WebsiteEndpoint[] = [];
