import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import type { PaperLink } from '../../paper/paper.ts';
import { linksInText } from '../../paper/text/links-in-text.ts';
import { takeWrittenIds } from '../by-hand/written-ids.ts';
import { identifiersIn } from '../feed/identifiers.ts';

const ADDRESS =
  /https?:\/\/\S+|\b(?:arxiv\.org|hf\.co|huggingface\.co|doi\.org|openreview\.net|aclanthology\.org|alphaxiv\.org)\/\S+/gi;

/** What a line names a paper by, and its words without that. */
export interface Named {
  ids: RawIds;
  links: readonly PaperLink[];
  rest: string;
}

/** Takes the addresses and identifiers out of a line. */
export function readIdentifiers(text: string): Named {
  const links = linksInText(text.replaceAll('\n', ' \n'));
  const urls = links.map(({ url }) => url);
  const { ids: written, rest } = takeWrittenIds(text.replace(ADDRESS, ' '));
  const ids: RawIds = {};
  for (const url of urls) Object.assign(ids, { ...idsInUrl(url), ...ids });
  const known = Object.entries(identifiersIn([...urls, ...written]));
  return {
    ids: { ...Object.fromEntries(known.filter(([, id]) => id !== undefined)), ...ids },
    links,
    rest,
  };
}
