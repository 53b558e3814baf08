// DNS's numbers. Source: https://www.iana.org/assignments/dns-parameters/

export const Rcode = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  /** Carried by EDNS: the version is not known. */
  BADVERS: 16,
} as const;

/** The types of records that the lab's zones can hold and answer. Others are answered as if the zone held none. */
export const typeNumbers: Readonly<Record<string, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  SPF: 99,
  CAA: 257,
};

const names = new Map(Object.entries(typeNumbers).map(([name, number]) => [number, name]));

/** `A` of 1; `TYPE65` of one that no zone of the lab holds. */
export function typeName(number: number): string {
  return names.get(number) ?? `TYPE${number}`;
}
