import type Temml from 'temml';

/** A formula as it is printed: nodes, or where there is no document what stands for them. */
export type Formula = Node | Pick<Element, 'outerHTML'>;

/** Nothing that TeX could ask for is trusted. */
const OPTIONS = { throwOnError: true, trust: false, maxExpand: 100, wrap: 'tex' } as const;

/** Formulas that were rendered, by their TeX: the same one is rendered once. */
export class Formulas {
  readonly #temml: typeof Temml;
  readonly #known = new Map<string, Formula | undefined>();

  constructor(temml: typeof Temml) {
    this.#temml = temml;
  }

  /** A formula as MathML, for one place; undefined for TeX that is none. */
  of(tex: string): Formula | undefined {
    if (!this.#known.has(tex)) this.#known.set(tex, this.#rendered(tex));
    const formula = this.#known.get(tex);
    return formula && 'cloneNode' in formula ? formula.cloneNode(true) : formula;
  }

  #rendered(tex: string): Formula | undefined {
    try {
      // Nodes, not markup: a page with Trusted Types takes them.
      if (!globalThis.document) return { outerHTML: this.#temml.renderToString(tex, OPTIONS) };
      const holder = document.createElement('span');
      this.#temml.render(tex, holder, OPTIONS);
      return holder.querySelector('math') ?? undefined;
    } catch {
      return undefined;
    }
  }
}
