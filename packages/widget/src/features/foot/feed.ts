import { webAddress } from '../../view-model/web-address.ts';

/** A feed as it is linked: its address, and what its name tells of its kind. */
export interface Feed {
  /** As the page wrote it. */
  url: string;
  /** Undefined when the name does not tell. */
  type: string | undefined;
  /** As feeds of that kind are called everywhere; undefined when the name does not tell. */
  label: string | undefined;
}

/** What the last part of an address tells: `feed.rss`, `atom.xml`, `papers.json`. */
const KINDS = [
  [/rss/, 'application/rss+xml', 'RSS'],
  [/atom/, 'application/atom+xml', 'Atom'],
  [/\.json$/, 'application/feed+json', 'JSON Feed'],
] as const;

/** The feed at an address of the web; undefined when it is none. */
export function feedAt(url: string): Feed | undefined {
  const name = webAddress(url)?.pathname.split('/').at(-1)?.toLowerCase();
  if (name === undefined) return undefined;
  const [, type, label] = KINDS.find(([pattern]) => pattern.test(name)) ?? [];
  return { url, type, label };
}
