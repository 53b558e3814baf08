// Laws that hold for the intrinsic functions whatever the values. fast-check prints the seed of a failure.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with references and substitutions are what is tested.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stringify } from "yaml";
import { evaluate, evaluateConditions } from "../../../src/template/evaluate.ts";
import { cidrBlocks, parseBlock } from "../../../src/template/functions/cidr-blocks.ts";
import { EvaluationError } from "../../../src/template/scope.ts";
import type { TemplateValue } from "../../../src/template/types.ts";
import { parsed, scope } from "./support.ts";

const { template } = parsed("Resources: { T: { Type: A::B::C } }");
const given = scope({ P: "text", L: ["a", "b", "c"] });
const result = (value: TemplateValue) => evaluate(value, template, {}, given);

test("Split undoes Join when the delimiter is in none of the items", () => {
  const item = fc.string().filter((text) => !text.includes("|"));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      assert.deepEqual(result({ "Fn::Split": ["|", { "Fn::Join": ["|", items] }] }), items);
    }),
  );
});

test("Sub without variables changes nothing", () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes("${")),
      (text) => assert.equal(result({ "Fn::Sub": text }), text),
    ),
  );
});

test("Sub makes of the literal notation what was meant, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^${}]*$/), fc.stringMatching(/^\w+$/), fc.stringMatching(/^[^${}]*$/), (before, name, after) => {
      assert.equal(result({ "Fn::Sub": `${before}\${!${name}}${after}` }), `${before}\${${name}}${after}`);
    }),
  );
});

test("Select gives the item for every index inside and an error for every one outside", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.integer({ min: -8, max: 8 }), (items, index) => {
      const select = () => result({ "Fn::Select": [String(index), items] });
      if (index >= 0 && index < items.length) assert.equal(select(), items[index]);
      else assert.throws(select, EvaluationError);
    }),
  );
});

const block = fc.oneof(
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 8, max: 30 }))
    .map(([bytes, prefix]) => `${bytes.join(".")}/${prefix}`),
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), fc.integer({ min: 40, max: 120 }))
    .map(([groups, prefix]) => `${groups.map((group) => group.toString(16)).join(":")}/${prefix}`),
);

test("Cidr blocks are disjoint, of the asked size and inside; there is an answer exactly when there is room", () => {
  fc.assert(
    fc.property(block, fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 24 }), (whole, count, bits) => {
      const outer = parseBlock(whole);
      assert.ok(outer !== undefined);
      const room = outer.width - outer.prefix - bits;
      const blocks = cidrBlocks(whole, count, bits);
      if (room < 0 || count > 2 ** room) {
        assert.equal(typeof blocks, "string");
        return;
      }
      assert.ok(typeof blocks !== "string", `${blocks}`);
      assert.equal(blocks.length, count);
      const start = (outer.address >> BigInt(outer.width - outer.prefix)) << BigInt(outer.width - outer.prefix);
      for (const [index, text] of blocks.entries()) {
        const inner = parseBlock(text);
        assert.ok(inner !== undefined, text);
        assert.equal(inner.prefix, outer.width - bits);
        assert.equal(inner.address, start + BigInt(index) * (1n << BigInt(bits)));
        assert.equal(inner.address >> BigInt(outer.width - outer.prefix), outer.address >> BigInt(outer.width - outer.prefix));
      }
    }),
  );
});

test("conditions obey De Morgan", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 10 }), (truths) => {
      const terms: TemplateValue[] = truths.map((truth) => ({ "Fn::Equals": ["x", truth ? "x" : "y"] }));
      const negated: TemplateValue[] = terms.map((term) => ({ "Fn::Not": [term] }));
      const { NotAnd, OrNot, And } = evaluateConditions(
        {
          ...template,
          Conditions: { NotAnd: { "Fn::Not": [{ "Fn::And": terms }] }, OrNot: { "Fn::Or": negated }, And: { "Fn::And": terms } },
        },
        given,
      );
      assert.equal(NotAnd, OrNot);
      assert.equal(And, truths.every(Boolean));
    }),
  );
});

/** Values as they stand in templates: functions that can be evaluated in any place, texts, lists, maps. */
const { value: anyValue } = fc.letrec<{ value: TemplateValue; text: TemplateValue }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    // Some texts that YAML would read as something else without quotes.
    fc.constantFrom("", "yes", "null", "012", "2012-10-17", "a: b", "!Ref P", "- x", "*a", "1e3", "é\n"),
    fc.string(),
    fc.constant<TemplateValue>({ Ref: "P" }),
    fc.constant<TemplateValue>({ "Fn::GetAtt": ["T", "Arn"] }),
    fc.constant<TemplateValue>({ "Fn::Sub": ["${x}-${P}", { x: { Ref: "T" } }] }),
    tie("text").map((text): TemplateValue => ({ "Fn::Base64": text })),
    fc.array(tie("text"), { maxLength: 3 }).map((items): TemplateValue => ({ "Fn::Join": ["-", items] })),
    fc.tuple(tie("text"), tie("text")).map(([a, b]): TemplateValue => ({ "Fn::If": ["C", a, b] })),
    fc.constant<TemplateValue>({ "Fn::Select": [1, { Ref: "L" }] }),
  ),
  value: fc.oneof(
    { maxDepth: 3 },
    tie("text"),
    fc.integer(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== "<<" && !key.startsWith("Fn::")),
      tie("value"),
      { minKeys: 2, maxKeys: 3 },
    ),
  ),
}));

const document = (value: TemplateValue) => ({
  Parameters: { P: { Type: "String" }, L: { Type: "CommaDelimitedList" } },
  Conditions: { C: { "Fn::Equals": [{ Ref: "P" }, "text"] } },
  Resources: { T: { Type: "A::B::C" }, U: { Type: "A::B::C", Properties: { V: value } } },
});

function evaluated(text: string): unknown {
  const { template: read } = parsed(text);
  return evaluate(read.Resources.U?.Properties ?? {}, read, evaluateConditions(read, given), given);
}

test("a template means the same in YAML and in JSON", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const inJson = evaluated(JSON.stringify(document(value), undefined, 2));
      assert.deepEqual(evaluated(stringify(document(value), { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false })), inJson);
    }),
  );
});

/** The same value as YAML flow text with short forms wherever there is one. */
function shortForm(value: TemplateValue): string {
  if (Array.isArray(value)) return `[${value.map(shortForm).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [name = "", ...others] = Object.keys(value);
  const argument = value[name] as TemplateValue;
  const isCall = others.length === 0 && (name === "Ref" || name.startsWith("Fn::"));
  if (isCall && name === "Fn::GetAtt") return `!GetAtt "${(argument as string[]).join(".")}"`;
  // YAML has no place for two tags on one node: inside another function, the outer one stays long.
  const inner = shortForm(argument);
  if (isCall && !inner.startsWith("!")) return `!${name.replace("Fn::", "")} ${inner}`;
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}: ${shortForm(entry)}`)
    .join(", ")} }`;
}

test("short and long forms mean the same", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const { Parameters, Conditions } = document(value);
      const short = `Parameters: ${JSON.stringify(Parameters)}\nConditions: ${shortForm(Conditions)}\nResources:\n  T: { Type: A::B::C }\n  U: { Type: A::B::C, Properties: { V: ${shortForm(value)} } }`;
      assert.deepEqual(evaluated(short), evaluated(JSON.stringify(document(value))));
    }),
  );
});
