import type { PropertyDeclaration } from 'lit';
import type { PanelSettings } from '../view-model/panel-settings.ts';

/** An attribute of the element: the property it is in sync with, its type, default and meaning. */
interface AttributeEntry {
  readonly property: keyof PanelSettings;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor;
  readonly default: string | number | boolean;
  readonly doc: string;
}

/**
 * Every attribute. One line here declares it to Lit and to the docs; `PanelSettings` declares the
 * type of its property.
 */
export const attributeRegistry = {
  src: {
    property: 'src',
    type: String,
    default: '',
    doc: 'Addresses of listings or snapshots, parted by spaces. Any format that the core reads.',
  },
  source: {
    property: 'source',
    type: String,
    default: '',
    doc: 'Name of a live source: `huggingface`.',
  },
  topics: {
    property: 'topics',
    type: String,
    default: '',
    doc: 'Topics parted by commas: `language agents, "reinforcement learning", cs.CL, -survey`.',
  },
  sort: {
    property: 'sort',
    type: String,
    default: 'trending',
    doc: 'What comes first: `trending`, `rising`, `new`, `top` or `relevance`.',
  },
  period: {
    property: 'period',
    type: String,
    default: '',
    doc: 'How far back to look: `day`, `week`, `month`, `year` or `all`. Default: `day` for daily lists, else `all`.',
  },
  date: {
    property: 'date',
    type: String,
    default: '',
    doc: 'The day to show, as 2026-06-12. Default: the newest in the list.',
  },
  limit: {
    property: 'limit',
    type: Number,
    default: 10,
    doc: 'How many papers to show before the button for more.',
  },
  more: {
    property: 'more',
    type: String,
    default: 'button',
    doc: 'How further papers come: by a `button`, or as the reader nears the end of the list (`scroll`).',
  },
  layout: {
    property: 'layout',
    type: String,
    default: 'list',
    doc: '`list`, `cards`, `compact`, or `ticker`: one line that moves when the reader starts it.',
  },
  show: {
    property: 'show',
    type: String,
    default: '',
    doc: 'Parts to show beyond those of the layout: `image`, `trend` (a curve of the attention), `why` (what the rank is made of), `similar` (papers like it), `export` (citations), `share` (links to pass on), `sort` (a choice of order), `rising` (topics on the move), `updated` (how old the list is), `abstract`, `authors`, `votes`, `code`, `topics`.',
  },
  hide: {
    property: 'hide',
    type: String,
    default: '',
    doc: 'Parts not to show, by the same names; wins over `show`.',
  },
  searchable: {
    property: 'searchable',
    type: Boolean,
    default: false,
    doc: 'Whether there is a field to search the papers with while typing.',
  },
  filterable: {
    property: 'filterable',
    type: Boolean,
    default: false,
    doc: 'Whether the topics are shown as chips, each with its number of papers, to choose from; without `topics` the phrases that rise, or are common.',
  },
  math: {
    property: 'math',
    type: Boolean,
    default: false,
    doc: 'Whether TeX between dollar signs is shown as mathematics. Loads a renderer when there is some.',
  },
  theme: {
    property: 'theme',
    type: String,
    default: 'auto',
    doc: '`light`, `dark` or `auto`, which follows the `color-scheme` of the page.',
  },
  heading: {
    property: 'heading',
    type: String,
    default: '',
    doc: 'The heading. Default: the title of the listing, else “Trending papers”.',
  },
  'heading-level': {
    property: 'headingLevel',
    type: Number,
    default: 2,
    doc: 'Level of the heading, 1 to 5; titles of papers are one deeper.',
  },
  byline: {
    property: 'byline',
    type: String,
    default: '',
    doc: 'Who made the selection: “AK and the research community”. Default: the curators that the listing names.',
  },
  'link-target': {
    property: 'linkTarget',
    type: String,
    default: '',
    doc: 'Where links open, as `target` of a link: `_blank` for a new tab.',
  },
  'subscribe-url': {
    property: 'subscribeUrl',
    type: String,
    default: '',
    doc: 'Where the subscribe form posts to. Without it there is no form.',
  },
  'subscribe-format': {
    property: 'subscribeFormat',
    type: String,
    default: 'json',
    doc: 'How the form posts: `json`; `form` for services that take the fields of a form; `page` as `form`, with the answer in a new tab.',
  },
  'subscribe-fields': {
    property: 'subscribeFields',
    type: String,
    default: '',
    doc: 'Names and further values of the fields that are sent, as in the query of an address: `EMAIL={email}&tag=papers`.',
  },
  'feed-url': {
    property: 'feedUrl',
    type: String,
    default: '',
    doc: 'Address of a feed of the same list, linked below it.',
  },
  'ranking-url': {
    property: 'rankingUrl',
    type: String,
    default: '',
    doc: 'Address of a page that tells how the papers are ranked, linked below them.',
  },
  loading: {
    property: 'loading',
    type: String,
    default: 'eager',
    doc: '`lazy` loads the list only when the panel is about to be seen.',
  },
  refresh: {
    property: 'refreshSeconds',
    type: Number,
    default: 0,
    doc: 'After how many seconds the list is loaded anew, again and again; at least 30. 0: never.',
  },
  remember: {
    property: 'remember',
    type: Boolean,
    default: false,
    doc: 'Whether the browser keeps, for this site alone, which papers were seen and saved (in its local storage), and the last lists that could be read (in its Cache Storage), for when a source does not answer.',
  },
  'url-state': {
    property: 'urlState',
    type: String,
    default: '',
    doc: 'Keeps what the reader chose in the address of the page, in parameters that begin with this word, so that it can be linked.',
  },
} as const satisfies Record<string, AttributeEntry>;

/** Name of an attribute. */
export type AttributeName = keyof typeof attributeRegistry;

/** The declarations that Lit needs; `useDefault` brings the default back when an attribute is removed. */
export function attributeProperties(): Record<string, PropertyDeclaration> {
  return Object.fromEntries(
    Object.entries(attributeRegistry).map(([attribute, { property, type }]) => [
      property,
      { attribute, type, useDefault: true },
    ]),
  );
}

/** The value of each property before anyone sets it. */
export function attributeDefaults(): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.values(attributeRegistry).map((entry) => [entry.property, entry.default]),
  );
}

/** How many papers to show at first: the limit, or its default when it is no number of papers. */
export function limitOf({ limit }: Pick<PanelSettings, 'limit'>): number {
  const whole = Math.floor(limit);
  return Number.isFinite(whole) && whole > 0 ? whole : attributeRegistry.limit.default;
}
