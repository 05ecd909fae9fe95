import type { PropertyDeclaration } from 'lit';

/** An attribute of the element: the property it is in sync with, its type, default and meaning. */
interface AttributeEntry {
  readonly property: string;
  readonly type: StringConstructor | NumberConstructor;
  readonly default: string | number;
  readonly doc: string;
}

/**
 * Every attribute. One line here declares it to Lit and to the docs; the class declares the type of
 * its property.
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
    doc: 'What comes first: `trending`, `new` or `top`.',
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
    doc: 'Parts of a paper to show beyond those of the layout: `image`, `trend` (a curve of its attention), `why` (what its rank is made of), `abstract`, `authors`, `votes`, `code`, `topics`.',
  },
  hide: {
    property: 'hide',
    type: String,
    default: '',
    doc: 'Parts of a paper not to show, by the same names; wins over `show`.',
  },
  'link-target': {
    property: 'linkTarget',
    type: String,
    default: '',
    doc: 'Where links open, as `target` of a link: `_blank` for a new tab.',
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
  'subscribe-url': {
    property: 'subscribeUrl',
    type: String,
    default: '',
    doc: 'Where the subscribe form posts to. Without it there is no form.',
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
export function attributeDefaults(): Record<string, string | number> {
  return Object.fromEntries(
    Object.values(attributeRegistry).map((entry) => [entry.property, entry.default]),
  );
}
