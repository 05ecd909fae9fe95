/** Namespaces that feeds borrow elements from. */
export const NAMESPACES = {
  /** Source: RFC 4287 § 2. */
  atom: 'http://www.w3.org/2005/Atom',
  /** arXiv's own elements in feeds. Source: info.arxiv.org/help/rss_specifications.html */
  arxiv: 'http://arxiv.org/schemas/atom',
  /** Source: web.resource.org/rss/1.0/modules/content */
  content: 'http://purl.org/rss/1.0/modules/content/',
  /** Source: dublincore.org/specifications/dublin-core/dces */
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  /** Source: rssboard.org/media-rss */
  media: 'http://search.yahoo.com/mrss/',
  /** PRISM 3, the newest of its versions. Source: w3.org/submissions/2020/SUBM-prism-20200910/prism-basic.html */
  prism: 'http://prismstandard.org/namespaces/basic/3.0/',
  /** Number of comments. Source: web.resource.org/rss/1.0/modules/slash */
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  /** Threads. Source: RFC 4685 */
  thread: 'http://purl.org/syndication/thread/1.0',
} as const;
