/** What a page sets on the element, each property in sync with an attribute: see `attributeRegistry`. */
export interface PanelSettings {
  src: string;
  source: string;
  topics: string;
  sort: string;
  period: string;
  date: string;
  limit: number;
  more: string;
  layout: string;
  show: string;
  hide: string;
  searchable: boolean;
  filterable: boolean;
  math: boolean;
  theme: string;
  heading: string;
  headingLevel: number;
  byline: string;
  linkTarget: string;
  subscribeUrl: string;
  subscribeFormat: string;
  subscribeFields: string;
  feedUrl: string;
  rankingUrl: string;
  loading: string;
  refreshSeconds: number;
  remember: boolean;
  urlState: string;
}
