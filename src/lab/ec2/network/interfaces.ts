// Network interfaces: who occupies which private address, and what may therefore not be deleted.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { networkChanged } from "../state.ts";
import { formatAddress, parseCidr, sizeOf } from "./cidr.ts";
import type { NetworkInterface, Subnet } from "./types.ts";

/** EC2 keeps the first four addresses of a subnet and the last. Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED_AT_START = 4;
const RESERVED_AT_END = 1;

/** Plugs something into a subnet: at `wanted` when that is given, else at the lowest free private address. */
export function attachInterface(
  lab: Lab,
  subnet: Subnet,
  options: { readonly attachedTo: string; readonly groupIds: readonly string[]; readonly wanted?: string | undefined },
): NetworkInterface {
  const taken = new Set(interfacesIn(lab, subnet.id).map((other) => other.privateAddress));
  const networkInterface: NetworkInterface = {
    id: lab.ids.ec2("eni"),
    subnetId: subnet.id,
    vpcId: subnet.vpcId,
    privateAddress: options.wanted === undefined ? lowestFree(subnet, taken) : wantedAddress(subnet, taken, options.wanted),
    attachedTo: options.attachedTo,
    attachedAt: lab.clock.now(),
    groupIds: options.groupIds,
  };
  lab.ec2.interfaces.set(networkInterface.id, networkInterface);
  networkChanged(lab);
  return networkInterface;
}

export function detachInterface(lab: Lab, interfaceId: string): void {
  lab.ec2.interfaces.delete(interfaceId);
  lab.ec2.tags.delete(interfaceId);
  networkChanged(lab);
}

export function interfacesIn(lab: Lab, subnetId: string): NetworkInterface[] {
  return [...lab.ec2.interfaces.values()].filter((networkInterface) => networkInterface.subnetId === subnetId);
}

/** Those of a gateway, an endpoint or whatever else plugs them in, in the order in which it did. */
export function interfacesOf(lab: Lab, attachedTo: string): NetworkInterface[] {
  return [...lab.ec2.interfaces.values()].filter((networkInterface) => networkInterface.attachedTo === attachedTo);
}

/** AvailableIpAddressCount of DescribeSubnets. */
export function freeAddresses(lab: Lab, subnet: Subnet): number {
  const cidr = parseCidr(subnet.cidr);
  return cidr === undefined ? 0 : sizeOf(cidr) - RESERVED_AT_START - RESERVED_AT_END - interfacesIn(lab, subnet.id).length;
}

function lowestFree(subnet: Subnet, taken: ReadonlySet<string>): string {
  const cidr = parseCidr(subnet.cidr);
  if (cidr !== undefined) {
    for (let offset = RESERVED_AT_START; offset < sizeOf(cidr) - RESERVED_AT_END; offset += 1) {
      const address = formatAddress(cidr.first + offset);
      if (!taken.has(address)) return address;
    }
  }
  throw new LabError(
    "InsufficientFreeAddressesInSubnet",
    `There are not enough free addresses in subnet '${subnet.id}' to satisfy the requested number of instances.`,
  );
}

function wantedAddress(subnet: Subnet, taken: ReadonlySet<string>, wanted: string): string {
  const cidr = parseCidr(subnet.cidr);
  const single = parseCidr(`${wanted}/32`);
  if (cidr === undefined || single === undefined || single.first < cidr.first || single.first >= cidr.first + sizeOf(cidr)) {
    throw new LabError("InvalidParameterValue", "Address does not fall within the subnet's address range");
  }
  const offset = single.first - cidr.first;
  if (offset < RESERVED_AT_START || offset >= sizeOf(cidr) - RESERVED_AT_END) {
    throw new LabError("InvalidParameterValue", `Address ${wanted} is in subnet's reserved address range`);
  }
  if (taken.has(wanted)) throw new LabError("InvalidIPAddress.InUse", `Address ${wanted} is in use.`);
  return wanted;
}
