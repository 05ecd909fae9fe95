import { rankPapers } from '../../ranking/rank-papers.ts';
import { keepHistory } from '../../snapshot/keep-history.ts';
import { toSnapshot } from '../../snapshot/to-snapshot.ts';
import { writeText } from '../output/print-listing.ts';
import type { Call, Command } from './command.ts';
import { assertNotShrunk, readEarlier } from './earlier-snapshot.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions, outputOptions, rankOptions } from './option-tables.ts';
import { queryOf, reportTopics } from './ranking-query.ts';

const options = {
  ...rankOptions,
  ...outputOptions,
  history: {
    kind: 'text',
    value: '<file>',
    doc: 'An earlier snapshot: what its papers counted then is kept, so that a change can be seen. May be the output file, and may be missing the first time',
  },
  'least-share': {
    kind: 'share',
    value: '<0..1>',
    doc: 'Keep the output file as it is when fewer papers than this share of before match. Default 0.5',
  },
  force: { kind: 'flag', doc: 'Write even when nothing matches or the list shrank' },
  ...inputOptions,
  ...listingOptions,
} as const;

const LEAST_SHARE = 0.5;

/** `snapshot`: a ranking as a file that the widget reads. */
export const snapshot: Command<typeof options> = {
  title: 'Write a ranking as a file that the element <trending-papers> shows',
  usage: '<inputs> -o <file>',
  about:
    'The file is replaced whole or not at all. When nothing matches, or far fewer papers than in the file that is there (for the same topics, order and window), the file stays as it is and the exit code is 1: an empty or half-filled answer of a source never replaces a good list.',
  options,
  examples: [
    'snapshot huggingface --topics "language agents" --limit 50 -o public/papers.json',
    'snapshot huggingface --history public/papers.json -o public/papers.json',
  ],
  async run(call) {
    const { values, runtime, reports } = call;
    const query = queryOf(values, runtime);
    const earlier = await earlierOf(call);
    const listing = await listingOf(call, 'several');
    const known = earlier.history?.entries.map(({ paper }) => paper) ?? [];
    const ranking = rankPapers(keepHistory(listing.papers, known), query);
    reportTopics(ranking, reports);
    const issues = [...ranking.issues, ...reports.failures];
    if (!values.force && values.output !== undefined) {
      const share = values['least-share'] ?? LEAST_SHARE;
      assertNotShrunk(ranking, earlier.output, share, values.output);
    }
    const text = `${JSON.stringify(toSnapshot({ ...ranking, issues }, listing))}\n`;
    await writeText(text, values.output, runtime);
  },
};

/** Looked at first: a mistake in their names should not cost the reading of a source. */
async function earlierOf({ values, runtime }: Call<typeof options>) {
  const { history, output, force } = values;
  const read = async (file: string | undefined) => {
    if (file === undefined || file === '-') return undefined;
    const earlier = readEarlier(file, runtime);
    return force ? earlier.catch(() => undefined) : earlier;
  };
  return { history: await read(history), output: await read(output) };
}
