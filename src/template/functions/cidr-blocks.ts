// Smaller blocks inside an address block, for Fn::Cidr; IPv4 and IPv6.

/** Most blocks that one Fn::Cidr gives. Source: the User Guide's page of Fn::Cidr. */
export const CIDR_COUNT_MAX = 256;

interface Block {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly width: number;
}

/**
 * `count` blocks with `bits` bits for addresses each, one after the other from the start of `block`;
 * or what is wrong, as text. Without `bits`: 8 for IPv4, 64 for IPv6 (AWS states no default; it asks for the number).
 */
export function cidrBlocks(block: string, count: number, bits?: number): readonly string[] | string {
  const whole = parseBlock(block);
  if (whole === undefined) return `"${block}" is not a CIDR block`;
  if (!Number.isInteger(count) || count < 1 || count > CIDR_COUNT_MAX)
    return `the number of blocks must be between 1 and ${CIDR_COUNT_MAX}`;
  const size = bits ?? (whole.width === 32 ? 8 : 64);
  if (!Number.isInteger(size) || size < 1 || size > whole.width) return `the number of subnet bits must be between 1 and ${whole.width}`;
  const prefix = whole.width - size;
  const available = prefix < whole.prefix ? 0n : 1n << BigInt(prefix - whole.prefix);
  if (BigInt(count) > available) return `${block} has room for ${available} blocks with ${size} subnet bits, not for ${count}`;
  const start = (whole.address >> BigInt(whole.width - whole.prefix)) << BigInt(whole.width - whole.prefix);
  return Array.from({ length: count }, (_, index) => `${formatAddress(start + (BigInt(index) << BigInt(size)), whole.width)}/${prefix}`);
}

/** `10.0.0.0/16` or `2001:db8::/56`; undefined for anything else. */
export function parseBlock(text: string): Block | undefined {
  const [addressText, prefixText, ...rest] = text.trim().split("/");
  if (addressText === undefined || prefixText === undefined || rest.length > 0 || !/^\d{1,3}$/.test(prefixText)) return undefined;
  const isV6 = addressText.includes(":");
  const address = isV6 ? parseV6(addressText) : parseV4(addressText);
  const width = isV6 ? 128 : 32;
  const prefix = Number(prefixText);
  return address === undefined || prefix > width ? undefined : { address, prefix, width };
}

function parseV4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

function formatAddress(address: bigint, width: number): string {
  if (width === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".");
  const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(16 * (7 - index))) & 0xffffn).toString(16));
  // The longest run of at least two zero groups is written `::`, the first one of equal length (RFC 5952).
  const zeros = [...groups.join(":").matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length)[0];
  if (zeros === undefined) return groups.join(":");
  const text = groups.join(":");
  const before = text.slice(0, zeros.index);
  const after = text.slice(zeros.index + zeros[0].length);
  return `${before}::${after.replace(/^:/, "")}`;
}
