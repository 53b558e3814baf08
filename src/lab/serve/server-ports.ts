// Why the lab cannot listen, in words.
import { DrillError } from "../../errors.ts";

interface Wanted {
  readonly address: string;
  readonly ports: { readonly api?: number | undefined; readonly dns?: number | undefined; readonly web?: number | undefined };
}

const FLAGS = { api: "--port", dns: "--dns-port", web: "--web-port" } as const;

/** The system's error as a DrillError; what is not about an address or port stays as it is. */
export function portProblem(error: unknown, { ports }: Wanted): unknown {
  const { code, address, port } = error as NodeJS.ErrnoException & { readonly address?: string; readonly port?: number };
  if (code !== "EADDRINUSE" && code !== "EACCES" && code !== "EADDRNOTAVAIL") return error;
  const where = `${address}:${port}`;
  const name = (["api", "dns", "web"] as const).find((candidate) => ports[candidate] === port);
  const flag = name === undefined ? undefined : FLAGS[name];
  const free =
    flag === undefined ? "Start the lab again." : `Name another port with ${flag}, or leave ${flag} out: then the lab takes a free one.`;
  const texts = {
    EADDRINUSE: { why: "in-use", what: `${where} is in use by another program, perhaps by another lab`, next: free },
    EACCES: { why: "forbidden", what: `this user may not listen on ${where}; ports below 1024 are the system's`, next: free },
    EADDRNOTAVAIL: {
      why: "no-address",
      what: `this machine has no address ${address}`,
      next: "Use --one-address: everything on 127.0.0.1, with a port for each host.",
    },
  } as const;
  const { why, what, next } = texts[code];
  return new DrillError([{ code: `lab.port-${why}`, what, whose: "yours", next }], error);
}
