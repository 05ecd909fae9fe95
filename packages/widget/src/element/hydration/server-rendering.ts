import type { RankOptions } from '@trending-papers/core';
import type { LitElement } from 'lit';
import type { Messages } from '../../locales/messages.ts';
import { type DataRequest, inlineText } from '../../state/data-request.ts';
import type { ListController } from '../../state/list-controller.ts';
import type { PanelSettings } from '../../view-model/panel-settings.ts';
import type { PanelModel } from '../templates/panel-model.ts';
import { hydratePanel } from './hydrate-panel.ts';
import type { Rendered } from './rendered.ts';

/** The element as far as a server has a say in it. */
export type ServedHost = LitElement &
  PanelSettings & { rankOptions?: RankOptions; messages?: Partial<Messages> };

/** A panel as a server rendered it: it stays as it came until the same can be rendered here. */
export class ServerRendering {
  readonly #host: ServedHost;
  readonly #rendered: Partial<Rendered>;
  #isDone = false;

  constructor(host: ServedHost) {
    this.#host = host;
    this.#rendered = noteOf(host);
    const { rankOptions, messages } = this.#rendered;
    // What the page has set by now goes over what the server was given.
    host.rankOptions = { ...rankOptions, ...host.rankOptions };
    host.messages = { ...messages, ...host.messages };
    // Papers that are there already are not waited for.
    if (this.#rendered.status !== 'loading') host.loading = 'eager';
  }

  /** The moment it was rendered for, until it is taken over. */
  get now(): number | undefined {
    return this.#isDone ? undefined : this.#rendered.now;
  }

  /**
   * The papers that were rendered, until it is taken over: they stand in the page, wherever else the
   * page says that they come from.
   */
  get request(): DataRequest | undefined {
    const text = this.#isDone ? undefined : inlineText(this.#host);
    if (!text) return undefined;
    return this.#rendered.isRanking
      ? { kind: 'snapshot', snapshot: text }
      : { kind: 'inline', text };
  }

  /**
   * Takes the panel over once it can be rendered here: its nodes become the element's own. What does
   * not fit is rendered anew in its place, and the console is told why. The list that is there then
   * counts as the answer to what the page asks for: it is not loaded again.
   *
   * @returns whether this is done
   */
  takeOver(model: PanelModel, list: ListController): boolean {
    const host = this.#host;
    if (this.#isDone) return true;
    if (model.state.status === 'loading' || isIncomplete(host)) return false;
    const problem = hydratePanel(host, this.#rendered, model);
    // Where a list was still to come, nothing is lost.
    const { status } = this.#rendered;
    if (problem && status !== 'loading' && status !== 'idle') {
      console.warn(
        `<trending-papers> renders anew what the server rendered: ${problem}. Another version, other options, or a tool that changed the markup?`,
      );
    }
    list.adopt();
    this.#isDone = true;
    return true;
  }
}

/** What the server tells; nothing when somebody changed it. */
function noteOf({ dataset }: HTMLElement): Partial<Rendered> {
  try {
    return JSON.parse(dataset.rendered ?? '{}');
  } catch {
    return {};
  }
}

/** Whether the page is still being read: nodes may be missing that are on their way. */
function isIncomplete(host: LitElement): boolean {
  const { ownerDocument } = host;
  if (ownerDocument.readyState !== 'loading') return false;
  ownerDocument.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
  return true;
}
