import ts from 'typescript';
import { nodesOf, placeOf, readSources, type SourceFile } from '../architecture/source-tree.ts';

/** What a template prints as the value of an attribute, with the expressions that stand in it. */
interface PrintedValue {
  text: string;
  expressions: readonly ts.Expression[];
  place: string;
}

const files = readSources().filter(
  ({ path, isTest }) => !isTest && path.startsWith('packages/widget/src/'),
);

/** The names of all parts that templates of the panel print. */
export function printedParts(): string[] {
  return unique(valuesOf('part').flatMap(({ value, file }) => namesIn(value, file)));
}

/** The names of all slots of the panel; the empty name is the unnamed slot. */
export function printedSlots(): string[] {
  const slots = templates().flatMap(({ pieces }) => pieces.join('').match(/<slot[^>]*>/g) ?? []);
  return unique(slots.map((slot) => /\bname="?([^\s">]+)/.exec(slot)?.[1] ?? ''));
}

function templates() {
  return files.flatMap((file) =>
    nodesOf(file.tree, ts.isTaggedTemplateExpression)
      .filter(({ tag }) => ['html', 'svg'].includes(tag.getText()))
      .map(({ template }) => {
        const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
        const head = ts.isTemplateExpression(template) ? template.head : template;
        const pieces = [head.text, ...spans.map(({ literal }) => literal.text)];
        return { file, template, pieces, expressions: spans.map(({ expression }) => expression) };
      }),
  );
}

/** Values in quotes, or an expression alone. An expression is written as its number in braces. */
function valuesOf(attribute: string): { value: PrintedValue; file: SourceFile }[] {
  const form = new RegExp(`\\s${attribute}=(?:"([^"]*)"|(\\{\\d+\\}))`, 'g');
  return templates().flatMap(({ file, template, pieces, expressions }) => {
    const text = pieces.map((piece, index) => (index === 0 ? piece : `{${index - 1}}${piece}`));
    return [...text.join('').matchAll(form)].map((match) => ({
      file,
      value: {
        text: match[1] ?? match[2] ?? '',
        expressions,
        place: placeOf(file, template),
      },
    }));
  });
}

function namesIn({ text, expressions, place }: PrintedValue, file: SourceFile): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const index = /^\{(\d+)\}$/.exec(word)?.[1];
      return index === undefined ? [word] : wordsOf(expressions[Number(index)], file, place);
    });
}

/** The words that an expression may be: a choice of literals, or an argument of calls in the same file. */
function wordsOf(node: ts.Expression | undefined, file: SourceFile, place: string): string[] {
  if (node && ts.isStringLiteralLike(node)) return node.text.split(/\s+/).filter(Boolean);
  if (node && ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((one) => wordsOf(one, file, place));
  const given = node && ts.isIdentifier(node) ? argumentsFor(node, file) : [];
  if (given.length === 0)
    throw new Error(`The names of parts cannot be read at ${place}: ${node?.getText()}`);
  return given.flatMap((one) => wordsOf(one, file, place));
}

function argumentsFor(name: ts.Identifier, file: SourceFile): ts.Expression[] {
  const owner = ts.findAncestor(name, ts.isFunctionDeclaration);
  const place = owner?.parameters.findIndex((one) => one.name.getText() === name.text) ?? -1;
  return nodesOf(file.tree, ts.isCallExpression)
    .filter(({ expression }) => place >= 0 && expression.getText() === owner?.name?.text)
    .flatMap((call) => call.arguments[place] ?? []);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
