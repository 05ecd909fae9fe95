import type Temml from 'temml';

/** Formulas that were rendered, by their TeX: the same one is rendered once. */
export class Formulas {
  readonly #temml: typeof Temml;
  readonly #known = new Map<string, Element | undefined>();

  constructor(temml: typeof Temml) {
    this.#temml = temml;
  }

  /** A formula as MathML, for one place; undefined for TeX that is none. */
  of(tex: string): Node | undefined {
    if (!this.#known.has(tex)) this.#known.set(tex, this.#rendered(tex));
    return this.#known.get(tex)?.cloneNode(true);
  }

  #rendered(tex: string): Element | undefined {
    const holder = document.createElement('span');
    try {
      // Nodes, not markup: a page with Trusted Types takes them. Nothing that TeX could ask for is trusted.
      this.#temml.render(tex, holder, {
        throwOnError: true,
        trust: false,
        maxExpand: 100,
        wrap: 'tex',
      });
    } catch {
      return undefined;
    }
    return holder.querySelector('math') ?? undefined;
  }
}
