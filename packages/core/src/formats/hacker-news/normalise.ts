import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import type { LinkRelation } from '../../paper/paper.ts';
import { linksInText } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { readStoryTitle } from './story-title.ts';

const ITEM = 'https://news.ycombinator.com/item?id=';

/**
 * One story that links to something, to one paper. Who submitted it did not write it: a story has
 * no authors. Its date is the one of the listing; what the paper's is, it does not say.
 */
export function normaliseHackerNewsHit(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const { title, year } = readStoryTitle(toPlainText(asText(entry.title)));
  if (title === '' && (typeof entry.comment_text === 'string' || entry.type === 'comment')) {
    throw new EntryError('wrong-shape', 'It is a comment: comments are no stories.', {
      received: excerpt(entry),
    });
  }
  const url = toWebUrl(entry.url);
  if (url === undefined) {
    throw new EntryError('wrong-shape', 'It links to nothing: only stories with a "url" count.', {
      received: excerpt(title),
    });
  }
  const number = /^\d+$/.exec(asText(entry.objectID ?? entry.id))?.[0];
  const page = number && `${ITEM}${number}`;
  const author = toPlainText(asText(entry.author));
  return {
    ids: { arxiv: parseArxivId(url) && url, doi: doiOf(url) },
    title,
    publishedAt: year,
    listedAt: dateField(context, 'created_at', entry.created_at),
    links: [...targetsOf(url), { rel: 'discussion', url: page }],
    submittedBy:
      author === ''
        ? undefined
        : {
            name: author,
            url: `https://news.ycombinator.com/user?id=${encodeURIComponent(author)}`,
          },
    counts: {
      points: asNumber(entry.points),
      comments: asNumber(entry.num_comments),
      observedAt: context.document.observedAt,
    },
    provenance: [{ source: 'hacker-news', ...(page && { url: page }), position: context.position }],
  };
}

/** A DOI at doi.org, or in the path of a publisher's page such as `/doi/abs/10.1145/…`. */
function doiOf(url: string): string | undefined {
  const atResolver = parseDoi(url);
  if (atResolver !== undefined) return atResolver;
  const path = /\/(?:doi|content)\/(?:(?:abs|full|pdf|epdf)\/)?(10\.\d{4,9}\/.+)$/.exec(
    new URL(url).pathname,
  );
  return path?.[1] && parseDoi(path[1].replace(/(?:v\d+)?(?:\.(?:full|abstract))?(?:\.pdf)?$/, ''));
}

/** What the story links to: for arXiv both pages, else what its host tells. */
function targetsOf(url: string): { rel: LinkRelation; url: string }[] {
  const arxiv = parseArxivId(url)?.id;
  if (arxiv !== undefined) {
    return [
      { rel: 'abstract', url: `https://arxiv.org/abs/${arxiv}` },
      { rel: 'pdf', url: `https://arxiv.org/pdf/${arxiv}` },
    ];
  }
  const known = linksInText(url).find((link) => link.url === url);
  return [{ rel: known && known.rel !== 'project' ? known.rel : 'other', url }];
}
