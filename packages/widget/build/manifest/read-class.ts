import { join } from 'node:path';
import ts from 'typescript';
import { type DocTags, docTagsOf, oneLine } from './doc-tags.ts';

/** A public property of the class. */
export interface Field {
  name: string;
  type: string;
  description: string;
  readonly: boolean;
}

/** A public method of the class. */
export interface Method {
  name: string;
  description: string;
  parameters: { name: string; type: string; optional: boolean }[];
  returns: string;
}

/** What the sources say of the element. */
export interface ClassFacts {
  name: string;
  tags: DocTags;
  fields: Field[];
  methods: Method[];
  /** The type of each event, by its name. */
  events: Map<string, string>;
}

/** Reads the class and its events out of the entry of a package. */
export function readClass(packageFolder: string, name: string, eventMap: string): ClassFacts {
  const { fileNames, options } = configOf(packageFolder);
  const entry = join(packageFolder, 'src', 'index.ts');
  const program = ts.createProgram([entry, ...fileNames.filter(isDeclaration)], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const entrySymbol = source && checker.getSymbolAtLocation(source);
  const find = (wanted: string): ts.Symbol => {
    const found = entrySymbol && checker.tryGetMemberInModuleExports(wanted, entrySymbol);
    if (!found) throw new Error(`${entry} exports nothing named "${wanted}".`);
    return found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  };
  const symbol = find(name);
  const node = symbol.declarations?.find(ts.isClassDeclaration);
  if (!node) throw new Error(`"${name}" is no class.`);
  const members = checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((member) => isPublic(member, packageFolder));
  return {
    name,
    tags: docTagsOf(node),
    fields: members.filter((one) => !isMethod(one)).map((one) => fieldOf(one, checker)),
    methods: members.filter(isMethod).map((one) => methodOf(one, checker)),
    events: eventsOf(find(eventMap), checker),
  };
}

function configOf(packageFolder: string): ts.ParsedCommandLine {
  const path = join(packageFolder, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, packageFolder);
}

const isDeclaration = (path: string) => path.endsWith('.d.ts');

/** Whether a member is declared in the package itself, for everybody, and by no class above. */
function isPublic(symbol: ts.Symbol, packageFolder: string): boolean {
  const declarations = symbol.declarations ?? [];
  return declarations.length > 0 && declarations.every((one) => isOwn(one, packageFolder));
}

function isOwn(node: ts.Declaration, packageFolder: string): boolean {
  const path = node.getSourceFile().fileName;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
  const { name } = node as ts.NamedDeclaration;
  return (
    path.startsWith(ts.sys.resolvePath(join(packageFolder, 'src'))) &&
    (ts.getCombinedModifierFlags(node) & hidden) === 0 &&
    !(name && ts.isPrivateIdentifier(name)) &&
    !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
  );
}

function isMethod({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Method) !== 0;
}

function fieldOf(symbol: ts.Symbol, checker: ts.TypeChecker): Field {
  const declarations = symbol.declarations ?? [];
  const isGetter = declarations.some(ts.isGetAccessor) && !declarations.some(ts.isSetAccessor);
  return {
    name: symbol.name,
    type: typeTextOf(symbol, checker),
    description: descriptionOf(symbol, checker),
    readonly: isGetter || declarations.some(isReadonly),
  };
}

function isReadonly(node: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0;
}

function methodOf(symbol: ts.Symbol, checker: ts.TypeChecker): Method {
  const declaration = symbol.declarations?.find(ts.isMethodDeclaration);
  const parameters = (declaration?.parameters ?? []).map((parameter) => ({
    name: parameter.name.getText(),
    type: oneLine(parameter.type?.getText() ?? 'unknown'),
    optional: checker.isOptionalParameter(parameter),
  }));
  return {
    name: symbol.name,
    description: descriptionOf(symbol, checker),
    parameters,
    returns: oneLine(declaration?.type?.getText() ?? 'void'),
  };
}

/** The type as it is written; a choice of words with all its words, whatever its name. */
function typeTextOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const type = checker.getTypeOfSymbol(symbol);
  if (type.isUnion() && type.types.every((one) => one.isStringLiteral()))
    return type.types.map((one) => `'${(one as ts.StringLiteralType).value}'`).join(' | ');
  const written = symbol.declarations
    ?.map((one) => ('type' in one ? (one.type as ts.TypeNode | undefined) : undefined))
    .find((one) => one !== undefined);
  return written ? oneLine(written.getText()) : checker.typeToString(type);
}

function descriptionOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

/** The events with what their details hold: `CustomEvent<{ paper: Paper; url: string }>`. */
function eventsOf(map: ts.Symbol, checker: ts.TypeChecker): Map<string, string> {
  const events = checker.getDeclaredTypeOfSymbol(map).getProperties();
  return new Map(
    events.map((event) => {
      const detail = checker.getTypeOfSymbol(event).getProperty('detail');
      const fields = detail ? checker.getTypeOfSymbol(detail).getProperties() : [];
      const parts = fields.map(
        (field) => `${field.name}: ${checker.typeToString(checker.getTypeOfSymbol(field))}`,
      );
      return [event.name, `CustomEvent<{ ${parts.join('; ')} }>`];
    }),
  );
}
