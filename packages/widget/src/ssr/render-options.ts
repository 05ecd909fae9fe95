import type { Listing, Paper, Ranking, RankOptions, Snapshot } from '@trending-papers/core';
import type { LocaleMessages } from '../locales/messages.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';

/**
 * Options of {@link renderToString}: every attribute by the name of its property, one of `papers`,
 * `listing`, `ranking` and `snapshot` (the first that is there counts; without any, the panel waits
 * for what `src` or `source` bring to the page), and the following.
 */
export interface RenderToStringOptions extends Partial<PanelSettings> {
  /** Papers, or whatever else `readListing` reads: parsed JSON, text, bytes. */
  papers?: readonly Paper[] | object | string | Uint8Array | undefined;
  /** What `readListing` or `fetchListing` gave. */
  listing?: Listing | undefined;
  /** What `rankPapers` gave: its papers, in the order that the attributes ask for. */
  ranking?: Ranking | undefined;
  /** What `toSnapshot` gave, or its JSON. */
  snapshot?: Snapshot | string | undefined;
  /**
   * Language of the texts, numbers and dates: a BCP 47 tag, or several, the best first, as in
   * `Accept-Language`. Default `en`: the page around the panel is not known here.
   */
  lang?: string | readonly string[] | undefined;
  /** The moment to render for: a Date, ISO 8601 or milliseconds. Default: the clock. */
  now?: Date | string | number | undefined;
  /** Texts over the built-in ones. Functions do not travel: give these to the element in the page too. */
  messages?: Partial<LocaleMessages> | undefined;
  /** Options of `rankPapers` over those of the attributes. What JSON cannot hold does not travel. */
  rankOptions?: RankOptions | undefined;
  /** The nonce of the page's Content-Security-Policy, for the style sheet inside the panel. */
  nonce?: string | undefined;
  /**
   * Address of a copy of `@trending-papers/widget/trending-papers.css`, for pages whose policy allows
   * no style sheet inside: a link to it is printed in place of the sheet.
   */
  stylesheetUrl?: string | undefined;
  /**
   * Markup that is put into the element as it stands, for programs that know no shadow roots. Trusted:
   * never put texts of others into it without escaping them.
   */
  fallback?: string | undefined;
}
