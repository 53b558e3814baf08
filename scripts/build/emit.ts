// TypeScript sources to the JavaScript that Node runs anywhere, file by file: types are taken away and nothing else changes.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/** What is copied as it is: data and the Python half of the lab's Lambda. */
const COPIED = new Set([".json", ".py"]);

export interface Emission {
  /** Folder of sources. */
  readonly from: string;
  readonly to: string;
  readonly removeComments?: boolean;
  /** The last word on each file of JavaScript; `path` is relative to `from`, with its new extension. */
  readonly finish?: (code: string, path: string) => string;
}

/** Everything below `from` into `to`; returns the paths of the JavaScript files. Throws where a file is no TypeScript. */
export function emit({ from, to, removeComments = false, finish = (code) => code }: Emission): readonly string[] {
  const written: string[] = [];
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true }).toSorted((a, b) => byPath(a, b))) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const path = relative(from, source);
    const extension = extname(path);
    if (COPIED.has(extension)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      cpSync(source, join(to, path));
    }
    if (extension !== ".ts") continue;
    const target = path.replace(/\.ts$/, ".js");
    mkdirSync(dirname(join(to, target)), { recursive: true });
    writeFileSync(join(to, target), finish(javaScript(readFileSync(source, "utf8"), source, removeComments), target));
    written.push(join(to, target));
  }
  return written;
}

/** Also where a file is named by its address (workers), it is the JavaScript from now on. */
function javaScript(text: string, fileName: string, removeComments: boolean): string {
  const compilerOptions = { ...OPTIONS, removeComments };
  const { outputText, diagnostics = [] } = ts.transpileModule(text, { fileName, compilerOptions, reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, HOST));
  return outputText.replace(/(new URL\("\.[^"]*)\.ts(", import\.meta\.url\))/g, "$1.js$2");
}

const HOST: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => "\n",
};

interface Named {
  readonly parentPath: string;
  readonly name: string;
}

function byPath(a: Named, b: Named): number {
  const [one, other] = [join(a.parentPath, a.name), join(b.parentPath, b.name)];
  return one < other ? -1 : one > other ? 1 : 0;
}
