// The flags that say where the network really is: --connect-to and --resolver.
import { isIP } from "node:net";
import type { ConnectTo, Endpoint } from "../net/connect-to.ts";
import { parseConnectTo } from "../net/parse-connect-to.ts";

type Wrong = (code: string, what: string, next: string) => void;

/** All rules in the order given; every problem goes to `wrong`. */
export function readConnectTo(given: unknown, wrong: Wrong): readonly ConnectTo[] {
  const texts = (Array.isArray(given) ? given : []).filter((text): text is string => typeof text === "string" && text !== "");
  return texts.flatMap((text) => {
    const parsed = parseConnectTo(text);
    if (parsed.ok) return [parsed.rule];
    for (const problem of parsed.problems)
      wrong("connect-to", `--connect-to ${problem}`, "As curl has it: HOST1:PORT1:HOST2:PORT2, for example ::127.0.0.1:8080.");
    return [];
  });
}

/** `1.1.1.1`, `127.0.0.1:5353`, `[::1]:53`; an IPv6 address without a port needs no brackets. */
export function readResolver(text: string | undefined, wrong: Wrong): Endpoint | undefined {
  if (text === undefined) return undefined;
  const [, address = text, port = "53"] = (isIP(text) === 0 && /^\[?([^\]]+?)\]?(?::(\d{1,5}))?$/.exec(text)) || [];
  if (isIP(address) !== 0 && Number(port) >= 1 && Number(port) <= 65_535) return { address, port: Number(port) };
  wrong("resolver", `--resolver ${text} is no address`, "An IP address, with a port if it is not 53: --resolver 127.0.0.1:5353.");
  return undefined;
}
