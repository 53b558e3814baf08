// Small parts every lab has: signals and ids.
import type { Random } from "../ports/random.ts";
import { hexadecimal, uuid, uuidLater } from "../random/seeded.ts";
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
    uuid: () => uuid(random),
    uuidLater: () => uuidLater(random),
    hex,
  };
}
