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

/** Twelve bits at once: several times as fast as numbers beyond 2^30 write themselves, and every call of a lab has an id. */
const TRIPLES = Array.from({ length: 4_096 }, (_, bits) => bits.toString(16).padStart(3, "0"));
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const wordText = (word: number): string => `${BYTES[word >>> 24]}${TRIPLES[(word >>> 12) & 4_095]}${TRIPLES[word & 4_095]}`;
const halfText = (half: number): string => `${BYTES[(half >>> 8) & 255]}${BYTES[half & 255]}`;

/** `length` characters of lower-case hexadecimal. */
export function hexadecimal(random: Random, length: number): string {
  let text = "";
  while (text.length < length) text += wordText(below(random, 2 ** 32));
  return text.slice(0, length);
}

/** A version 4 UUID (RFC 9562, 5.4) from the digits that `hexadecimal` would draw. */
export function uuid(random: Random): string {
  return uuidText(word(random), word(random), word(random), word(random));
}

/** As `uuid`, drawn now and written when it is asked for: of most ids nobody ever reads the text. */
export function uuidLater(random: Random): () => string {
  const a = word(random);
  const b = word(random);
  const c = word(random);
  const d = word(random);
  return () => uuidText(a, b, c, d);
}

/** 32 bits, as a whole number that needs no box. */
const word = (random: Random): number => below(random, 2 ** 32) | 0;

function uuidText(a: number, b: number, c: number, d: number): string {
  const version = 0x4000 | (b & 0x0fff);
  const variant = 0x8000 | ((c >>> 16) & 0x3fff);
  return `${wordText(a)}-${halfText(b >>> 16)}-${halfText(version)}-${halfText(variant)}-${halfText(c)}${wordText(d)}`;
}
