/** Where the papers come from, in the order of precedence. */
export type DataRequest =
  | { kind: 'papers'; papers: object | string }
  | { kind: 'urls'; urls: readonly string[]; base: string }
  | { kind: 'source'; source: string; date: string | undefined }
  | { kind: 'inline'; text: string }
  | { kind: 'none' };

/** Whether two requests ask for the same, so that nothing needs to be loaded anew. */
export function isSameRequest(a: DataRequest, b: DataRequest): boolean {
  if (a.kind === 'papers' || b.kind === 'papers') {
    return a.kind === 'papers' && b.kind === 'papers' && a.papers === b.papers;
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The text of the listing that stands inside the element as a script that is not run. */
export function inlineText(element: Element): string | undefined {
  const script = element.querySelector(
    ':scope > script:is([type="application/json"], [type="text/plain"], [type="application/xml"])',
  );
  return script?.textContent?.trim() || undefined;
}
