/** Prints the declarations of exported types as they stand in the sources. */
import path from 'node:path';
import ts from 'typescript';

/** Text of each type that the package exports, by name; a class is told elsewhere. */
export type TypeTexts = ReadonlyMap<string, string>;

export interface ExportedTypes {
  readonly types: TypeTexts;
  /** Type of `detail` by name of the class of an event. */
  readonly details: ReadonlyMap<string, string>;
}

const isTypeDeclaration = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** The declaration with its comment, without `export`. */
function textOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const text = source.text.slice(declaration.getStart(source, true), declaration.end);
  return text.replace(/^export (?=interface|type)/m, '');
}

/** `{ readonly view: 'chart' | 'table' }`, of a class that extends `CustomEvent<…>`. */
function detailOf(declaration: ts.Declaration): string | undefined {
  if (!ts.isClassDeclaration(declaration)) return undefined;
  const [base] = declaration.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
  return base?.expression.getText() === 'CustomEvent'
    ? base.typeArguments?.[0]?.getText()
    : undefined;
}

/** Reads the types that the entry `telecons` exports. */
export function readTypes(root: string): ExportedTypes {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entry = path.join(root, 'src/index.ts');
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error('src/index.ts exports nothing.');
  const types = new Map<string, string>();
  const details = new Map<string, string>();
  for (const exported of checker.getExportsOfModule(module)) {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    for (const declaration of symbol.declarations ?? []) {
      const detail = detailOf(declaration);
      if (detail) details.set(exported.name, detail);
      if (isTypeDeclaration(declaration)) types.set(exported.name, textOf(declaration));
    }
  }
  return { types, details };
}

/** The names of exported types in a text, in the order of the text. */
const namesIn = (text: string, types: TypeTexts): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name).filter((name) => types.has(name)),
  ),
];

/** The types that a text names and all that those name, each once; what is named comes after. */
export function typesBehind(text: string, types: TypeTexts): readonly string[] {
  const found: string[] = [];
  const open = [...namesIn(text, types)];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (found.includes(name)) continue;
    found.push(name);
    open.push(...namesIn(types.get(name) ?? '', types));
  }
  return found;
}
