// Which address belongs to whom: the lab's public internet. One allocator, so that nothing collides.

export type AddressOwner =
  | { readonly kind: "load-balancer"; readonly arn: string; readonly zone: string }
  | { readonly kind: "s3-website"; readonly region: string }
  | { readonly kind: "instance"; readonly id: string }
  | { readonly kind: "name-server"; readonly name: string };

export interface AddressBook {
  /** A fresh public IPv4 address out of 198.18.0.0/15, the benchmarking range of RFC 2544: nobody's on the real internet. */
  allocate(owner: AddressOwner): string;
  release(address: string): void;
  owner(address: string): AddressOwner | undefined;
  /** Every address in use with its owner. */
  entries(): Iterable<readonly [string, AddressOwner]>;
  /** Calls `listener` synchronously after each change; the owner is undefined once the address is released. */
  onChange(listener: (address: string, owner: AddressOwner | undefined) => void): void;
}

/**
 * The IPv6 address of whoever has this IPv4 address: out of 2001:2::/48, the benchmarking range of RFC 5180, nobody's on the real internet
 * either. Written as inet_ntop does; nothing more can be shortened, since no IPv4 address in use begins with 0.0.
 */
export function ipv6Beside(address: string): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = address.split(".").map(Number);
  return `2001:2::${(first * 256 + second).toString(16)}:${(third * 256 + fourth).toString(16)}`;
}

export function createAddressBook(): AddressBook {
  const owners = new Map<string, AddressOwner>();
  const listeners: ((address: string, owner: AddressOwner | undefined) => void)[] = [];
  const tell = (address: string) => {
    for (const listener of listeners) listener(address, owners.get(address));
  };
  let allocated = 0;
  return {
    allocate: (owner) => {
      const index = allocated++;
      // 198.18.0.0/15 holds 131,072 addresses: more than any drill allocates.
      const address = `198.${18 + Math.floor(index / 65_024)}.${Math.floor(index / 254) % 256}.${1 + (index % 254)}`;
      owners.set(address, owner);
      tell(address);
      return address;
    },
    release: (address) => {
      owners.delete(address);
      tell(address);
    },
    owner: (address) => owners.get(address),
    entries: () => owners.entries(),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
