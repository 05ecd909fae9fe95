// JSON Feed 1.1 as a JSON schema, from the words of jsonfeed.org/version/1.1. Keys that begin with an
// underscore are extensions, anything else unknown is a mistake of ours.

const url = { type: 'string', pattern: '^https?://' };
const text = { type: 'string', minLength: 1 };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
const extensions = { '^_[^.]+$': { type: 'object' } };
const author = {
  type: 'object',
  properties: { name: text, url, avatar: url },
  minProperties: 1,
  additionalProperties: false,
};
const attachment = {
  type: 'object',
  required: ['url', 'mime_type'],
  properties: { url, mime_type: text, title: text },
  additionalProperties: false,
};
const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    id: text,
    url,
    external_url: url,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: url,
    banner_image: url,
    date_published: instant,
    date_modified: instant,
    authors: { type: 'array', items: author },
    tags: { type: 'array', items: text, uniqueItems: true },
    language: text,
    attachments: { type: 'array', items: attachment },
  },
  patternProperties: extensions,
  additionalProperties: false,
};

/** The whole feed. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    language: text,
    items: { type: 'array', items: item },
  },
  patternProperties: extensions,
  additionalProperties: false,
};
