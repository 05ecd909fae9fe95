import type { Ranking } from '@trending-papers/core';
import { toDay } from '../view-model/day.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';

/** Where the papers come from, in the order of precedence. */
export type DataRequest =
  | { kind: 'ranking'; ranking: Ranking }
  | { kind: 'snapshot'; snapshot: object | string }
  | { kind: 'papers'; papers: object | string }
  | { kind: 'urls'; urls: readonly string[]; base: string }
  | { kind: 'source'; source: string; period: string; day: string }
  | { kind: 'inline'; text: string }
  | { kind: 'none' };

/** What a page sets on a panel that has no attribute. */
export interface GivenData {
  snapshot: object | string | undefined;
  papers: object | string | undefined;
}

/** The request that a panel's properties, attributes and content make, in this order. */
export function requestOf(
  element: Element & PanelSettings & GivenData,
  ranking: Ranking | undefined,
  clock: () => number,
): DataRequest {
  const { snapshot, papers } = element;
  if (ranking) return { kind: 'ranking', ranking };
  if (snapshot) return { kind: 'snapshot', snapshot };
  if (papers) return { kind: 'papers', papers };
  const urls = (element.src ?? '').split(/\s+/).filter(Boolean);
  if (urls.length > 0) return { kind: 'urls', urls, base: element.ownerDocument.baseURI };
  if (element.source) return sourceRequest(element, clock);
  const text = inlineText(element);
  return text === undefined ? { kind: 'none' } : { kind: 'inline', text };
}

function sourceRequest({ source, period, date }: PanelSettings, clock: () => number): DataRequest {
  // A source answers with the newest day by itself; weeks and months must be named.
  const isSpan = period === 'week' || period === 'month';
  const day = date || (isSpan ? toDay(clock()) : '');
  return { kind: 'source', source, period: isSpan ? period : '', day };
}

/** Whether the page put something to be seen into an element, beside its data and what it slots by name. */
export function hasFallback(element: Element): boolean {
  return [...element.children].some((child) => child.localName !== 'script' && !child.slot);
}

/** Whether two requests ask for the same, so that nothing needs to be loaded anew. */
export function isSameRequest(a: DataRequest, b: DataRequest): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** What tells requests apart, without building texts: an inline listing may be large. */
function partsOf(request: DataRequest): unknown[] {
  switch (request.kind) {
    case 'ranking':
      return [request.kind, request.ranking];
    case 'snapshot':
      return [request.kind, request.snapshot];
    case 'papers':
      return [request.kind, request.papers];
    case 'urls':
      return [request.kind, request.base, ...request.urls];
    case 'source':
      return [request.kind, request.source, request.period, request.day];
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
