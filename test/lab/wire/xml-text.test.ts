// XML as it travels: what is read, what is refused, and that escaping loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MalformedRequest } from "../../../src/lab/wire/message.ts";
import { escapeXml, parseXml } from "../../../src/lab/wire/xml-text.ts";

test("elements, attributes, text, character data, comments, references and prefixes are read", () => {
  const root = parseXml(
    `\uFEFF<?xml version="1.0"?><!-- a --> <ns:A xmlns:ns='u' id = "1&amp;2">x&lt;&#65;&#x1F600;<!-- b --><![CDATA[<&>]]><B/><C a="'"> </C><?pi?></ns:A>\n`,
  );
  assert.equal(root.name, "A");
  assert.deepEqual({ ...root.attributes }, { "xmlns:ns": "u", id: "1&2" });
  assert.equal(root.text, "x<A\u{1F600}<&>");
  assert.deepEqual(
    root.children.map(({ name, text }) => [name, text]),
    [
      ["B", ""],
      ["C", " "],
    ],
  );
});

const REFUSED: readonly (readonly [what: string, xml: string])[] = [
  ["nothing", ""],
  ["white space only", " \n"],
  ["text only", "hello"],
  ["an element that does not end", "<a><b></b>"],
  ["an element that ends twice", "<a></a></a>"],
  ["crossed elements", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["text behind the root", "<a/>x"],
  ["character data before the root", "<![CDATA[x]]><a/>"],
  ["a document type", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"],
  ["an unknown entity", "<a>&nbsp;</a>"],
  ["an entity without an end", "<a>&amp</a>"],
  ["a reference beyond Unicode", "<a>&#x110000;</a>"],
  ["an attribute without quotes", "<a b=c/>"],
  ["an attribute without a value", "<a b/>"],
  ["a comment without an end", "<a><!-- </a>"],
  ["a name that begins with a digit", "<1a/>"],
  ["elements nested without end", "<a>".repeat(100_000)],
];

for (const [what, xml] of REFUSED) {
  test(`${what} is refused`, () => assert.throws(() => parseXml(xml), MalformedRequest));
}

test("any text comes back from between two tags", () => {
  const text = fc.string({ unit: "binary" }).map((value) => value.toWellFormed());
  fc.assert(
    fc.property(text, (value) => {
      const { text: read, attributes } = parseXml(`<a b="${escapeXml(value)}">${escapeXml(value)}</a>`);
      assert.deepEqual([read, attributes.b], [value, value]);
    }),
  );
});

test("any bytes are XML or refused, never a crash", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    "a",
    "b",
    '"',
    "'",
    "=",
    " ",
    "&",
    ";",
    "&amp;",
    "<a>",
    "</a>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        parseXml(pieces.join(""));
      } catch (error) {
        assert.ok(error instanceof MalformedRequest, String(error));
      }
    }),
    { numRuns: 2_000 },
  );
});

test("megabytes of markup that never fits are refused in linear time", { timeout: 20_000 }, () => {
  for (const part of ["<", "<a ", "<a b", '<a b="', "<!--", "&", "<a b='c' ", "</", "]]>"]) {
    const xml = `<root>${part.repeat(Math.ceil(1_000_000 / part.length))}`;
    assert.throws(() => parseXml(xml), MalformedRequest, part);
    assert.throws(() => parseXml(`<root ${" ".repeat(1_000_000)}`), MalformedRequest);
  }
});
