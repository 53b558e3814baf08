// A visitor of the lab's site with dig and curl: which addresses the name has, and which page is there.
import type { LabProcess } from "../support/lab-process.ts";
import { outputOf, runProgram, until } from "../support/outside.ts";

export type Page = "primary" | "error page" | "neither";

export interface Visitor {
  /** Addresses by the recursive resolver. */
  resolve(name: string): Promise<readonly string[]>;
  /** Addresses by one of the zone's own name servers, asked without recursion at its own address. */
  ask(zone: string, name: string): Promise<readonly string[]>;
  visit(name: string): Promise<Page>;
  /** Waits until visitors get that page. */
  sees(name: string, page: Page): Promise<void>;
}

export function visitor(lab: LabProcess, programs: { dig: string; curl: string }, signal: AbortSignal): Visitor {
  const { dns, web } = lab.ready;
  const options = { env: lab.env, signal };
  const dig = async (...args: readonly string[]) => {
    const answer = await outputOf(programs.dig, ["+short", "-p", String(dns.port), "+time=3", "+tries=2", ...args], options);
    return answer.split("\n").filter((line) => line !== "");
  };
  const resolve = (name: string) => dig(`@${dns.address}`, name, "A");
  const visit = async (name: string): Promise<Page> => {
    const [address] = await resolve(name);
    if (address === undefined) return "neither";
    const { stdout } = await runProgram(
      programs.curl,
      ["-si", "--noproxy", "*", "--max-time", "5", "--connect-to", `::${address}:${web.webPort}`, `http://${name}/`],
      options,
    );
    if (/^server: Apache/im.test(stdout) && /instance-id: i-[0-9a-f]+/.test(stdout)) return "primary";
    if (/^server: AmazonS3/im.test(stdout) && /temporarily unavailable/.test(stdout)) return "error page";
    return "neither";
  };
  return {
    resolve,
    ask: async (zone, name) => {
      const [server = ""] = await dig(`@${dns.address}`, zone, "NS");
      const [address = ""] = await resolve(server);
      return dig(`@${address}`, "+norecurse", name, "A");
    },
    visit,
    sees: async (name, page) => {
      await until(
        `${name} shows ${page}`,
        () => visit(name),
        (seen) => seen === page,
      );
    },
  };
}
