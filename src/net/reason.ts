// Why a packet got nowhere, in words.

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the network",
  ENETDOWN: "the network is down",
  EHOSTDOWN: "the host is down",
  EADDRNOTAVAIL: "no local address leads there",
  EACCES: "not permitted here",
  EPERM: "not permitted here",
  EMFILE: "too many open files",
  EAFNOSUPPORT: "this machine does not speak that kind of address",
  ENOTFOUND: "nobody knows the name",
  EAI_AGAIN: "the name cannot be looked up now",
  ECONNRESET: "the connection was reset",
};

/** The error code of a system call or of TLS; empty when it bears none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** `127.0.0.1 port 5353: nothing listens there (ECONNREFUSED)`. */
export function reasonOf(error: unknown, { address, port }: { readonly address: string; readonly port: number }): string {
  const code = codeOf(error);
  const words = WORDS[code] ?? (error instanceof Error ? error.message : String(error));
  return `${address} port ${port}: ${words}${code === "" || words.includes(code) ? "" : ` (${code})`}`;
}
