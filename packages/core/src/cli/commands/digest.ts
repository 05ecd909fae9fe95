import type { Digest, DigestOptions } from '../../digest/digest-options.ts';
import { renderDigest } from '../../digest/render-digest.ts';
import { DigestError } from '../../errors/digest-error.ts';
import { rankPapers } from '../../ranking/rank-papers.ts';
import type { Ranking } from '../../ranking/ranking.ts';
import type { OptionTable, OptionValues } from '../arguments/option.ts';
import { CommandError } from '../command-error.ts';
import { toJson, writeText } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions, outputOptions, rankOptions } from './option-tables.ts';
import { queryOf, reportTopics } from './ranking-query.ts';

const mailOptions = {
  text: { kind: 'flag', doc: 'Write the plain text instead of the HTML' },
  frequency: {
    kind: 'text',
    value: '<name>',
    choices: ['daily', 'weekly'],
    doc: 'Whether the mail is of a day or of seven. Default daily',
  },
  lang: { kind: 'text', value: '<tag>', doc: 'The language to write in, BCP 47. Default en' },
  'time-zone': {
    kind: 'text',
    value: '<name>',
    doc: 'Time zone of the reader, such as Europe/Berlin. Default UTC',
  },
  heading: { kind: 'text', value: '<text>', doc: 'Name of the list. Default: Trending papers' },
  home: { kind: 'text', value: '<url>', doc: 'The page of the list. Default: no link to it' },
  abstracts: {
    kind: 'count',
    value: '<n>',
    doc: 'The most characters of each abstract, cut after a sentence. Default 0',
  },
  images: { kind: 'flag', doc: 'Show the pictures of papers, loaded from where they are' },
} as const satisfies OptionTable;

const options = {
  ...mailOptions,
  ...rankOptions,
  ...outputOptions,
  ...inputOptions,
  ...listingOptions,
};

const PAPERS = 10;

/** `digest`: a ranking as a mail. */
export const digest: Command<typeof options> = {
  title: 'Write a ranking as a mail',
  usage: '<inputs> [-o <file>]',
  about: `HTML that mail clients show, or with --text plain text, or with --json subject, HTML, text and headers together. Links to unsubscribe are a service's to add. Without --limit, the first ${PAPERS} papers.`,
  options,
  examples: [
    'digest huggingface --topics "language agents" -o digest.html',
    'digest huggingface --window week --frequency weekly --lang ja --text',
  ],
  async run(call) {
    const { values, runtime } = call;
    const query = queryOf(values, runtime);
    const listing = await listingOf(call, 'several');
    const ranking = rankPapers(listing.papers, { ...query, limit: values.limit ?? PAPERS });
    reportTopics(ranking, call.reports);
    const mail = mailOfRanking(ranking, {
      ...optionsOf(values),
      curators: listing.curators?.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200),
    });
    const text = values.text ? mail.text : mail.html;
    await writeText(values.json ? toJson(mail) : text, values.output, runtime);
  },
};

/** What the digest refuses was given as an argument. @throws CommandError `usage` */
function mailOfRanking(ranking: Ranking, given: DigestOptions): Digest {
  try {
    return renderDigest(ranking, given);
  } catch (error) {
    if (error instanceof DigestError)
      throw new CommandError('usage', error.message, { cause: error });
    throw error;
  }
}

function optionsOf(values: OptionValues<typeof mailOptions>): DigestOptions {
  return {
    frequency: values.frequency,
    language: values.lang,
    timeZone: values['time-zone'],
    heading: values.heading,
    homeUrl: values.home,
    abstractLength: values.abstracts,
    images: values.images,
  };
}
