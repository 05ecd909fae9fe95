/** What tells that somebody is at something in a panel: focus, pointer, or something opened. */
export function isBusyWith(host: HTMLElement): boolean {
  const opened = host.shadowRoot?.querySelector('.paper :is([open], [aria-expanded="true"])');
  return host.matches(':is(:focus-within, :hover)') || Boolean(opened);
}

/** Whether the window, or what scrolls around the panel, has left its beginning behind. */
export function isScrolledInto({
  boundingClientRect,
  intersectionRect,
}: IntersectionObserverEntry): boolean {
  return intersectionRect.top - boundingClientRect.top > 1;
}
