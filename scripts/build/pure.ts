// Which statements do nothing but make a name known, so that they may go when nobody asks for it.
import ts from "typescript";

/** Constructors that only keep what they are given. */
const HOLDERS = new Set(["Map", "Set", "WeakMap", "WeakSet", "RegExp", "TextDecoder", "TextEncoder"]);

/** Function and class declarations, and variables of values that can be told without calling anything of unknown effect. */
export function isPure(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return true;
  if (ts.isClassDeclaration(node)) return isPureClass(node);
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.every(isPure);
  if (ts.isVariableDeclaration(node))
    return ts.isIdentifier(node.name) && (node.initializer === undefined || isPureValue(node.initializer));
  return ts.isEmptyStatement(node);
}

function isPureClass({ heritageClauses, members }: ts.ClassLikeDeclaration): boolean {
  return (
    (heritageClauses ?? []).every(({ types }) => types.every(({ expression }) => isPureValue(expression))) &&
    members.every((member) => {
      if (ts.isClassStaticBlockDeclaration(member)) return false;
      const computed = member.name !== undefined && ts.isComputedPropertyName(member.name) && !isPureValue(member.name.expression);
      const isStatic =
        ts.isPropertyDeclaration(member) && (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
      return !computed && (!isStatic || member.initializer === undefined || isPureValue(member.initializer));
    })
  );
}

function isPureValue(node: ts.Expression): boolean {
  if (ts.isLiteralExpression(node) || ts.isIdentifier(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (KEYWORDS.has(node.kind)) return true;
  if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node) || ts.isVoidExpression(node)) return isPureValue(node.expression);
  if (ts.isPropertyAccessExpression(node)) return isPureValue(node.expression);
  if (ts.isClassExpression(node)) return isPureClass(node);
  if (ts.isPrefixUnaryExpression(node)) return isPureValue(node.operand) && !/[+-]{2}/.test(node.getText());
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPureValue);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPureProperty);
  if (ts.isConditionalExpression(node)) return [node.condition, node.whenTrue, node.whenFalse].every(isPureValue);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isPureValue(expression));
  if (ts.isBinaryExpression(node))
    return !ASSIGNMENT.test(node.operatorToken.getText()) && isPureValue(node.left) && isPureValue(node.right);
  if (ts.isNewExpression(node))
    return ts.isIdentifier(node.expression) && HOLDERS.has(node.expression.text) && (node.arguments ?? []).every(isPureValue);
  return ts.isCallExpression(node) && isSaidToBePure(node);
}

const KEYWORDS = new Set([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword]);
const ASSIGNMENT = /^(?:[^=!<>]|\*\*|<<|>>>?|&&|\|\||\?\?)?=$/;

function isPureProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (property.name !== undefined && ts.isComputedPropertyName(property.name) && !isPureValue(property.name.expression)) return false;
  if (ts.isPropertyAssignment(property)) return isPureValue(property.initializer);
  return !ts.isSpreadAssignment(property) || isPureValue(property.expression);
}

/** By its author, in the comment that all bundlers know. */
function isSaidToBePure(call: ts.CallExpression): boolean {
  const text = call.getSourceFile().text;
  return /\/\*\s*[@#]__PURE__\s*\*\/\s*\(?\s*$/.test(text.slice(Math.max(0, call.getStart() - 40), call.getStart()));
}
