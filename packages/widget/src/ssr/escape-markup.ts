const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in markup, and between the quotes of an attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * JSON inside a script that is not run: no tag can begin in it, so that neither `</script>` nor
 * `<!--` means anything to the parser of the page.
 */
export function scriptJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
