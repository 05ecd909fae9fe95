import type { ListOptions } from '../listed-papers.ts';

/** What a feed can be told of itself. */
export interface FeedOptions extends ListOptions {
  /** Default "Trending papers", with the topic behind it where one is given. */
  title?: string | undefined;
  /** One sentence on what stands in it. Default the title. */
  description?: string | undefined;
  /** Address of the page that the feed belongs to. */
  home?: string | undefined;
  /** Address of the feed itself; readers take it for its own (`rel="self"`). */
  feedUrl?: string | undefined;
  /** Language of the feed, a tag of BCP 47. Default none. */
  language?: string | undefined;
  /**
   * When the feed was made, ISO 8601. Default when the ranking was, else the newest date of its
   * papers; never the clock.
   */
  updated?: string | undefined;
}
