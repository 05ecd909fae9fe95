import type { Ranking } from '../ranking/ranking.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import { checkedForm, checkedUrl } from './check-addresses.ts';
import {
  checkedMoment,
  checkedName,
  checkedNumber,
  checkedText,
  checkedTimeZone,
} from './check-options.ts';
import { cleanLine } from './clean-line.ts';
import type { DigestListOptions } from './digest-options.ts';
import { headerDates } from './headers/header-date.ts';
import { type DigestLanguage, languageFor } from './language.ts';
import type { Frequency } from './locales/digest-messages.ts';
import { type Period, periodOf } from './period.ts';

/** What stands around the papers, and how they are printed: the options, checked and in words. */
export interface DigestFrame
  extends Pick<DigestListOptions, 'linkFor' | 'homeUrl' | 'sender' | 'listId'> {
  language: DigestLanguage;
  frequency: Frequency;
  /** Writes the header `Date` in the reader's time zone. */
  dateHeader(moment: Date): string;
  moment: Date;
  period: Period;
  heading: string;
  subject: string;
  /** "by AK"; empty when nobody is named. */
  byline: string;
  greeting: string;
  /** "Your topics: agents, robots"; empty when there are none. */
  topics: string;
  abstractLength: number;
  images: boolean;
  maxBytes: number;
}

const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
// Gmail clips at 102 kB, counted after it has added some markup of its own.
const MAX_BYTES = 100_000;
const LONGEST_NAME = 200;

/** @throws DigestError for options that a program must correct */
export function frameOf(ranking: Ranking, options: DigestListOptions): DigestFrame {
  const language = languageFor(options.language ?? 'en');
  const { tag, papers, mail } = language;
  const frequency = checkedName('frequency', options.frequency ?? 'daily', ['daily', 'weekly']);
  const timeZone = checkedTimeZone(options.timeZone ?? 'UTC');
  const moment = checkedMoment('now', options.now ?? ranking.generatedAt);
  const period = periodOf(moment, frequency, { tag, timeZone });
  const heading = checkedText('heading', options.heading, LONGEST_NAME) ?? papers.heading;
  const curators = checkedText('curators', options.curators, LONGEST_NAME);
  const shown = ranking.entries.length;
  return {
    language,
    frequency,
    dateHeader: headerDates(timeZone),
    moment,
    period,
    heading,
    subject: mail.subject[frequency](heading, period.text),
    byline: curators ? papers.byline(curators) : '',
    greeting: shown > 0 ? mail.greeting[frequency](papers.paperCount(shown)) : mail.nothing,
    topics: topicsLine(ranking.query.topics, language),
    homeUrl: checkedUrl('homeUrl', options.homeUrl),
    linkFor: options.linkFor,
    abstractLength: checkedNumber('abstractLength', options.abstractLength ?? 0),
    images: options.images ?? false,
    maxBytes: checkedNumber('maxBytes', options.maxBytes ?? MAX_BYTES),
    sender: checkedText('sender', options.sender, 500),
    listId: checkedForm('listId', options.listId, HOST, 'papers.example.org'),
  };
}

/** The topics by the names that the reader gave them. */
function topicsLine(text: string, { papers, mail }: DigestLanguage): string {
  const names = parseTopics(text).topics.map(({ name }) => name);
  return names.length > 0 ? mail.topics(cleanLine(names.join(papers.comma))) : '';
}
