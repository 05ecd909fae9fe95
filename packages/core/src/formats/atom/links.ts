import { toWebUrl } from '../../paper/web-url.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * The address of the first link of a relation that has one; a link without a relation leads to the
 * page itself.
 */
export function linkTo(rel: string, element: XmlElement, core: string): string | undefined {
  const link = childrenOf(element, core, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === rel && attributes.href?.trim(),
  );
  return link?.attributes.href;
}

/**
 * What relative addresses inside start from: `xml:base` of the elements around, the innermost last,
 * each of which may be relative itself.
 */
export function baseOf(
  around: readonly XmlElement[],
  start: string | undefined,
): string | undefined {
  return around.reduce(
    (base, { attributes }) => toWebUrl(attributes['xml:base'], base) ?? base,
    start,
  );
}
