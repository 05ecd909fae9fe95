/** Where the papers come from, in the order of precedence. */
export type DataRequest =
  | { kind: 'papers'; papers: object | string }
  | { kind: 'urls'; urls: readonly string[]; base: string }
  | { kind: 'source'; source: string; date: string | undefined }
  | { kind: 'inline'; text: string }
  | { kind: 'none' };

/** Whether two requests ask for the same, so that nothing needs to be loaded anew. */
export function isSameRequest(a: DataRequest, b: DataRequest): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** What tells requests apart, without building texts: an inline listing may be large. */
function partsOf(request: DataRequest): unknown[] {
  switch (request.kind) {
    case 'papers':
      return [request.kind, request.papers];
    case 'urls':
      return [request.kind, request.base, ...request.urls];
    case 'source':
      return [request.kind, request.source, request.date];
    case 'inline':
      return [request.kind, request.text];
    default:
      return [request.kind];
  }
}

/** The text of the listing that stands inside the element as a script that is not run. */
export function inlineText(element: Element): string | undefined {
  const script = element.querySelector(
    ':scope > script:is([type="application/json"], [type="text/plain"], [type="application/xml"])',
  );
  return script?.textContent?.trim() || undefined;
}
