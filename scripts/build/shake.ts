// Takes out of a module what nobody asks for: an AWS client has thousands of schemas and commands, and a drill needs a few dozen.
import ts from "typescript";

/** Gives a class that has every command as a method those methods; nobody wants that class. */
const AGGREGATES = "createAggregatedClient(";

/** Makes an error known to whoever reads answers. */
const REGISTERS = "registry.registerError(";

export interface Piece {
  readonly node: ts.Node;
  readonly text: string;
  /** Names that it makes known to the module. */
  readonly declares: readonly string[];
  /** Names that it may need; more than it does need does no harm. */
  readonly mentions: ReadonlySet<string>;
}

/**
 * The CommonJS module `source` with only those of its top-level statements that `wanted` needs: `exports.Name = ...` of these names, all statements
 * that act by themselves (registrations of errors), and what they reach. Throws when it does not export one of them.
 */
export function shake(source: string, wanted: ReadonlySet<string>, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2024, false, ts.ScriptKind.JS);
  const pieces = tree.statements.flatMap((statement) => piecesOf(statement, tree));
  const exported = new Map(pieces.map((piece) => [piece, exportOf(piece.node)]));
  const missing = [...wanted].filter((name) => ![...exported.values()].includes(name));
  if (missing.length > 0) throw new Error(`${file} exports no ${missing.join(", ")}`);
  // A client that nothing is sent with gets no errors either.
  const acts = (text: string) =>
    !text.startsWith(AGGREGATES) && !(text.includes(REGISTERS) && [...wanted].every((name) => name.endsWith("Client")));
  const kept = reached(pieces, (piece) => {
    const name = exported.get(piece);
    return name === undefined ? piece.declares.length === 0 && acts(piece.text) : wanted.has(name);
  });
  return `${pieces.flatMap((piece) => (kept.has(piece) ? piece.text : [])).join("\n")}\n`;
}

/** The pieces that `isRoot` picks, and all that make known what those mention. */
export function reached(pieces: readonly Piece[], isRoot: (piece: Piece) => boolean): ReadonlySet<Piece> {
  const byName = new Map<string, Piece[]>();
  for (const piece of pieces) for (const name of piece.declares) byName.set(name, [...(byName.get(name) ?? []), piece]);
  const kept = new Set<Piece>();
  const todo = pieces.filter(isRoot);
  for (let piece = todo.pop(); piece !== undefined; piece = todo.pop()) {
    if (kept.has(piece)) continue;
    kept.add(piece);
    for (const name of piece.mentions) todo.push(...(byName.get(name) ?? []));
  }
  return kept;
}

/** `var a = 1, b = 2;` is as many pieces as it has names. */
export function piecesOf(statement: ts.Statement, tree: ts.SourceFile): readonly Piece[] {
  const several = ts.isVariableStatement(statement) && statement.declarationList.declarations.length > 1;
  const nodes: readonly ts.Node[] = several ? statement.declarationList.declarations : [statement];
  return nodes.map((node) => ({
    node,
    text: ts.isVariableDeclaration(node) ? `var ${node.getText(tree)};` : node.getText(tree),
    declares: namesOf(node),
    mentions: mentionsOf(node),
  }));
}

function namesOf(piece: ts.Node): readonly string[] {
  if (ts.isVariableStatement(piece)) return piece.declarationList.declarations.flatMap(({ name }) => bound(name));
  if (ts.isVariableDeclaration(piece)) return bound(piece.name);
  if ((ts.isFunctionDeclaration(piece) || ts.isClassDeclaration(piece)) && piece.name !== undefined) return [piece.name.text];
  return [];
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bound(element.name)));
}

function exportOf(piece: ts.Node): string | undefined {
  if (!ts.isExpressionStatement(piece) || !ts.isBinaryExpression(piece.expression)) return undefined;
  const { left, operatorToken } = piece.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return undefined;
  return ts.isIdentifier(left.expression) && left.expression.text === "exports" ? left.name.text : undefined;
}

/** Every identifier but names of members, whose owner is mentioned anyway. */
function mentionsOf(piece: ts.Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) visit(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(piece);
  return found;
}
