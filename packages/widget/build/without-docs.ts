import ts from 'typescript';
import { nodesIn, replaced } from './source-spans.ts';

/** Texts of the registries that are for the docs and the command alone: nothing in a page reads them. */
export const forTheDocs = [
  { files: /\/element\/attributes\.ts$/, names: ['doc'] },
  { files: /\/core\/src\/ranking\/orders\.ts$/, names: ['title'] },
  { files: /\/core\/src\/sources\/[\w-]+\.ts$/, names: ['asks', 'limits', 'browser'] },
] as const;

/** Takes the texts that are for the docs out of the registries: what a page loads need not explain itself. */
export function withoutDocs(text: string, path: string): string {
  const names = forTheDocs
    .filter(({ files }) => files.test(path))
    .flatMap((entry): readonly string[] => entry.names);
  if (names.length === 0) return text;
  const properties = nodesIn(text, ts.isPropertyAssignment).filter(
    ({ name, initializer }) =>
      ts.isIdentifier(name) && names.includes(name.text) && ts.isStringLiteralLike(initializer),
  );
  return replaced(
    text,
    properties.map((node) => ({
      from: node.getStart(),
      to: endWithComma(text, node.end),
      text: '',
    })),
  );
}

function endWithComma(text: string, end: number): number {
  return end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0);
}
