// What a client at the other end of a connection gets, and after how long. Plain values: clients, checkers and target checks share them.
import type { Millis } from "../../ports/clock.ts";

export interface WebRequest {
  readonly scheme: "http" | "https";
  readonly address: string;
  readonly port: number;
  readonly host: string;
  readonly path: string;
  readonly method: "GET" | "HEAD";
  /** Conditions and ranges, names in lower case; browsers and caches send them, checkers and probes do not. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export type ServerReply =
  | {
      readonly kind: "response";
      readonly status: number;
      /** The reason phrase, e.g. `Service Temporarily Unavailable`. */
      readonly reason: string;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** From the request until the last byte, decided now. */
      readonly after: Millis;
    }
  /** TCP reset instead of a connection: the host is up, nothing listens on the port. */
  | { readonly kind: "refused"; readonly after: Millis }
  /** Connected, then reset. */
  | { readonly kind: "reset"; readonly after: Millis }
  /** Nothing ever comes back: packets are dropped, or the host is gone. */
  | { readonly kind: "silence" };
