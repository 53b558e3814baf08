// Every code that a Problem can bear, read out of the sources: literals, templates, and what callers hand to the functions that make them.
import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface CodesInSources {
  /** Sorted; `*` stands for what AWS or a file says at run time. */
  readonly codes: readonly string[];
  /** Expressions that could not be followed, as `file: text`. */
  readonly unknown: readonly string[];
}

/** The lab speaks AWS's errors, not ours. */
export function problemCodes(): CodesInSources {
  const files = globSync(["src/**/*.ts", "action/**/*.ts"], { cwd: root, exclude: ["src/lab/**"] }).map((file) => `${root}${file}`);
  const options: ts.CompilerOptions = { noEmit: true, noLib: true, target: ts.ScriptTarget.ESNext, types: [], strict: true };
  const host = ts.createCompilerHost(options, true);
  // What packages declare makes no code of ours, and takes most of the time.
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => {
      const fileName = resolve(dirname(from), text);
      return {
        resolvedModule: text.startsWith(".") && text.endsWith(".ts") ? { resolvedFileName: fileName, extension: ".ts" } : undefined,
      };
    });
  const program = ts.createProgram(files, options, host);
  return new Reader(
    program.getTypeChecker(),
    program.getSourceFiles().filter(({ fileName }) => files.includes(fileName)),
  ).read();
}

/** undefined: could not be followed. */
type Texts = readonly string[] | undefined;

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #sources: readonly ts.SourceFile[];
  /** By the declaration of what is called: a function, or the type of a parameter that takes one. */
  readonly #calls = new Map<ts.Node, ts.CallExpression[]>();
  /** Functions to the types as which they are handed on. */
  readonly #handedOn = new Map<ts.Node, Set<ts.Node>>();
  readonly #unknown = new Set<string>();

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.#checker = checker;
    this.#sources = sources;
  }

  read(): CodesInSources {
    const made: ts.Expression[] = [];
    for (const source of this.#sources) {
      visit(source, (node) => {
        if (ts.isCallExpression(node)) this.#rememberCall(node);
        if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) this.#rememberType(node);
        if (ts.isObjectLiteralExpression(node)) made.push(...codeOfProblem(node));
      });
    }
    const codes = new Set(made.flatMap((expression) => this.#texts(expression, []) ?? []));
    return { codes: [...codes].sort(), unknown: [...this.#unknown].sort() };
  }

  #rememberCall(call: ts.CallExpression): void {
    const called = this.#checker.getResolvedSignature(call)?.declaration;
    if (called !== undefined) this.#calls.set(called, [...(this.#calls.get(called) ?? []), call]);
    for (const argument of call.arguments) if (ts.isIdentifier(argument)) this.#rememberType(argument);
  }

  /** A function that somebody calls by another type than its own. */
  #rememberType(node: ts.Expression): void {
    const own = signatureOf(this.#checker.getTypeAtLocation(node));
    const other = signatureOf(this.#checker.getContextualType(node));
    if (own === undefined || other === undefined || own === other) return;
    this.#handedOn.set(own, (this.#handedOn.get(own) ?? new Set()).add(other));
  }

  #texts(node: ts.Expression, seen: readonly ts.Node[]): Texts {
    if (seen.includes(node)) return [];
    const path = [...seen, node];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isConditionalExpression(node)) return both(this.#texts(node.whenTrue, path), this.#texts(node.whenFalse, path));
    if (ts.isTemplateExpression(node)) {
      let texts: readonly string[] = [node.head.text];
      for (const { expression, literal } of node.templateSpans) {
        const middle = this.#texts(expression, path) ?? ["*"];
        texts = texts.flatMap((text) => middle.map((part) => `${text}${part}${literal.text}`));
      }
      return texts;
    }
    const typed = literalsOf(this.#checker.getTypeAtLocation(node));
    if (typed !== undefined) return typed;
    const declared = ts.isIdentifier(node) ? this.#declared(node) : undefined;
    if (declared !== undefined && ts.isParameter(declared)) return this.#arguments(declared, path);
    this.#unknown.add(`${node.getSourceFile().fileName.slice(root.length)}: ${node.getText()}`);
    return undefined;
  }

  #declared(node: ts.Identifier): ts.Declaration | undefined {
    const shorthand = ts.isShorthandPropertyAssignment(node.parent);
    const symbol = shorthand ? this.#checker.getShorthandAssignmentValueSymbol(node.parent) : this.#checker.getSymbolAtLocation(node);
    return symbol?.declarations?.[0];
  }

  /** What all callers hand to a parameter. */
  #arguments(parameter: ts.ParameterDeclaration, seen: readonly ts.Node[]): Texts {
    const index = parameter.parent.parameters.indexOf(parameter);
    const given = this.#callsOf(parameter.parent).flatMap((call) => call.arguments[index] ?? []);
    // Arguments that are spread come from calls that are found themselves.
    const texts = given.filter((argument) => !ts.isSpreadElement(argument)).map((argument) => this.#texts(argument, seen));
    return texts.reduce<Texts>(both, undefined);
  }

  #callsOf(called: ts.Node, seen: Set<ts.Node> = new Set()): readonly ts.CallExpression[] {
    if (seen.has(called)) return [];
    seen.add(called);
    const others = [...(this.#handedOn.get(called) ?? [])];
    return [...(this.#calls.get(called) ?? []), ...others.flatMap((other) => this.#callsOf(other, seen))];
  }
}

const both = (one: Texts, other: Texts): Texts =>
  one === undefined && other === undefined ? undefined : [...(one ?? []), ...(other ?? [])];

const signatureOf = (type: ts.Type | undefined): ts.Node | undefined => type?.getCallSignatures()[0]?.declaration;

/** The texts of a union of literals. */
function literalsOf(type: ts.Type): Texts {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => (part as ts.StringLiteralType).value) : undefined;
}

/** The code of an object literal that is a Problem, or a fact that tells of one: it says what, too. */
function codeOfProblem(node: ts.ObjectLiteralExpression): readonly ts.Expression[] {
  const named = new Map(node.properties.flatMap((property) => (property.name ? [[property.name.getText(), property] as const] : [])));
  const code = named.get("code");
  if (code === undefined || !named.has("what")) return [];
  if (ts.isPropertyAssignment(code)) return [code.initializer];
  return ts.isShorthandPropertyAssignment(code) ? [code.name] : [];
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
