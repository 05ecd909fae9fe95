/** Namespaces of arXiv's Atom answers. Source: info.arxiv.org/help/api/user-manual.html § 3.3 */
export const ATOM = 'http://www.w3.org/2005/Atom';
/** arXiv's own elements: comment, primary_category, journal_ref, doi, affiliation. */
export const ARXIV = 'http://arxiv.org/schemas/atom';
/** Totals and paging of the answer. */
export const OPENSEARCH = 'http://a9.com/-/spec/opensearch/1.1/';
