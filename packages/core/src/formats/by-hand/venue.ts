import { dateOfRecord } from '../../paper/date-of-record.ts';

// Conferences and journals by the short names under which lists give them.
const SHORT =
  'CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|AISTATS|UAI|COLT|ACML|ACL|EMNLP|NAACL|EACL|AACL|COLING|TACL|CoNLL|LREC|INTERSPEECH|ICASSP|SLT|ASRU|KDD|SIGKDD|WWW|SIGIR|CIKM|WSDM|ECIR|RecSys|ICDM|SDM|PAKDD|ECML(?:[-/ ]PKDD)?|TKDE|TNNLS|ICRA|IROS|RSS|CoRL|RA-?L|T-?RO|IJRR|T-?PAMI|PAMI|IJCV|TIP|TMM|TCSVT|TOG|TVCG|SIGGRAPH(?: Asia)?|JMLR|TMLR|MLSys|OSDI|SOSP|NSDI|ASPLOS|ISCA|MICRO|HPCA|DAC|ICSE|FSE|ASE|ISSTA|TOSEM|TSE|CHI|UIST|CSCW|VIS|MICCAI|MIDL|TMI|ISBI|ICPR|ICIP|ICME|ACM ?MM|VLDB|SIGMOD|ICDE|USENIX(?: Security)?|NDSS|CCS|ISMIR|FAccT|CoLM|COLM|AAMAS|GECCO|LoG|LAK|EDM|AIED|Nature|Science|PNAS|Cell';
const VENUE = new RegExp(
  `^(?:in\\s+)?((?:findings of )?(?:the )?(?:${SHORT})(?:[ -](?:Findings|Workshops?|Main|Oral|Spotlight|Demo|Industry|Communications|Medicine|Methods|Machine Intelligence|Robotics|Advances|Datasets and Benchmarks)){0,2})(?:[\\s,'’-]{0,2}((?:19|20)?\\d{2})(?!\\d))?(?:[ ,(-]{0,2}(?:Findings|Workshops?|Main|Oral|Spotlight|Poster|Highlight|Best Paper|Award)[\\w )!,-]{0,30})?[).]?$`,
  'i',
);
const PROCEEDINGS =
  /^(?:in\s+)?((?:proceedings of|proc\.|advances in (?:neural|cryptology|knowledge)|transactions (?:on|of)|ieee trans|journal of|conference on|international conference|annual meeting)[^.]{0,160})/i;
const PREPRINT = /^(?:in\s+)?(?:arxiv|corr|biorxiv|medrxiv|preprint|openreview|ssrn)\b[^.]{0,40}$/i;
const DATE =
  /(?<![\d.])(?:19|20)\d{2}(?:[-./]\d{1,2}(?:[-./]\d{1,2})?)?(?![\d]|\.\d{4})|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d{2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?:19|20)\d{2}\b/i;

/** Where and when a paper appeared, as far as a piece of a line says so. */
export interface Appearance {
  venue?: string;
  date?: string;
}

/**
 * What a short piece such as "CVPR 2024", "In NeurIPS'23", "arXiv, 2024.05" or "2024-05-01" says.
 * A preprint server is no venue. Undefined for a piece that says something else.
 */
export function readAppearance(piece: string): Appearance | undefined {
  const text = piece.slice(0, 200).replace(/^[\s[({*_`,]+|[\s\])}*_`,;]+$/g, '');
  if (text === '') return undefined;
  const short = VENUE.exec(text);
  const date = dateIn(text);
  if (short?.[1]) {
    const year = short[2]?.length === 2 ? `20${short[2]}` : short[2];
    return {
      venue: short[1].replace(/\s+/g, ' '),
      ...((date ?? year) && { date: date ?? `${year}` }),
    };
  }
  if (PREPRINT.test(text)) return date ? { date } : {};
  const long = PROCEEDINGS.exec(text)?.[1];
  if (long) {
    const venue = long.replace(/[\s,(]+(?:19|20)\d{2}.*$/, '').trim();
    return { venue, ...(date && { date }) };
  }
  const rest = text.replace(DATE, '').replace(/[^\p{L}]/gu, '');
  return date && rest === '' ? { date } : undefined;
}

const PREPRINTS =
  /\b(?:arxiv|corr|(?:bio|med|chem|psya|tech|soca|eng)rxiv|ssrn|openreview|pre-?prints?|e-?prints?)\b/gi;

/** What a column for venues says, unless that is no venue: a preprint server, or when it was. */
export function venueNamed(text: string): string | undefined {
  const rest = text.slice(0, 400).replace(PREPRINTS, ' ').replace(DATE, ' ');
  return /\p{L}/u.test(rest) ? text : undefined;
}

/** The one date that a text names, as exact as it is given. */
export function dateIn(text: string): string | undefined {
  const found = DATE.exec(text.slice(0, 400))?.[0];
  return (
    found &&
    dateOfRecord([
      found
        .replaceAll('.', '-')
        .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
        .replaceAll('/', '-'),
    ])
  );
}
