import type { XmlElement } from '../xml/xml-element.ts';
import { ARXIV, ATOM } from './namespaces.ts';

type Part = XmlElement | undefined;

/** The elements of an entry that say something of its paper; of those that stand there once the first. */
export class EntryParts {
  id: Part;
  title: Part;
  summary: Part;
  published: Part;
  updated: Part;
  comment: Part;
  journal: Part;
  doi: Part;
  primaryCategory: Part;
  readonly categories: XmlElement[] = [];
  readonly authors: XmlElement[] = [];

  /** Takes the entry apart in one pass, where looking each part up would take one for each. */
  constructor(entry: XmlElement) {
    for (const one of entry.content) {
      if (typeof one === 'string') continue;
      if (one.namespace === ATOM) this.#addAtom(one);
      else if (one.namespace === ARXIV) this.#addArxiv(one);
    }
  }

  #addAtom(element: XmlElement): void {
    switch (element.name) {
      case 'author':
        this.authors.push(element);
        break;
      case 'category':
        this.categories.push(element);
        break;
      case 'id':
        this.id ??= element;
        break;
      case 'title':
        this.title ??= element;
        break;
      case 'summary':
        this.summary ??= element;
        break;
      case 'published':
        this.published ??= element;
        break;
      case 'updated':
        this.updated ??= element;
    }
  }

  #addArxiv(element: XmlElement): void {
    switch (element.name) {
      case 'comment':
        this.comment ??= element;
        break;
      case 'primary_category':
        this.primaryCategory ??= element;
        break;
      case 'journal_ref':
        this.journal ??= element;
        break;
      case 'doi':
        this.doi ??= element;
    }
  }
}
