import { DigestError } from '../errors/digest-error.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { byteLength } from './byte-length.ts';
import { cleanLine } from './clean-line.ts';
import type {
  Digest,
  DigestListOptions,
  DigestOptions,
  DigestReaderOptions,
} from './digest-options.ts';
import { digestPaper } from './digest-paper.ts';
import { type FittedPapers, fitPapers } from './fit.ts';
import { type DigestFooter, footerOf } from './footer.ts';
import { type DigestFrame, frameOf } from './frame.ts';
import { digestHeaders } from './headers/digest-headers.ts';
import { htmlAfter, htmlBefore } from './html/html-frame.ts';
import { textBody, textFooter } from './text/plain-text.ts';

/**
 * A ranking as a mail: subject, HTML, plain text and headers. At once, without network or clock.
 *
 * @throws DigestError for options that a program must correct
 */
export function renderDigest(ranking: Ranking, options: DigestOptions = {}): Digest {
  return prepareDigest(ranking, options)(options);
}

/** Writes the digest of one reader. @throws DigestError for options that a program must correct */
export type DigestWriter = (reader?: DigestReaderOptions) => Digest;

/**
 * The same digest for many readers: all that they have in common is written once, what differs (links,
 * id, date) by the function that is returned.
 *
 * @throws DigestError for options that a program must correct
 */
export function prepareDigest(ranking: Ranking, options: DigestListOptions = {}): DigestWriter {
  const frame = frameOf(ranking, options);
  const papers = ranking.entries.map((entry) => digestPaper(entry, frame));
  const titles = papers.slice(0, 3).map(({ title }) => title);
  const before = htmlBefore(frame, cleanLine(titles.join(' · '), 160));
  const beyond = Math.max(0, ranking.total - ranking.query.offset - papers.length);
  const bodies = new Map<number, Body>();
  const bodyWithin = (room: number): Body => {
    // In steps, so that readers whose links differ by a few characters share a body.
    const budget = Math.floor(room / STEP) * STEP;
    const body = bodies.get(budget) ?? bodyOf(fitPapers(papers, budget, frame), frame, beyond);
    bodies.set(budget, body);
    return body;
  };
  // Whether all papers fit is not known before: room is kept for the line that says how many do not.
  const longestMore = frame.language.papers.more(ranking.total);
  return (reader = {}) => {
    const footer = footerOf(frame, reader);
    const room = frame.maxBytes - byteLength(before + htmlAfter(longestMore, footer, frame));
    if (room < 0) throw tooLarge(frame);
    return {
      subject: frame.subject,
      ...parts(before, bodyWithin(room), footer, frame),
      headers: digestHeaders(frame, reader),
    };
  };
}

const STEP = 512;

interface Body {
  html: string;
  text: string;
  /** "12 more papers"; empty when all are here. */
  more: string;
}

function bodyOf(fitted: FittedPapers, frame: DigestFrame, beyond: number): Body {
  const more = fitted.left + beyond;
  return {
    html: fitted.html,
    text: textBody(fitted.groups, fitted.abstractLength, frame),
    more: more > 0 ? frame.language.papers.more(more) : '',
  };
}

function parts(before: string, body: Body, footer: DigestFooter, frame: DigestFrame) {
  const { html, text, more } = body;
  return {
    html: before + html + htmlAfter(more, footer, frame),
    text: `${text}\n\n${textFooter(more, footer, frame)}\n`,
  };
}

function tooLarge({ maxBytes }: DigestFrame): DigestError {
  return new DigestError('too-large', 'There is no room for any paper.', {
    received: `maxBytes ${maxBytes}`,
    hint: 'Raise maxBytes, or shorten heading, sender and addresses.',
  });
}
