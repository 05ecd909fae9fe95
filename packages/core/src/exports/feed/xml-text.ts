const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What a reader of HTML would take for a tag, a comment or an entity. */
const MARKUP = /<[a-z/!?]|&[#\w]/i;

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * A text as character data, as a value in double quotes, and as HTML. Two signs that no XML may hold,
 * not even escaped, and that a clean text may, become the sign of a lost one.
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\ufffe\uffff]/g, (sign) => ENTITIES[sign] ?? '\ufffd');
}

/** A text for an element that readers take for HTML although nothing says so: RSS's title. */
export function asHtmlText(text: string): string {
  return MARKUP.test(text) ? escapeXml(text) : text;
}

/** An element with a text, on a line of its own; none when there is no text. */
export function element(
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string {
  if (text === undefined || text === '') return '';
  return `<${name}${attributesOf(attributes)}>${escapeXml(text)}</${name}>\n`;
}

/** An element that only has attributes. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>\n`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}
