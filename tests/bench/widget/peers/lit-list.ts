import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { matching, type PaperFacts, papersOf, SHEET } from './paper-facts.ts';

/** The list as somebody who knows Lit would write it by hand for one page. */
class PaperList extends LitElement {
  static override styles = css`${unsafeCSS(SHEET)}`;
  static override properties = { topics: {} };

  declare topics: string;
  #papers: PaperFacts[] = [];
  readonly #open = new Set<string>();

  constructor() {
    super();
    this.topics = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#papers = papersOf(this.querySelector('script'));
  }

  protected override render() {
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">Trending papers</h2>
        <ol>
          ${repeat(matching(this.#papers, this.topics), idOf, (paper, index) => this.#paper(paper, index))}
        </ol>
      </section>
    `;
  }

  #paper(paper: PaperFacts, index: number) {
    const open = this.#open.has(paper.id);
    return html`
      <li>
        <span>${index + 1}</span>
        <article aria-labelledby=${paper.id}>
          <h3 id=${paper.id}><a part="title" href=${paper.url} rel="noopener">${paper.title}</a></h3>
          <p class="soft"><span>${paper.authors}</span> · <time datetime=${paper.datetime}>${paper.date}</time></p>
          <p class="soft">${paper.evidence}</p>
          <p ?hidden=${!open}>${open ? paper.abstract : nothing}</p>
          <div class="actions">
            <button type="button" aria-expanded=${String(open)} aria-label=${`Abstract of ${paper.title}`} @click=${() => this.#toggle(paper.id)}>Abstract</button>
            ${paper.links.map(({ url, label }) => html`<a href=${url} rel="noopener">${label}</a>`)}
          </div>
        </article>
        <span role="img" aria-label=${paper.votesLabel}>${paper.votes}</span>
      </li>
    `;
  }

  #toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.requestUpdate();
  }
}

const idOf = ({ id }: PaperFacts) => id;

customElements.define('paper-list', PaperList);
