import { dateOfParts } from '../../paper/partial-date.ts';
import { withoutAnnouncement } from '../arxiv-feed/announcement.ts';

/** Longer than any abstract: the whole article. */
const LONGEST_ABSTRACT = 10_000;

/** What a description says besides the abstract. */
export interface Description {
  abstract: string;
  /** Names in one text. */
  authors?: string;
  venue?: string;
  publishedAt?: string;
}

/** "Nature, Published online: 03 June 2026; doi:10.1038/x": what Nature's journals write first. */
const PUBLISHED_ONLINE =
  /^[^;]{1,120}, Published online: [^;]{1,40}; doi:10\.\d{4,9}\/[\w./()-]{1,80}\s{0,10}/;
/** The heading, which some write without a sign behind it; "Abstract art is …" has none. */
const HEADING =
  /^(?:ABSTRACT\b[.:]?|Abstract[.:]|Abstract(?= (?:Background|Introduction|Motivation|Objectives?|Aims?|Purpose|Summary|We|In|The|This|These|A|An|Here)\b))\s+/;
/** All that some journals say: "Science, Volume 388, Issue 6742, Page 120-124, June 2026." */
const ISSUE = /^(?:[^.;]{1,120}, )?Vol(?:ume|\.) [\w.]{1,10}, (?:Issue|No\.?) [^;]{1,120}$/;
/** "Journal of Shirts DOI: 10.1234/x": what stands below the pictures of the ACS. */
const CITED = /^([^.;]{3,120}) DOI: 10\.\d{4,9}\/\S{1,80}$/;

/**
 * Reads the texts that describe an entry: takes the fullest that is no whole article, and takes
 * apart or cuts off what publishers write around their abstracts.
 */
export function readDescription(texts: readonly string[]): Description {
  const known = texts.filter(Boolean).toSorted((one, other) => other.length - one.length);
  const text = known.find(({ length }) => length <= LONGEST_ABSTRACT) ?? known.at(-1) ?? '';
  const citation = readCitation(text);
  if (citation) return citation;
  const abstract = withoutAnnouncement(text).replace(PUBLISHED_ONLINE, '').replace(HEADING, '');
  return { abstract };
}

/**
 * What is a citation and no abstract. ScienceDirect's has a form of its own: "Publication date: June 2026 Source:
 * Journal, Volume 12 Author(s): Ada Example, Bob Two".
 */
function readCitation(text: string): Description | undefined {
  const short = text.slice(0, 300);
  if (text === short && ISSUE.test(text)) return { abstract: '', venue: text.replace(/\.$/, '') };
  const cited = text === short ? CITED.exec(text)?.[1] : undefined;
  if (cited !== undefined) return { abstract: '', venue: cited };
  if (!/^(?:Publication date|Source): /.test(text)) return undefined;
  const [before = '', authors = ''] = text.split('Author(s): ', 2);
  const [head = '', source = ''] = before.split('Source: ', 2);
  const date = /(?:(\d{1,2}) )?([A-Z][a-z]{2,8}) (\d{4})\s*$/.exec(head.slice(-60));
  const publishedAt = date ? dateOfParts(date[3], date[2], date[1]) : undefined;
  return {
    abstract: '',
    ...(authors && { authors }),
    ...(source && { venue: source.trim() }),
    ...(publishedAt && { publishedAt }),
  };
}
