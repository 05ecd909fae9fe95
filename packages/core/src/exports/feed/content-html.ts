import { dayParts } from '../citation/day-parts.ts';
import type { FeedItem } from './feed.ts';
import { escapeXml } from './xml-text.ts';

const LABELS: Readonly<Record<string, string>> = { abstract: 'page', pdf: 'PDF', other: 'link' };

/**
 * What feed readers show below the title, as HTML of paragraphs and links: the texts of the paper are
 * escaped, so that none of them becomes markup, and its links are http(s). Never empty.
 */
export function contentHtml({ paper, page, why }: FeedItem): string {
  const { authors, venue, publishedAt, summary, abstract, links, image } = paper;
  const said = [
    authors.map(({ name }) => escapeXml(name)).join(', '),
    [venue === undefined ? '' : `<em>${escapeXml(venue)}</em>`, dayParts(publishedAt).join('-')]
      .filter(Boolean)
      .join(', '),
    escapeXml(why),
    escapeXml(summary ?? ''),
    escapeXml(abstract ?? ''),
    linksOf(links, page),
  ].filter(Boolean);
  const picture = image === undefined ? '' : `<p><img src="${escapeXml(image)}" alt=""></p>`;
  return `${said.map((one) => `<p>${one}</p>`).join('')}${picture}` || '<p></p>';
}

function linksOf(links: FeedItem['paper']['links'], page: string | undefined): string {
  const isListed = links.some(({ url }) => url === page);
  const all = page === undefined || isListed ? links : [{ rel: 'abstract', url: page }, ...links];
  return all
    .map((link) => {
      const label = ('label' in link ? link.label : undefined) ?? LABELS[link.rel] ?? link.rel;
      return `<a href="${escapeXml(link.url)}">${escapeXml(label)}</a>`;
    })
    .join(' · ');
}
