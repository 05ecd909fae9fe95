import { existsSync, readFileSync } from 'node:fs';
import { integrityOf } from '../../packages/widget/build/write-integrity.ts';

const element = new URL('../../packages/widget/src/element/trending-papers.ts', import.meta.url);
const script = new URL('../../packages/widget/dist/cdn/trending-papers.js', import.meta.url);

/** What the comment of the element says under a tag: names with what they mean. */
export function namedInElement(tag: 'csspart' | 'cssprop' | 'slot' | 'fires'): string[][] {
  const lines = readFileSync(element, 'utf8').matchAll(
    new RegExp(`^ \\* @${tag} (?:(\\S+) )?- (.+)$`, 'gm'),
  );
  return [...lines].map(([, name, meaning = '']) => [name ? `\`${name}\`` : '(no name)', meaning]);
}

/**
 * The tag to paste with the hash of the script that was built. Without a build what stands there stays.
 */
export function tagWithIntegrity(current: string): string {
  if (!existsSync(script)) return current.trimEnd();
  return [
    '```html',
    `<script type="module" src="trending-papers.js" integrity="${integrityOf(readFileSync(script))}"></script>`,
    '<trending-papers src="daily-papers.json"></trending-papers>',
    '```',
  ].join('\n');
}
