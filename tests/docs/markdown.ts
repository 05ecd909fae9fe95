import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A block of code in a page of the docs. */
export interface Snippet {
  page: string;
  line: number;
  language: string;
  code: string;
  /** The block of output that follows it, if any. */
  output?: string;
}

/** Every Markdown page of the project, as paths from its root. */
export function markdownPages(): string[] {
  const inRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
  const inFolder = (folder: string) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.md') && !name.includes('node_modules') && !name.includes('dist/'),
      )
      .map((name) => `${folder}/${name}`);
  return [
    ...inRoot,
    ...inFolder('docs'),
    ...inFolder('packages').filter((path) => path.endsWith('README.md')),
  ];
}

/** The text of a page. */
export function readPage(page: string): string {
  return readFileSync(new URL(page, root), 'utf8');
}

/** All blocks of code of all pages; a block of `text` is the output of the one before. */
export function snippets(): Snippet[] {
  return markdownPages().flatMap((page) => {
    const text = readPage(page);
    const found: Snippet[] = [];
    for (const match of text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
      const [, language = '', code = ''] = match;
      const line = text.slice(0, match.index).split('\n').length;
      const last = found.at(-1);
      if (language === 'text' && last) last.output = code;
      else found.push({ page, line, language, code });
    }
    return found;
  });
}
