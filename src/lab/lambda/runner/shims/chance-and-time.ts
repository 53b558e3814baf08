// Date, Math.random and random ids of inline code: the lab's time, and chance from the invocation's seed.
import type { Random } from "../../../../ports/random.ts";
import { hexadecimal } from "../../../../random/seeded.ts";
import type { Requests } from "../invocation.ts";
import { over } from "./over.ts";

export function dateShim({ now }: Pick<Requests, "now">): unknown {
  return new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new Date(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}

export function mathShim(random: Random): object {
  return over(Math, { random: () => random.next() });
}

/** Over the global `crypto` or the module: everything real but what draws at random. */
export function cryptoShim(real: object, random: Random): object {
  const randomBytes = (length: number) => Buffer.from(hexadecimal(random, 2 * length), "hex");
  const drawn: Record<string, unknown> = {
    randomBytes,
    randomUUID: () => {
      const hex = (length: number) => hexadecimal(random, length);
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[Math.floor(random.next() * 4)]}${hex(3)}-${hex(12)}`;
    },
    randomInt: (low: number, high?: number) => {
      const [from, to] = high === undefined ? [0, low] : [low, high];
      return from + Math.floor(random.next() * (to - from));
    },
    getRandomValues: <Values extends NodeJS.TypedArray>(values: Values): Values => {
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength).set(randomBytes(values.byteLength));
      return values;
    },
  };
  return new Proxy(real, {
    get: (target, name) => {
      if (typeof name === "string" && name in drawn) return drawn[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
