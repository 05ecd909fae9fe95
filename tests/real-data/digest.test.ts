import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseListing, rankPapers, renderDigest } from '../../packages/core/src/index.ts';
import { displayWidth } from '../../packages/core/src/paper/text/display-width.ts';
import { dataFolder } from './data-folder.ts';

// Weeks of Daily Papers as mails: what Gmail clips and what a line may hold are bounds for real titles too.
const file = new URL('corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz', dataFolder);
const isThere = existsSync(file);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';
const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt', 'zh'];

describe.skipIf(!isThere)(`digests of real papers${hint}`, () => {
  const lines = isThere ? gunzipSync(readFileSync(file)).toString().split('\n') : [];
  const weeks = LANGUAGES.map((_, at) => {
    const from = Math.floor(((lines.length - 200) / LANGUAGES.length) * at);
    return parseListing(lines.slice(from, from + 150).join('\n')).papers;
  });

  it.each(LANGUAGES.map((language, at) => [language, weeks[at] ?? []] as const))(
    'in %s stay whole within their bounds',
    (language, papers) => {
      const ranking = rankPapers(papers, {
        topics: 'agents, vision, "language model*", diffusion',
        now: '2026-08-21T12:00:00Z',
      });
      expect(ranking.entries.length).toBeGreaterThan(20);
      const given = { language, abstractLength: 600, homeUrl: 'https://papers.example.org/' };
      const { html, text } = renderDigest(ranking, given);
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
      expect(html.endsWith('</html>\n')).toBe(true);
      for (const line of text.split('\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
        if (!line.includes('http')) expect(displayWidth(line), line).toBeLessThanOrEqual(72);
      }
    },
  );
});
