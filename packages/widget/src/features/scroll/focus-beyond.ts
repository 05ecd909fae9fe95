const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([disabled], [tabindex^="-"])';

/**
 * Moves the focus to the nearest element behind or before another one that can have it, also
 * outside of the shadow root. False when there is none.
 */
export function focusBeyond(element: Element, direction: 'behind' | 'before'): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const place =
    direction === 'behind' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) =>
      element.compareDocumentPosition(one) & place &&
      !element.contains(one) &&
      !one.contains(element) &&
      one.checkVisibility(),
  );
  const next = direction === 'behind' ? found[0] : found.at(-1);
  if (next) next.focus();
  return next ? true : root instanceof ShadowRoot && focusBeyond(root.host, direction);
}
