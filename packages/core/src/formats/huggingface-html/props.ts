import { decodeHTMLAttribute } from 'entities/decode';
import { findTarget } from './detect.ts';

/**
 * The JSON that the page gives to the component with the papers: its attribute `data-props`, before
 * or behind `data-target`, without the escapes of HTML. A page that was cut off gives what is there.
 */
export function readProps(html: string): string | undefined {
  const target = findTarget(html);
  if (target < 0) return undefined;
  const tag = html.lastIndexOf('<', target);
  const opening = /data-props=(["'])/g;
  opening.lastIndex = Math.max(0, tag);
  const found = opening.exec(html);
  if (!found) return undefined;
  const start = opening.lastIndex;
  const end = html.indexOf(found[1] ?? '"', start);
  const escaped = html.slice(start, end < 0 ? html.length : end);
  // Nearly all escapes are quotes, and a quote makes no escape of its neighbours: done first, in one go.
  return decodeHTMLAttribute(escaped.replaceAll('&quot;', '"'));
}
