/**
 * Tells of each property that our sources declare why the build may not shorten its name: only one
 * that no page, no other code and no text can ever say may be in scripts/build/short-names.ts.
 * `npx tsx scripts/short-names.ts` writes those that may into its list: read what it changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { LAZY_CHUNKS } from './build/plan.js';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src/');
const require = createRequire(import.meta.url);

/** What is built into the same files as our sources: its names must stay what they are. */
const PACKAGED = [
  path.join(path.dirname(require.resolve('lit-html')), 'development/lit-html.js'),
  ...['chart.js', 'chart.cjs', 'helpers.cjs'].map((file) =>
    path.join(path.dirname(require.resolve('chart.js')), file),
  ),
];
const COMMENTS = /\/\*[^]*?\*\/|\/\/ .*/g;
const SAID_IN_CODE = /(?<=\.)[\w$]+|[\w$]+(?=['"]?\s*[:(])|(?<=['"])[\w$]+(?=['"])/g;

/** Functions that go through the names of an object. */
const GOES_THROUGH = /^(?:Object\.(?:assign|entries|fromEntries|keys|values)|JSON\.stringify)$/;

type Declaration =
  | ts.PropertySignature
  | ts.PropertyDeclaration
  | ts.MethodSignature
  | ts.MethodDeclaration
  | ts.AccessorDeclaration
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment;

const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isAccessor(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node);

function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => everyNode(child, visit));
}

function sources(): { readonly program: ts.Program; readonly own: readonly ts.SourceFile[] } {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  return { program, own: program.getSourceFiles().filter((file) => isOurs(file)) };
}

const isOurs = (file: ts.SourceFile): boolean => file.fileName.startsWith(source);

/** Names that a page can reach: from the elements and their events, through what they give and take. */
function publicNames(program: ts.Program): Set<string> {
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const seen = new Set<ts.Type>();
  const reach = (type: ts.Type): void => {
    if (seen.has(type) || type.flags & ts.TypeFlags.TypeParameter) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) type.types.forEach(reach);
    checker.getTypeArguments(type as ts.TypeReference).forEach(reach);
    type.aliasTypeArguments?.forEach(reach);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      reach(signature.getReturnType());
      for (const parameter of signature.parameters) reach(checker.getTypeOfSymbol(parameter));
    }
    for (const member of checker.getPropertiesOfType(type)) {
      const { declarations = [], name } = member;
      const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
      if (declarations.some((one) => ts.getCombinedModifierFlags(one) & hidden)) continue;
      // What the DOM or the language declares is foreign anyway, and would lead everywhere.
      if (declarations.length > 0 && !declarations.some((one) => isOurs(one.getSourceFile())))
        continue;
      if (name.startsWith('#')) continue;
      names.add(name);
      reach(checker.getTypeOfSymbol(member));
    }
  };
  for (const symbol of exportsOf(program, 'src/index.ts')) {
    const { flags } = symbol;
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    // The model is exported to npm only, whose modules keep all names.
    if (!file.startsWith(path.join(source, 'elements'))) continue;
    const { Class, Interface, TypeAlias } = ts.SymbolFlags;
    if (flags & (Class | Interface | TypeAlias)) reach(checker.getDeclaredTypeOfSymbol(symbol));
    if (flags & Class) reach(checker.getTypeOfSymbol(symbol));
  }
  return names;
}

