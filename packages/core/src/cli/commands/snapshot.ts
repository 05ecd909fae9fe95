import type { Listing } from '../../paper/listing.ts';
import { rankPapers } from '../../ranking/rank-papers.ts';
import { keepHistory } from '../../snapshot/keep-history.ts';
import { toSnapshot } from '../../snapshot/to-snapshot.ts';
import { readOneListing } from '../inputs/read-one-listing.ts';
import { readingOptions } from '../inputs/reading-options.ts';
import { writeText } from '../output/print-listing.ts';
import type { Call, Command } from './command.ts';
import { assertNotShrunk, readEarlier } from './earlier-snapshot.ts';
import { inputOptions, mergeOptions, outputOptions, rankOptions } from './option-tables.ts';
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
  ...mergeOptions,
} as const;

const LEAST_SHARE = 0.5;

/** `snapshot`: a ranking as a file that the widget reads. */
export const snapshot: Command<typeof options> = {
  title: 'Write a ranking as a file that <trending-papers src="…"> reads',
  usage: '<inputs> -o <file>',
  about:
    'The file is replaced whole or not at all. When nothing matches, or far fewer papers than in the file that is there (for the same topics, order and window), the file stays as it is and the exit code is 1: an empty or half-filled answer of a source never replaces a good list.',
  options,
  examples: [
    'snapshot huggingface --topics "language agents" --limit 50 -o public/papers.json',
    'snapshot huggingface --history public/papers.json -o public/papers.json',
  ],
  async run(call) {
    const { values, words, runtime, reports } = call;
    const query = queryOf(values, runtime);
    const reading = { ...call, options: readingOptions(values, call.runtime) };
    const listing = await readOneListing(words, reading, values['no-merge'] ? 'never' : 'several');
    const papers = await withHistory(listing, values.history, call);
    const ranking = rankPapers(papers, query);
    reportTopics(ranking, reports);
    const issues = [...ranking.issues, ...reports.failures];
    if (!values.force && values.output !== undefined) {
      const share = values['least-share'] ?? LEAST_SHARE;
      assertNotShrunk(ranking, await readEarlier(values.output, runtime), share, values.output);
    }
    const text = `${JSON.stringify(toSnapshot({ ...ranking, issues }, listing))}\n`;
    await writeText(text, values.output, runtime);
  },
};

async function withHistory(
  listing: Listing,
  file: string | undefined,
  { runtime }: Pick<Call, 'runtime'>,
) {
  const earlier = file === undefined ? undefined : await readEarlier(file, runtime);
  return earlier === undefined
    ? listing.papers
    : keepHistory(
        listing.papers,
        earlier.entries.map(({ paper }) => paper),
      );
}
