// The last step of the bundle: what no export of a module reaches, comments and indentation are taken away. Names and lines stay as they were written, so that
// a stack trace can be read and a change of the bundle reviewed.
import ts from "typescript";
import { isPure } from "./pure.ts";
import { piecesOf, reached } from "./shake.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One file of the bundle: webpack's modules are functions in one object, each with statements of its own. */
export function trim(code: string, file: string): string {
  let text = code;
  // What goes may have been all that mentioned something else.
  for (let before = -1; before !== text.length; ) {
    before = text.length;
    text = withoutUnreached(text, file);
  }
  return withoutComments(text, file);
}

function withoutUnreached(code: string, file: string): string {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2024, true, ts.ScriptKind.JS);
  const gone: Span[] = [];
  for (const body of moduleBodies(tree)) {
    const statements = body.statements.map((statement) => ({ statement, pieces: piecesOf(statement, tree) }));
    const kept = reached(
      statements.flatMap(({ pieces }) => pieces),
      (piece) => !isPure(piece.node),
    );
    for (const { statement, pieces } of statements) {
      if (!pieces.some((piece) => kept.has(piece))) gone.push({ from: statement.getFullStart(), to: statement.end });
    }
  }
  return cut(code, gone);
}

function moduleBodies(tree: ts.SourceFile): readonly ts.Block[] {
  const maps = tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? []) : [],
  );
  return maps.map(unwrapped).flatMap((map) => (ts.isObjectLiteralExpression(map) ? map.properties.flatMap(bodyOf) : []));
}

function bodyOf(property: ts.ObjectLiteralElementLike): readonly ts.Block[] {
  if (!ts.isPropertyAssignment(property)) return [];
  const made = unwrapped(property.initializer);
  return (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) && ts.isBlock(made.body) ? [made.body] : [];
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

function cut(code: string, spans: readonly Span[]): string {
  let text = "";
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > at) text += code.slice(at, from);
    at = Math.max(at, to);
  }
  return text + code.slice(at);
}

/** Within these, a slash or a space is what it is. */
function isLiteral(node: ts.Node): boolean {
  return ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function withoutComments(code: string, file: string): string {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2024, true, ts.ScriptKind.JS);
  const literals: Span[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node)) literals.push({ from: node.getStart(tree), to: node.end });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let text = "";
  let at = 0;
  for (const { from, to } of [...literals, { from: code.length, to: code.length }]) {
    const between = code.slice(at, from).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => (comment.includes("\n") ? "\n" : " "));
    text += between
      .replace(/[ \t]*([{}()[\],;:=<>?&|!%])[ \t]*/g, "$1")
      .replace(/(?<=[\w)\]]) ([-+*]) (?=[\w([])/g, "$1")
      .replace(/[ \t]*\n\s*/g, "\n")
      .replace(/[ \t]+/g, " ");
    text += code.slice(from, to);
    at = to;
  }
  return shortened(text.trimStart());
}

/** The names that webpack gives take a tenth of the space; nothing else bears them. */
function shortened(text: string): string {
  return text
    .replace(/(\w+?)(?:_js|_ts)?__WEBPACK_IMPORTED_MODULE_(\d+)__/g, "$1_$2")
    .replace(/__(?:webpack|nccwpck)_require__/g, "$load")
    .replace(/__webpack_exports__/g, "$out")
    .replace(/__unused_webpack_+(\w*?)_*(?=[,)])/g, "_$1")
    .replace(/__WEBPACK_EXTERNAL_createRequire/g, "$require")
    .replace(/\(0,(\w+) \.(?=\w)/g, "(0,$1.");
}
