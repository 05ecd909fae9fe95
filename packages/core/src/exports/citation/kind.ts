import type { Paper } from '../../paper/paper.ts';

/** What kind of publication a citation is of. */
export type CitationKind = 'article' | 'conference' | 'preprint' | 'other';

const PERIODICAL =
  /\b(?:journal|transactions|letters|review|annals|magazine|bulletin|PVLDB|TMLR)\b/i;
const CONFERENCE =
  /\b(?:proceedings|proc|conference|conf|symposium|workshops?|congress|meeting)\b/i;
const ACRONYM =
  /\b(?:AAAI|AAMAS|ACL|AISTATS|ASPLOS|BMVC|CAV|CCS|CHI|CIKM|COLING|COLM|COLT|CoNLL|CoRL|CVPR|EACL|ECAI|ECCV|ECIR|EMNLP|EuroSys|FAccT|FOCS|ICALP|ICASSP|ICCV|ICDE|ICDM|ICLR|ICML|ICRA|ICSE|IJCAI|INTERSPEECH|Interspeech|IROS|ISCA|ISIT|ISMIR|KDD|LICS|LREC|MICCAI|MICRO|NAACL|NDSS|NeurIPS|NIPS|NSDI|OSDI|PLDI|PODS|POPL|RecSys|RSS|SIGCOMM|SIGGRAPH|SIGIR|SIGMOD|SODA|SOSP|STOC|UAI|UIST|USENIX|VLDB|WACV|WSDM|WWW)\b/;

/** The kind of a paper, told by its venue; without one it is a preprint where arXiv has it. */
export function kindOf({ venue, ids }: Pick<Paper, 'venue' | 'ids'>): CitationKind {
  if (venue === undefined) return ids.arxiv === undefined ? 'other' : 'preprint';
  const isConference = CONFERENCE.test(venue) || ACRONYM.test(venue);
  return isConference && !PERIODICAL.test(venue) ? 'conference' : 'article';
}
