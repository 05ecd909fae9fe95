/**
 * Makes the list in a frame a feed for those who hear it: its papers are articles that can get the
 * focus and know their place among `total`. Set on the nodes, as it is true with script alone.
 */
export function dressAsFeed(frame: Element, total: number, isBusy: boolean): void {
  set(frame, { role: 'feed', 'aria-labelledby': 'heading', 'aria-busy': String(isBusy) });
  for (const list of frame.querySelectorAll('.list')) set(list, { role: 'none' });
  for (const [at, article] of articlesIn(frame).entries()) {
    const evidence = article.querySelector('.evidence');
    if (evidence) set(evidence, { id: `evidence-${at}` });
    if (article.parentElement) set(article.parentElement, { role: 'none' });
    set(article, {
      tabindex: '0',
      'aria-posinset': String(at + 1),
      'aria-setsize': String(total),
      'aria-describedby': evidence ? `evidence-${at}` : '',
    });
  }
}

/** Makes it a list again. */
export function undressFeed(frame: Element): void {
  for (const element of [frame, ...frame.querySelectorAll('.list, .paper')])
    for (const name of ['role', 'aria-labelledby', 'aria-busy']) element.removeAttribute(name);
  for (const article of articlesIn(frame))
    for (const name of ['tabindex', 'aria-posinset', 'aria-setsize', 'aria-describedby'])
      article.removeAttribute(name);
}

/** The papers of a feed, in their order. */
export function articlesIn(frame: Element): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>('.paper > article')];
}

/** Only what differs: most papers are painted once and looked at often. */
function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
