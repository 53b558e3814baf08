// `npm run build`: the Action's bundle in dist/. The same sources and lock file give the same bytes, in whatever folder.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
// @ts-expect-error: it has no types.
import untyped from "@vercel/ncc";
import { emit } from "./build/emit.ts";
import { licences } from "./build/licences.ts";
import { stage } from "./build/stage.ts";
import { trim } from "./build/trim.ts";
import { type Compilation, shorten, vendorFiles } from "./build/vendor.ts";

interface Bundled {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly compilation: Compilation & { readonly modules: Iterable<object> } };
}

type Ncc = (entry: string, options: object) => Promise<Bundled>;

/** Cannot be told from the sources: threads and the Python half of the lab are files that are started by their names. */
const STARTED: readonly (readonly [file: string, started: string])[] = [
  ["./rehearse-worker.js", "./rehearse-worker.js"],
  ["./worker.js", "./lambda-worker.js"],
  ["../python/lab_main.py", "./python/lab_main.py"],
];

/** Only what a drill file needs of zod: it has error messages in fifty languages. */
const ZOD = `export * from "../../../../node_modules/zod/v4/classic/schemas.js";
export { toJSONSchema } from "../../../../node_modules/zod/v4/core/json-schema-processors.js";
export { globalRegistry } from "../../../../node_modules/zod/v4/core/registries.js";
`;

/** The lab's server is no part of the bundle: it serves every operation of the SDK. The package has it in lib/. */
const LAB_VERB: readonly [written: string, bundled: string] = [
  'import("./cli/lab.js")',
  'import(/* webpackIgnore: true */ new URL("../lib/cli/lab.js", String(import.meta.url)).href)',
];
const SERVER = /[\\/]lab[\\/](?:wire|serve)[\\/]|[\\/]cli[\\/]lab/;

const { values } = parseArgs({ options: { to: { type: "string", default: "dist" } } });
const root = resolve(import.meta.dirname, "..");
const work = join(root, "out/build");
const dist = resolve(values.to);

rmSync(work, { recursive: true, force: true });
const sources = ["src", "action"].flatMap((folder) =>
  emit({
    from: join(root, folder),
    to: join(work, folder),
    finish: (code) => startedBeside(code.replace(...LAB_VERB)).replace('import { z } from "zod"', 'import * as z from "zod"'),
  }),
);
cpSync(join(root, "package.json"), join(work, "package.json"));
mkdirSync(join(work, "node_modules/zod"), { recursive: true });
writeFileSync(
  join(work, "node_modules/zod/package.json"),
  JSON.stringify({ name: "zod", type: "module", sideEffects: false, exports: "./index.js" }),
);
writeFileSync(join(work, "node_modules/zod/index.js"), ZOD);
stage(
  sources.filter((path) => !SERVER.test(path)),
  join(work, "node_modules"),
  join(root, "node_modules"),
);

process.chdir(root);
// ncc takes paths that look like files of the project's own (out/journal.jsonl) for assets; there are none.
const options = { cache: false, quiet: true, esm: true, target: "es2024", filename: "index.js", filterAssetBase: join(work, "no-assets") };
const { code, assets, stats } = await (untyped as Ncc)(join(work, "action/bundle.js"), options);

rmSync(dist, { recursive: true, force: true });
write("index.js", trim(code, "index.js"));
const vendor = vendorFiles(stats.compilation);
for (const [name, { source }] of Object.entries(assets)) {
  const text = name.endsWith(".js") ? trim(String(source), name) : source;
  write(name, vendor.has(name) ? await shorten(String(text)) : text);
}
for (const name of ["main", "post"]) write(`${name}.js`, `import { step } from "./index.js";\nawait step("${name}");\n`);
write("cli.js", 'import { command } from "./index.js";\nawait command();\n');
for (const name of ["rehearse", "lambda"]) write(`${name}-worker.js`, `import { workers } from "./index.js";\nawait workers.${name}();\n`);
cpSync(join(root, "src/lab/lambda/python"), join(dist, "python"), { recursive: true, filter: (path) => !path.includes("__pycache__") });
write("licenses.txt", licences(stats.compilation.modules, root));

function write(name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), content);
}

/** Beside the bundle, and not to be taken for an asset. */
function startedBeside(text: string): string {
  return STARTED.reduce(
    (code, [file, started]) => code.replaceAll(`new URL("${file}", import.meta.url)`, `new URL("${started}", String(import.meta.url))`),
    text,
  );
}
