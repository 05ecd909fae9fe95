/**
 * The languages that a panel should speak, the best first: that of the nearest `lang`, on the
 * element or around it, out of shadow roots too; those of the browser when the page names none.
 */
export function nearestLanguages(element: Element): readonly string[] {
  for (let at: Element | undefined = element; at; at = around(at)) {
    const lang = at.getAttribute('lang');
    // An empty lang says that the language is not known, and hides those further out.
    if (lang !== null) return lang.trim() === '' ? browserLanguages() : [lang];
  }
  return browserLanguages();
}

/** The documents and shadow roots that an element stands in, from the inside out. */
export function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function around(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function browserLanguages(): readonly string[] {
  return globalThis.navigator?.languages ?? [];
}
