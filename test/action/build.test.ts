// The steps of the bundle's build that are our own: nothing that is needed goes, and what a literal holds stays as it is.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { shake } from "../../scripts/build/shake.ts";
import { trim } from "../../scripts/build/trim.ts";
import { ROOT } from "./support.ts";

function load(code: string): Record<string, unknown> {
  const exports = {};
  runInNewContext(code, { exports, registered: [] });
  return exports;
}

const MODULE = `
const _a = "a", _b = "b";
var registry = { registerError: (...given) => registered.push(given) };
class Base {}
class Wanted extends Base { name() { return helper(); } }
class Unwanted extends Base { other() { return _b; } }
function helper() { return _a; }
createAggregatedClient({ Unwanted }, Unwanted);
n0_registry = registry;
n0_registry.registerError("Error$", Base);
exports.Wanted = Wanted;
exports.WantedCommand = Wanted;
exports.Unwanted = Unwanted;
`;

test("of a module stays what is wanted and what that needs", () => {
  const code = shake(MODULE, new Set(["WantedCommand"]), "module.js");
  const { WantedCommand, Unwanted } = load(code) as { WantedCommand: new () => { name(): string }; Unwanted?: unknown };
  assert.equal(new WantedCommand().name(), "a");
  assert.equal(Unwanted, undefined);
  assert.doesNotMatch(code, /Unwanted|_b/);
  assert.match(code, /registerError\("Error\$"/);
});

test("a client that nothing is sent with registers no errors; a name that is not there is an error", () => {
  const client = MODULE.replace("exports.Wanted =", "exports.SomeClient =");
  assert.doesNotMatch(shake(client, new Set(["SomeClient"]), "module.js"), /registerError\("/);
  assert.throws(() => shake(MODULE, new Set(["Missing"]), "module.js"), /module\.js exports no Missing/);
});

const CHUNK = `export const modules = {
/***/ 7: ((module, exports, require) => {
    // A comment.
    const unused = () => used, alone = /*#__PURE__*/ make();
    const acts = make();
    function used() { return "// kept  /* too */"; }
    const text = \`  two  spaces // kept
      and a line \${ 1 + 1 }  /* kept */\`;
    const expression = /\\/\\/ [ ]{2} \\/\\*/g;
    exports.all = [ used(), text, expression.source, 3 - -2, +  1, typeof  acts ];
/***/ })
};
function make() { return {}; }
`;

test("trimming changes nothing that a module says", async () => {
  const trimmed = trim(CHUNK, "chunk.js");
  const run = async (code: string) => {
    const { modules } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      modules: Record<string, (...given: unknown[]) => void>;
    };
    const exports: { all?: unknown } = {};
    modules[7]?.({}, exports, () => undefined);
    return exports.all;
  };
  assert.deepEqual(await run(trimmed), await run(CHUNK));
  assert.doesNotMatch(trimmed, /A comment|unused/);
  assert.match(trimmed, /const acts=make\(\)/);
  assert.ok(trimmed.length < CHUNK.length);
});

// Its time is a figure of the benchmark; this is what the time is made of.
test("before the first line of the log, little more than it is loaded", () => {
  const read = (name: string): string => readFileSync(join(ROOT, "dist", name), "utf8");
  for (const name of ["main.js", "post.js"]) assert.match(read(name), /^import \{ step \} from "\.\/index\.js";\nawait step\("\w+"\);\n$/);
  const door = read("index.js");
  assert.ok(door.length <= 20_000, `${door.length} bytes`);
  const imported = [...door.matchAll(/^import\b[^"]*"([^"]+)"/gm)].map(([, from]) => from);
  assert.deepEqual(imported, ["module"]);
});

test("the committed bundle is within its budget, and names its licences", () => {
  const dist = join(ROOT, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  assert.ok(bytes <= 3_000_000, `${bytes} bytes`);
  const licences = readFileSync(join(dist, "licenses.txt"), "utf8");
  for (const name of ["@aws-sdk/client-ec2", "@smithy/core", "yaml", "zod", "dns-packet", "p-retry"])
    assert.ok(licences.includes(`${name} `), name);
});
