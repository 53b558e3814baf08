// What a client can do on the network. Nothing here throws: every way in which it can go wrong is an outcome.

export type RecordType = "A" | "AAAA" | "NS" | "SOA" | "CNAME" | "TXT";

/** Of IPv4 and of IPv6. */
export type AddressType = Extract<RecordType, "A" | "AAAA">;

export interface DnsQuestion {
  /** `recursive`: the client's caching resolver. Otherwise the name of one authoritative server (asked without recursion). */
  readonly server: "recursive" | { readonly nameServer: string };
  readonly name: string;
  readonly type: RecordType;
  /** Milliseconds until the answer is given up. */
  readonly timeout: number;
}

export interface DnsRecord {
  readonly name: string;
  readonly type: RecordType;
  /** Seconds; what is left of it when it comes from a resolver's cache. */
  readonly ttl: number;
  readonly data: string;
}

export type DnsOutcome =
  | {
      readonly kind: "answer";
      readonly rcode: "NOERROR" | "NXDOMAIN" | "REFUSED" | "SERVFAIL";
      readonly records: readonly DnsRecord[];
    }
  | { readonly kind: "timeout" }
  | { readonly kind: "unreachable"; readonly reason: string };

export interface HttpRequest {
  readonly scheme: "http" | "https";
  /** The address to connect to; chosen by the caller, never looked up here. */
  readonly address: string;
  readonly port: number;
  /** Sent as Host (and SNI). */
  readonly host: string;
  readonly path: string;
  /** Milliseconds from the start to the last byte. */
  readonly timeout: number;
}

export type HttpOutcome =
  | {
      readonly kind: "response";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** At most the first 64 KiB. */
      readonly body: string;
    }
  | { readonly kind: "timeout" }
  | { readonly kind: "refused" }
  | { readonly kind: "reset" }
  | { readonly kind: "tls-error"; readonly reason: string }
  | { readonly kind: "unreachable"; readonly reason: string };

export interface KeepRequest extends Pick<HttpRequest, "scheme" | "port" | "host"> {
  /** Milliseconds for one request, connecting and waiting for the requests before it included. */
  readonly timeout: number;
  /** The address to connect to, asked before each new connection; undefined when there is none now. Must not reject. */
  address(): Promise<string | undefined>;
}

export type KeptOutcome = HttpOutcome & {
  /** Whether an earlier connection was gone and a new one was made (or tried) for this request. */
  readonly reconnected: boolean;
  /** Where the connection led. */
  readonly address?: string;
};

export interface KeptConnection {
  /** One request, after those before it. Never rejects. */
  get(path: string): Promise<KeptOutcome>;
  close(): void;
}

export interface Net {
  /** A question that gets no answer is sent three times in all, spread over its time-out: packets get lost. */
  ask(question: DnsQuestion): Promise<DnsOutcome>;
  /** One request on a new connection. */
  get(request: HttpRequest): Promise<HttpOutcome>;
  /**
   * One long-lived connection, as a browser has it: kept as long as the server keeps it, and made anew, at an address looked up anew, only when
   * it is gone. A request that finds it dead is repeated once on the new one (RFC 9110, 9.2.2).
   */
  keep(request: KeepRequest): KeptConnection;
}
