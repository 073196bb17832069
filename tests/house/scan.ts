/**
 * Finds, in one source file, what the house forbids: reading the clock, reaching the network, asking the device for its
 * language. Reads the syntax tree, so comments and strings are no offence. Knows the ban list; knows no file and no room.
 */
import ts from 'typescript';

export type Ban = 'clock' | 'network' | 'device-language' | 'ht-in-intl';
export type Offence = { ban: Ban; line: number; text: string };

const NETWORK_GLOBALS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']);
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self']);
const CLOCK_IMPORTS = new Set(['today', 'now', 'isToday', 'getLocalTimeZone']);
const LANGUAGE_IMPORTS = new Set(['DateFormatter']);
const LANGUAGE_METHODS = /^(?:toLocale[A-Z]\w*|localeCompare)$/;
const DATES_PACKAGE = '@internationalized/date';

export function scan(fileName: string, source: string): Offence[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const offences: Offence[] = [];
  const report = (ban: Ban, node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    offences.push({ ban, line, text: node.getText(file).split('\n', 1)[0] ?? '' });
  };
  const visit = (node: ts.Node): void => {
    for (const ban of bansOf(node)) report(ban, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return offences;
}

function bansOf(node: ts.Node): Ban[] {
  if (ts.isImportDeclaration(node)) return importBans(node);
  if (ts.isPropertyAccessExpression(node)) return propertyBans(node);
  if (ts.isNewExpression(node)) return [...constructionBans(node), ...htBans(node)];
  if (ts.isCallExpression(node)) return [...(isNamed(node.expression, 'Date') ? (['clock'] as const) : []), ...htBans(node)];
  if (ts.isIdentifier(node) && NETWORK_GLOBALS.has(node.text) && isUse(node)) return ['network'];
  return [];
}

function importBans(node: ts.ImportDeclaration): Ban[] {
  if (!ts.isStringLiteral(node.moduleSpecifier)) return [];
  if (/^(?:https?:|node:(?:https?|net|tls|dgram|dns)$)/.test(node.moduleSpecifier.text)) return ['network'];
  const names = node.importClause?.namedBindings;
  if (node.moduleSpecifier.text !== DATES_PACKAGE || names === undefined) return [];
  if (ts.isNamespaceImport(names)) return ['clock'];
  const imported = names.elements.map((element) => (element.propertyName ?? element.name).text);
  return [
    ...(imported.some((name) => CLOCK_IMPORTS.has(name)) ? (['clock'] as const) : []),
    ...(imported.some((name) => LANGUAGE_IMPORTS.has(name)) ? (['device-language'] as const) : []),
  ];
}

function propertyBans(node: ts.PropertyAccessExpression): Ban[] {
  const property = node.name.text;
  if (property === 'now' && (isNamed(node.expression, 'Date') || endsIn(node.expression, 'Date'))) return ['clock'];
  if (isNamed(node.expression, 'Temporal') && property === 'Now') return ['clock'];
  if (isNamed(node.expression, 'performance') && property === 'timeOrigin') return ['clock'];
  if (property === 'sendBeacon') return ['network'];
  if (ts.isIdentifier(node.expression) && GLOBAL_OBJECTS.has(node.expression.text) && NETWORK_GLOBALS.has(property)) return ['network'];
  if (isNamed(node.expression, 'Intl') || LANGUAGE_METHODS.test(property)) return ['device-language'];
  return [];
}

function constructionBans(node: ts.NewExpression): Ban[] {
  const makesDate = isNamed(node.expression, 'Date') || endsIn(node.expression, 'Date');
  return makesDate && (node.arguments === undefined || node.arguments.length === 0) ? ['clock'] : [];
}

/** `Intl.X('ht')` and `x.toLocaleString('ht')`: Intl knows no Creole and falls back to the language of the device. */
function htBans(node: ts.CallExpression | ts.NewExpression): Ban[] {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const usesIntl = callee.getText().startsWith('Intl.') || LANGUAGE_METHODS.test(callee.name.text);
  return usesIntl && (node.arguments ?? []).some(namesCreole) ? ['ht-in-intl'] : [];
}

function namesCreole(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node) && /^ht(?:-|$)/i.test(node.text)) return true;
  return ts.forEachChild(node, (child) => namesCreole(child) || undefined) ?? false;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** `globalThis.Date` and its kin. */
function endsIn(node: ts.Node, name: string): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === name && ts.isIdentifier(node.expression) && GLOBAL_OBJECTS.has(node.expression.text);
}

/** A name that stands for the global, not a property, a key or a declaration of the same name. */
function isUse(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
  return !('name' in parent && parent.name === node);
}