function exportsOf(program: ts.Program, module: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path.join(root, module));
  const symbol = file && checker.getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${module} exports nothing.`);
  return checker
    .getExportsOfModule(symbol)
    .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one));
}

/** Names in texts that may stand for a property, and in objects that are looked into by a text. */
function spokenNames(program: ts.Program, own: readonly ts.SourceFile[]): Set<string> {
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const lookedInto = (type: ts.Type): void => {
    const types = type.isUnion() ? type.types : [type];
    for (const one of types) {
      for (const member of checker.getPropertiesOfType(one)) names.add(member.name);
    }
  };
  const read = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) {
      names.add(node.text);
      // Lists of words.
      if (ts.isPropertyAccessExpression(node.parent))
        node.text.split(/[^\w$-]+/).forEach((word) => names.add(word));
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
      // `.property=${…}` of a template of Lit.
      names.add(/\.([\w$]+)=$/.exec(node.text)?.[1] ?? '');
    } else if (ts.isElementAccessExpression(node)) {
      if (!ts.isNumericLiteral(node.argumentExpression))
        lookedInto(checker.getTypeAtLocation(node.expression));
    } else if (ts.isCallExpression(node)) {
      if (GOES_THROUGH.test(node.expression.getText()))
        for (const argument of node.arguments) lookedInto(checker.getTypeAtLocation(argument));
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      if (type?.getStringIndexType()) lookedInto(checker.getTypeAtLocation(node));
    }
  };
  for (const file of own) everyNode(file, read);
  return names;
}

/** The property that a node reads or gives, if it does: its name, and whose it is. */
function usedProperty(
  node: ts.Node,
  checker: ts.TypeChecker,
): readonly [name: string, property: ts.Symbol | undefined] | null {
  if (ts.isPropertyAccessExpression(node))
    return [node.name.text, checker.getSymbolAtLocation(node.name)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return [name, checker.getTypeAtLocation(node.parent).getProperty(name)];
  }
  if (isDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) {
    const name = node.name.getText();
    const type = checker.getContextualType(node.parent);
    return type ? [name, checker.getPropertyOfType(type, name)] : null;
  }
  return null;
}

/** Names of the language, the DOM and the packages, and all that is of a thing not ours. */
function foreignNames(program: ts.Program, own: readonly ts.SourceFile[]): Set<string> {
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const read = (node: ts.Node): void => {
    if (isDeclaration(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
  };
  for (const file of own) {
    everyNode(file, (node) => {
      const [name, property] = usedProperty(node, checker) ?? [];
      const isOwn = property?.declarations?.some((one) => isOurs(one.getSourceFile()));
      if (name !== undefined && !isOwn) names.add(name);
    });
  }
  for (const file of program.getSourceFiles()) {
    if (program.isSourceFileDefaultLibrary(file)) everyNode(file, read);
  }
  for (const file of PACKAGED) {
    const code = readFileSync(file, 'utf8').replace(COMMENTS, '');
    for (const [name] of code.matchAll(SAID_IN_CODE)) names.add(name);
  }
  return names;
}

/** Names in what is posted to other windows. */
function postedNames(own: readonly ts.SourceFile[]): Set<string> {
  const names = new Set<string>();
  for (const file of own.filter(({ fileName }) =>
    fileName.startsWith(path.join(source, 'embed')),
  )) {
    everyNode(file, (node) => {
      if (isDeclaration(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
    });
  }
  return names;
}

/** The files that a page loads at once: what the definitions of the elements import. */
function pageFiles(program: ts.Program): ReadonlySet<ts.SourceFile> {
  const files = new Set<ts.SourceFile>();
  const follow = (name: string): void => {
    const file = program.getSourceFile(name);
    if (!file || files.has(file)) return;
    files.add(file);
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const { moduleSpecifier } = statement;
      const isType = ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly;
      if (isType || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
      follow(path.join(path.dirname(name), moduleSpecifier.text.replace(/\.js$/, '.ts')));
    }
  };
  follow(path.join(source, 'define.ts'));
  return files;
}

/** Each name that our sources declare: how often a page has it, and why it must stay, "" if it needn't. */
export function declaredNames(): ReadonlyMap<string, { readonly count: number; why: string }> {
  const { program, own } = sources();
  const first = pageFiles(program);
  const names = new Map<string, { count: number; why: string }>();
  for (const file of own) {
    everyNode(file, (node) => {
      if (isDeclaration(node) && ts.isIdentifier(node.name))
        names.set(node.name.text, { count: 0, why: '' });
    });
  }
  for (const file of own) {
    everyNode(file, (node) => {
      const found = ts.isIdentifier(node) && names.get(node.text);
      // What is loaded on demand decides among those that no page has.
      if (found) found.count += first.has(file) ? 1 : 0.001;
    });
  }
  // The files of the chunks are imported by these names.
  const exported = LAZY_CHUNKS.flatMap(({ module }) => exportsOf(program, module));
  const reasons: readonly (readonly [why: string, names: Set<string>])[] = [
    ['a page can say it', publicNames(program)],
    ['a text says it', spokenNames(program, own)],
    ['others declare it', foreignNames(program, own)],
    ['another window reads it', postedNames(own)],
    ['a chunk exports it', new Set(exported.map(({ name }) => name))],
  ];
  for (const [why, reserved] of reasons) {
    for (const name of reserved) {
      const found = names.get(name);
      if (found) found.why ||= why;
    }
  }
  return names;
}

/** Lines of at most 92 characters, indented. */
function linesOf(words: readonly string[]): string {
  let line = '';
  const lines: string[] = [];
  for (const word of words) {
    if (line.length + word.length > 90) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].map((text) => ` ${text}\n`).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const free = [...declaredNames()].filter(([name, { why }]) => !why && name.length > 3);
  free.sort(([, one], [, other]) => other.count - one.count);
  const list = path.join(root, 'scripts/build/short-names.ts');
  const names = linesOf(free.map(([name]) => name));
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.replace(/(?<=SHORT_NAMES[^]*?`\n)[^]*?(?=`)/, names));
}
