// Small parts every lab has: signals and ids.
import type { Random } from "../ports/random.ts";
import { hexadecimal } from "../random/seeded.ts";
import type { Ids, Signal } from "./lab.ts";

export function createSignal<Subject>(): Signal<Subject> {
  const listeners: ((subject: Subject) => void)[] = [];
  return {
    subscribe: (listener) => {
      listeners.push(listener);
    },
    emit: (subject) => {
      for (const listener of listeners) listener(subject);
    },
  };
}

export function createIds(random: Random): Ids {
  const hex = (length: number) => hexadecimal(random, length);
  return {
    ec2: (prefix) => `${prefix}-0${hex(16)}`,
    uuid: () => {
      const digits = hex(32);
      const variant = "89ab"[Number.parseInt(digits[16] as string, 16) % 4];
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
    hex,
  };
}
