// IPv4 blocks in CIDR notation, as numbers.

export interface Cidr {
  /** First address, as a number. */
  readonly first: number;
  /** Prefix length, 0 to 32. */
  readonly length: number;
}

/** Reads `10.0.0.0/16`; undefined when it is not a block (host bits are cut off, as EC2 does for rules). */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const length = Number(match[5]);
  const bytes = match.slice(1, 5).map(Number);
  if (length > 32 || bytes.some((byte) => byte > 255)) return undefined;
  const address = bytes.reduce((number, byte) => number * 256 + byte, 0);
  const size = 2 ** (32 - length);
  return { first: Math.floor(address / size) * size, length };
}

/** Number of addresses in the block. */
export function sizeOf(cidr: Cidr): number {
  return 2 ** (32 - cidr.length);
}

/** Whether every address of `inner` lies in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.length <= inner.length && inner.first >= outer.first && inner.first < outer.first + sizeOf(outer);
}

export function overlaps(one: Cidr, other: Cidr): boolean {
  return contains(one, other) || contains(other, one);
}

/** `10.0.3.17` from its number. */
export function formatAddress(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}
