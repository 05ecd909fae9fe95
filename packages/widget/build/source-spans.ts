import ts from 'typescript';

/** A stretch of a text, and what is to stand there instead. */
export interface Replacement {
  from: number;
  to: number;
  text: string;
}

/** A text with some stretches replaced; none may overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((one, other) => other.from - one.from);
  return ordered.reduce(
    (rest, { from, to, text: put }) => rest.slice(0, from) + put + rest.slice(to),
    text,
  );
}

/** The nodes of a source that a check accepts, outer ones first. */
export function nodesIn<Kind extends ts.Node>(
  text: string,
  check: (node: ts.Node) => node is Kind,
): Kind[] {
  const found: Kind[] = [];
  const visit = (node: ts.Node) => {
    if (check(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

/** A piece of a template text between two expressions: where it stands, without its quotes and braces. */
export type TemplatePiece = Omit<Replacement, 'text'>;

/** The pieces of every template text that has one of these tags; nested templates stand for themselves. */
export function taggedPieces(text: string, tags: readonly string[]): TemplatePiece[][] {
  if (!tags.some((tag) => text.includes(`${tag}\``))) return [];
  return nodesIn(text, ts.isTaggedTemplateExpression)
    .filter(({ tag }) => tags.includes(tag.getText()))
    .map(({ template }) => {
      if (ts.isNoSubstitutionTemplateLiteral(template)) return [pieceOf(template, 1)];
      const { head, templateSpans } = template;
      const rest = templateSpans.map(({ literal }) =>
        pieceOf(literal, ts.isTemplateTail(literal) ? 1 : 2),
      );
      return [pieceOf(head, 2), ...rest];
    });
}

/** Templates open with one sign, ` or }, and close with one, `, or two, ${. */
function pieceOf(node: ts.Node, closing: number): TemplatePiece {
  return { from: node.getStart() + 1, to: node.end - closing };
}
