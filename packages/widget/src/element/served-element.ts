import { LitElement } from 'lit';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { ServerRendering } from './hydration/server-rendering.ts';

/** LitElement with the properties that Lit makes out of the registry of attributes. */
const SettingsElement = LitElement as unknown as Omit<typeof LitElement, 'prototype'> &
  (new () => LitElement & PanelSettings);

/** An element that a server may have rendered: nothing is painted over that before it can be taken over. */
export class ServedElement extends SettingsElement {
  protected server: ServerRendering | undefined;
  readonly #serverReady: Promise<void> | undefined;

  constructor() {
    super();
    if (this.shadowRoot)
      this.#serverReady = import('./hydration/server-rendering.ts').then(
        ({ ServerRendering }) => {
          this.server = new ServerRendering(this);
        },
        // What cannot be taken over stays as it is: it can be read.
        () => new Promise(() => {}),
      );
  }

  /** The moment: of a panel as a server rendered it, the moment that it was rendered for. */
  protected readonly clock = (): number => this.server?.now ?? Date.now();

  override connectedCallback(): void {
    // What the parser made no shadow root of is a panel like any other.
    if (!this.#serverReady) this.removeAttribute('data-rendered');
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The server's sheet holds the rules of features, which the sheets of the element would override.
    if (this.#serverReady) Object.assign(root, { adoptedStyleSheets: [] });
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#serverReady) await this.#serverReady;
    super.scheduleUpdate();
  }
}
