// The seeded generator: repeatable, independent forks, sound distributions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRandom, hexadecimal, triangular, uuid, uuidLater } from "../../../src/random/seeded.ts";

const draws = (seed: string, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

test("the same seed gives the same stream, another seed another", () => {
  assert.deepEqual(draws("7", 100), draws("7", 100));
  assert.notDeepEqual(draws("7", 100), draws("8", 100));
});

test("a fork does not depend on what was drawn before it, and does not move its parent", () => {
  const early = createRandom("7");
  const late = createRandom("7");
  for (let count = 0; count < 50; count += 1) late.next();
  assert.equal(early.fork("lab").next(), late.fork("lab").next());
  const untouched = createRandom("7");
  const forked = createRandom("7");
  forked.fork("lab").next();
  assert.equal(forked.next(), untouched.next());
  assert.notEqual(createRandom("7").fork("a").next(), createRandom("7").fork("b").next());
});

test("values are uniform in [0, 1), also over neighbouring seeds", () => {
  const streams = {
    "one stream": draws("1", 20_000),
    "first draws of many seeds": Array.from({ length: 20_000 }, (_, seed) => createRandom(String(seed)).next()),
  };
  for (const [name, values] of Object.entries(streams)) {
    const buckets = new Array<number>(10).fill(0);
    for (const value of values) {
      assert.ok(value >= 0 && value < 1);
      buckets[Math.floor(value * 10)] = (buckets[Math.floor(value * 10)] ?? 0) + 1;
    }
    // 2,000 expected per bucket, standard deviation 42: six of them are allowed.
    for (const count of buckets) assert.ok(Math.abs(count - 2_000) < 255, `${name}: ${buckets.join(" ")}`);
  }
});

test("triangular stays in its range and has the mean (min + mode + max) / 3", () => {
  const random = createRandom("1");
  const values = Array.from({ length: 20_000 }, () => triangular(random, 15, 35, 90));
  assert.ok(values.every((value) => value >= 15 && value <= 90));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  assert.ok(Math.abs(mean - 140 / 3) < 0.6, `mean ${mean}`);
});

test("hexadecimal has exactly the length asked for", () => {
  assert.match(hexadecimal(createRandom("1"), 17), /^[0-9a-f]{17}$/);
});

test("a UUID has the digits of the stream, its version and its variant; written later it is the same and leaves the stream where it was", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const [now, later, plain] = [createRandom(`${seed}`), createRandom(`${seed}`), createRandom(`${seed}`)];
    const id = uuid(now);
    const write = uuidLater(later);
    const digits = hexadecimal(plain, 32);
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const bare = id.replaceAll("-", "");
    assert.equal(bare.slice(0, 12) + bare.slice(13, 16) + bare.slice(17), digits.slice(0, 12) + digits.slice(13, 16) + digits.slice(17));
    assert.equal(now.next(), later.next());
    assert.equal(write(), id);
  }
});
