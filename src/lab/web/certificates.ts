// The lab's own certificate authority: HTTPS listeners need certificates that the lab's clients can believe, and the outside world cannot.
import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { isIPv4 } from "node:net";
import type { Instant } from "../../ports/clock.ts";
import { HOUR } from "../../time/units.ts";
import * as der from "./der.ts";

export interface Certificate {
  /** PEM, private. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

export interface Authority {
  /** Its own certificate, PEM: who trusts it believes all that it issues. Made at first use. */
  certificate(): string;
  /** A server's certificate for one name or IPv4 address, valid from `from` until `until` (default: a year around `now`). The same again for the same name. */
  issue(name: string, validity?: Validity): Certificate;
}

export interface Validity {
  readonly from: Instant;
  readonly until: Instant;
}

const DAY = 24 * HOUR;
const ECDSA_WITH_SHA256 = der.sequence(der.objectId("1.2.840.10045.4.3.2"));
const COMMON_NAME = "2.5.4.3";
const AUTHORITY_NAME = "Failover Drill lab";

/** A fresh key each time: nothing that it signs is believed by any other lab's clients. */
export function createAuthority(now: Instant): Authority {
  const validity: Validity = { from: now - 400 * DAY, until: now + 4_000 * DAY };
  const issued = new Map<string, Certificate>();
  let own: { readonly keys: Keys; readonly pem: string } | undefined;
  let serial = 1;
  const authority = () => {
    if (own !== undefined) return own;
    const keys = newKeys();
    const extensions = [basicConstraints(true), keyUsage(CERT_SIGN), subjectKey(keys)];
    own = { keys, pem: signed({ serial: serial++, subject: AUTHORITY_NAME, validity, keys, by: keys, extensions }) };
    return own;
  };
  return {
    certificate: () => authority().pem,
    issue: (name, asked) => {
      const key = `${name} ${asked?.from} ${asked?.until}`;
      const known = issued.get(key);
      if (known !== undefined) return known;
      const by = authority().keys;
      const keys = newKeys();
      const extensions = [basicConstraints(false), keyUsage(DIGITAL_SIGNATURE), serverAuth(), alternativeName(name), authorityKey(by)];
      const cert = signed({ serial: serial++, subject: name, validity: asked ?? validity, keys, by, extensions });
      const made = { key: keys.privateKey.export({ type: "pkcs8", format: "pem" }) as string, cert };
      issued.set(key, made);
      return made;
    },
  };
}

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const newKeys = (): Keys => generateKeyPairSync("ec", { namedCurve: "prime256v1" });

interface ToSign {
  readonly serial: number;
  readonly subject: string;
  readonly validity: Validity;
  readonly keys: Keys;
  readonly by: Keys;
  readonly extensions: readonly Buffer[];
}

/** A version 3 certificate as PEM. Source of its form: RFC 5280, 4.1. */
function signed({ serial, subject, validity, keys, by, extensions }: ToSign): string {
  const body = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(serial),
    ECDSA_WITH_SHA256,
    nameOf(AUTHORITY_NAME),
    der.sequence(der.time(validity.from), der.time(validity.until)),
    nameOf(subject),
    spki(keys),
    der.explicit(3, der.sequence(...extensions)),
  );
  const certificate = der.sequence(body, ECDSA_WITH_SHA256, der.bits(sign("sha256", body, by.privateKey)));
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

const nameOf = (common: string): Buffer =>
  // X.520 allows 64 characters; the alternative name is what counts.
  der.sequence(der.set(der.sequence(der.objectId(COMMON_NAME), der.text(common.slice(0, 64)))));

const spki = ({ publicKey }: Keys): Buffer => publicKey.export({ type: "spki", format: "der" }) as Buffer;

const extension = (id: string, isCritical: boolean, content: Buffer): Buffer =>
  der.sequence(der.objectId(id), ...(isCritical ? [der.truth()] : []), der.octets(content));

const basicConstraints = (isAuthority: boolean): Buffer =>
  extension("2.5.29.19", true, isAuthority ? der.sequence(der.truth()) : der.sequence());

/** Bits of the first byte, with how many of it do not count. */
const CERT_SIGN = { bits: 0x04, unused: 2 };
const DIGITAL_SIGNATURE = { bits: 0x80, unused: 7 };

const keyUsage = (use: typeof CERT_SIGN): Buffer => extension("2.5.29.15", true, der.bits(Buffer.from([use.bits]), use.unused));
const serverAuth = (): Buffer => extension("2.5.29.37", false, der.sequence(der.objectId("1.3.6.1.5.5.7.3.1")));
const keyId = (keys: Keys): Buffer => createHash("sha1").update(spki(keys)).digest();
const subjectKey = (keys: Keys): Buffer => extension("2.5.29.14", false, der.octets(keyId(keys)));
const authorityKey = (keys: Keys): Buffer => extension("2.5.29.35", false, der.sequence(der.implicit(0, keyId(keys))));

function alternativeName(name: string): Buffer {
  const general = isIPv4(name) ? der.implicit(7, Buffer.from(name.split(".").map(Number))) : der.implicit(2, Buffer.from(name, "latin1"));
  return extension("2.5.29.17", false, der.sequence(general));
}
