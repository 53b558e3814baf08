// What `GET /_lab/health` says: that this is a lab, how fast its time passes and where its parts listen. Clients find everything by it.
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import { createAuthority } from "../web/certificates.ts";
import type { AddressPlan, AddressPlanFacts } from "./address-plan.ts";

export interface LabHealth {
  readonly lab: true;
  readonly account: string;
  readonly region: string;
  /** The lab's seconds in one of the wall clock's. */
  readonly speed: number;
  /** By the lab's clock. */
  readonly now: Instant;
  readonly seed: string;
  readonly conditions: string;
  /** The recursive resolver; in per-address mode every name server has this port too. */
  readonly dns: { readonly address: string; readonly port: number };
  /** The address plan as plain data, and the same for HTTP as curl's rules. */
  readonly web: AddressPlanFacts & { readonly connectTo: readonly string[] };
  /** The certificate, PEM, of the authority behind its HTTPS listeners. */
  readonly authority: string;
}

/** In one-address mode every address has a rule; those that will appear during a drill must have theirs before. */
const ADDRESSES_RULED = 254;

export function healthOf(
  lab: Lab,
  speed: number,
  plan: AddressPlan,
  seed: string,
  authority = createAuthority(lab.clock.now()),
): LabHealth {
  return {
    lab: true,
    account: lab.account,
    region: lab.region,
    speed,
    now: lab.clock.now(),
    seed,
    conditions: lab.profile,
    dns: plan.resolver,
    web: { ...plan.facts, connectTo: plan.connectTo(addresses(lab)) },
    authority: authority.certificate(),
  };
}

function addresses(lab: Lab): Iterable<string> {
  const coming = Array.from({ length: ADDRESSES_RULED }, (_, index) => `198.18.0.${index + 1}`);
  return new Set([...coming, ...[...lab.addresses.entries()].map(([address]) => address)]);
}
