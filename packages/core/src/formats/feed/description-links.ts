import type { PaperLink } from '../../paper/paper.ts';
import { type Anchor, anchorsInHtml } from '../../paper/text/anchors-in-html.ts';
import { linksInText } from '../../paper/text/links-in-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { relationOfLabel } from '../by-hand/link-relation.ts';
import type { XmlElement } from '../xml/xml-element.ts';

// A description has a few links; with more it is a whole page, of which the first do.
const MOST_LINKS = 30;
const LONGEST_ADDRESS = 2_000;
const MOST_ELEMENTS = 20_000;

/** Buttons that feeds put below their entries: to share it, to count who reads it. */
const BUTTON =
  /^https?:\/\/(?:(?:www\.)?(?:twitter|x)\.com\/(?:intent|share|home\?)|(?:www\.)?facebook\.com\/(?:sharer|share)|(?:www\.)?linkedin\.com\/(?:share|sharing)|(?:www\.)?reddit\.com\/submit|feeds\.feedburner\.com\/~|feedads\.|(?:t|telegram)\.me\/share|api\.whatsapp\.com\/)/i;

/**
 * The links in the descriptions of an entry, be they HTML or elements of their own: http(s) only, each
 * once, the first thirty. A page of a paper among them is that of some other work, so it counts as `other`.
 *
 * @param sources HTML, or elements whose text or children are HTML.
 */
export function linksInDescriptions(sources: readonly (string | XmlElement | undefined)[]) {
  const links = new Map<string, PaperLink>();
  for (const source of sources) {
    for (const anchor of source === undefined ? [] : anchorsIn(source)) {
      const link = links.size < MOST_LINKS ? linkOf(anchor) : undefined;
      if (link && !links.has(link.url)) links.set(link.url, link);
    }
  }
  return [...links.values()];
}

function anchorsIn(source: string | XmlElement): Anchor[] {
  if (typeof source === 'string') return anchorsInHtml(source, 2 * MOST_LINKS);
  if (source.children.length > 0) return anchorsBelow(source);
  return anchorsInHtml(source.text, 2 * MOST_LINKS);
}

/** The `<a>` among the elements below one, in order; without recursion. */
function anchorsBelow(element: XmlElement): Anchor[] {
  const anchors: Anchor[] = [];
  const waiting = element.children.toReversed();
  for (let seen = 0; seen < MOST_ELEMENTS && anchors.length < 2 * MOST_LINKS; seen++) {
    const one = waiting.pop();
    if (one === undefined) break;
    const { href } = one.name === 'a' ? one.attributes : {};
    if (href !== undefined) anchors.push({ href, words: firstWords(one) });
    waiting.push(...one.children.slice(0, MOST_ELEMENTS).toReversed());
  }
  return anchors;
}

function firstWords(element: XmlElement): string {
  let one: XmlElement | undefined = element;
  while (one && one.text.trim() === '') one = one.children[0];
  return one?.text ?? '';
}

/** An unknown host says nothing of what is there: then the words of the link do, if it has any. */
function linkOf({ href, words }: Anchor): PaperLink | undefined {
  const address = href.trim();
  if (!/^https?:\/\//i.test(address) || address.length > LONGEST_ADDRESS) return undefined;
  const url = toWebUrl(address);
  if (url === undefined || BUTTON.test(url)) return undefined;
  const byHost = linksInText(url)[0]?.rel;
  const isKnown = byHost !== undefined && byHost !== 'project';
  if (!isKnown && words.trim() === '') return undefined;
  const rel = isKnown ? byHost : (relationOfLabel(words) ?? 'other');
  const isPage = rel === 'abstract' || rel === 'pdf' || rel === 'discussion';
  return { rel: isPage ? 'other' : rel, url };
}
