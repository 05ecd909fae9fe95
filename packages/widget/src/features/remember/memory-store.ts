import { type Memory, NO_MEMORY } from './memory.ts';
import { readMemory, toMemoryText } from './memory-text.ts';
import { Recall } from './recall.ts';

/** The one key of the local storage that the panels of a site use. */
export const STORAGE_KEY = 'trending-papers';

/** What of a storage is used. */
export type MemoryStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The memory that all panels of a site share, in storage and, as far as that is blocked or full, in
 * the page alone. Dispatches `change` when another one is remembered.
 */
export class MemoryStore extends EventTarget {
  readonly #storage: () => MemoryStorage;
  #text: string | null = null;
  #recall = new Recall(NO_MEMORY);
  #isOurs = true;

  /** @param storage gives the storage; it may throw, as browsers do when they keep nothing */
  constructor(storage: () => MemoryStorage) {
    super();
    this.#storage = storage;
  }

  /** What was remembered when storage was looked at last. */
  get recall(): Recall {
    return this.#recall;
  }

  /** Looks at the storage, which other tabs write, too. */
  look(): void {
    const text = this.#read();
    if (text === this.#text) return;
    this.#text = text;
    const memory = readMemory(text);
    this.#isOurs = memory !== undefined;
    this.#show(memory ?? NO_MEMORY);
  }

  /** Changes what is remembered, as it is by now. */
  change(by: (memory: Memory) => Memory): void {
    this.look();
    const { memory } = this.#recall;
    const changed = by(memory);
    if (changed === memory) return;
    this.#write(changed);
    this.#show(changed);
  }

  #show(memory: Memory): void {
    this.#recall = new Recall(memory);
    this.dispatchEvent(new Event('change'));
  }

  #read(): string | null {
    try {
      return this.#storage().getItem(STORAGE_KEY);
    } catch {
      // What the page remembers by itself stays.
      return this.#text;
    }
  }

  #write(memory: Memory): void {
    if (!this.#isOurs) return;
    const text = toMemoryText(memory);
    try {
      this.#storage().setItem(STORAGE_KEY, text);
      this.#text = text;
    } catch {
      // Blocked or full: the page remembers until it is left.
    }
  }
}

/** The memory of this page's site. Storage is touched only when a panel asks for it. */
export const siteMemory: MemoryStore = new MemoryStore(() => globalThis.localStorage);
