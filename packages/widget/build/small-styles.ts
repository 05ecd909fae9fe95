import type { Esbuild } from './edit-sources.ts';
import { replaced, taggedPieces } from './source-spans.ts';

/**
 * Takes the white space out of the style sheets. Minifiers of scripts leave template texts as they
 * are, and a third of a sheet is indentation. Sheets with something put in are left alone.
 */
export async function smallStyles(text: string, _: string, esbuild: Esbuild): Promise<string> {
  const sheets = taggedPieces(text, ['css']).filter((pieces) => pieces.length === 1);
  const replacements = await Promise.all(
    sheets.flat().map(async ({ from, to }) => {
      // A template text doubles its backslashes.
      const sheet = text.slice(from, to).replaceAll('\\\\', '\\');
      // No lowering: the sheets are written for the browsers that have light-dark().
      const { code } = await esbuild.transform(sheet, {
        loader: 'css',
        minify: true,
        target: 'esnext',
      });
      return { from, to, text: code.trim().replaceAll('\\', '\\\\') };
    }),
  );
  return replaced(text, replacements);
}
