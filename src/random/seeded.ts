// The seeded generator (sfc32, seeded by an FNV-1a style hash of the label), and the few distributions in use.
import type { Random } from "../ports/random.ts";

/**
 * A stream made from `seed` alone. sfc32 is Chris Doty-Humphrey's small fast counting generator (PractRand):
 * passes PractRand and BigCrush, period at least 2^32; not for secrets.
 */
export function createRandom(seed: string): Random {
  let a = hash(seed, 0x9e3779b9);
  let b = hash(seed, 0x243f6a88);
  let c = hash(seed, 0xb7e15162);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return { seed, next, fork: (label) => createRandom(`${seed}/${label}`) };
}

function hash(text: string, basis: number): number {
  let state = basis;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}

/** Uniform in [min, max). */
export function uniform(random: Random, min: number, max: number): number {
  return min + random.next() * (max - min);
}

/** Triangular over (min, mode, max). */
export function triangular(random: Random, min: number, mode: number, max: number): number {
  const spread = max - min;
  if (spread <= 0) return min;
  const share = random.next();
  const peak = (mode - min) / spread;
  return share < peak ? min + Math.sqrt(share * spread * (mode - min)) : max - Math.sqrt((1 - share) * spread * (max - mode));
}

/** A whole number in [0, count). */
export function below(random: Random, count: number): number {
  return Math.floor(random.next() * count);
}

/** By the byte: several times as fast as numbers beyond 2^30 write themselves, and every call of a lab has an id. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** `length` characters of lower-case hexadecimal. */
export function hexadecimal(random: Random, length: number): string {
  let text = "";
  while (text.length < length) {
    const word = below(random, 2 ** 32);
    for (const shift of [24, 16, 8, 0]) text += BYTES[(word >>> shift) & 255];
  }
  return text.slice(0, length);
}
