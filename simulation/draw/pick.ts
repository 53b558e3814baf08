// Weighted choice from a seeded stream.
import type { Random } from "../../src/ports/random.ts";

export function pick<T>(random: Random, choices: readonly (readonly [value: T, weight: number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random.next() * total;
  for (const [value, weight] of choices) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return (choices.at(-1) as readonly [T, number])[0];
}

export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random.next() * values.length)] as T;
}

export function chance(random: Random, share: number): boolean {
  return random.next() < share;
}
