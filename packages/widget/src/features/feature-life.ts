import type { CSSResult, ReactiveController } from 'lit';
import type { PaperView } from '../view-model/paper-view.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';
import type { Situation } from '../view-model/situation.ts';
import { isAsServed } from './as-served.ts';
import type { Feature, FeaturePanel, FeaturePieces, PanelPlace, PaperPlace } from './feature.ts';
import { type FeatureAccess, featurePanel } from './feature-panel.ts';
import { type FeatureEntry, featureRegistry } from './registry.ts';

/**
 * Loads the features that a panel wants, gives them their life and prints their pieces. One that
 * cannot be loaded stays away: the list is shown without it, and the console is told once.
 */
export class FeatureLife implements ReactiveController {
  readonly #panel: FeaturePanel;
  readonly #areTextsThere: () => boolean;
  readonly #registry: Readonly<Record<string, FeatureEntry>>;
  readonly #adopted = new Set<CSSResult>();
  /** What is there, in the order of the registry. */
  #there: readonly { name: string; pieces: FeaturePieces }[] = [];
  readonly #known = new Map<string, 'pending' | 'failed' | FeaturePieces>();
  readonly #connected = new Set<FeaturePieces>();
  #wanted: readonly string[] = [];

  constructor(
    access: FeatureAccess,
    registry: Readonly<Record<string, FeatureEntry>> = featureRegistry,
  ) {
    this.#panel = featurePanel(access);
    this.#areTextsThere = access.areTextsThere;
    this.#registry = registry;
    access.host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isHeld) this.#connect();
  }

  hostDisconnected(): void {
    for (const { pieces } of this.#there) pieces.disconnected?.();
    this.#connected.clear();
  }

  hostUpdated(): void {
    if (this.#isHeld) return;
    this.#connect();
    for (const { pieces } of this.#there) pieces.painted?.();
  }

  /** Sees to it that the features which the page wants now are there, and no others. */
  want(shown: ShownParts, situation: Situation): void {
    const { host } = this.#panel;
    const wanted = Object.entries(this.#registry)
      .filter(([, { isWanted }]) => isWanted(host, shown, situation))
      .map(([name]) => name);
    for (const name of this.#wanted.filter((one) => !wanted.includes(one))) this.#drop(name);
    this.#wanted = wanted;
    for (const name of wanted) if (!this.#known.has(name)) void this.#load(name);
    if (wanted.length > 0) this.#areTextsThere();
    this.#arrange();
    for (const { pieces } of this.#there) pieces.willPaint?.();
  }

  /** Whether something that the page wants is on its way: neither there nor failed. */
  get isPending(): boolean {
    const isOnItsWay = (name: string) => this.#known.get(name) === 'pending';
    return (
      this.#wanted.some(isOnItsWay) ||
      (this.#wanted.length > 0 && !this.#areTextsThere()) ||
      this.#there.some(({ pieces }) => pieces.isPending?.())
    );
  }

  /** A title or an abstract as the features print it. */
  text(text: string): unknown {
    const piece = this.#there.find(({ pieces }) => pieces.text);
    return piece?.pieces.text?.(text) ?? text;
  }

  /** The pieces that stand in a place of the panel. */
  inPanel(place: PanelPlace): unknown[] {
    return this.#there.flatMap(({ pieces }) => pieces[place]?.() ?? []);
  }

  /** The pieces that stand in a place of a paper. */
  inPaper(place: PaperPlace, view: PaperView, index: number): unknown[] {
    return this.#there.flatMap(({ pieces }) => pieces[place]?.(view, index) ?? []);
  }

  async #load(name: string): Promise<void> {
    this.#known.set(name, 'pending');
    try {
      const loaded = await this.#registry[name]?.load();
      if (loaded) this.#take(name, loaded.feature);
    } catch (error) {
      this.#known.set(name, 'failed');
      warnOnce(name, error);
    }
    this.#panel.requestUpdate();
  }

  #take(name: string, { styles, create }: Feature): void {
    // The page may have changed its mind in the meantime.
    if (!this.#wanted.includes(name)) {
      this.#known.delete(name);
      return;
    }
    this.#adopt(styles);
    const pieces = create(this.#panel);
    this.#known.set(name, pieces);
    if (!this.#isHeld) this.#connect();
  }

  /** A panel that stands as a server rendered it is not touched: what its features print may not change yet. */
  get #isHeld(): boolean {
    return isAsServed(this.#panel.host);
  }

  /** Wakes the features that are there and were not woken yet. */
  #connect(): void {
    if (!this.#panel.host.isConnected) return;
    for (const pieces of this.#known.values()) {
      if (typeof pieces !== 'object' || this.#connected.has(pieces)) continue;
      this.#connected.add(pieces);
      pieces.connected?.();
    }
  }

  #drop(name: string): void {
    const known = this.#known.get(name);
    if (typeof known === 'object') {
      known.disconnected?.();
      this.#connected.delete(known);
    }
    if (known !== 'pending') this.#known.delete(name);
  }

  #arrange(): void {
    this.#there = this.#wanted.flatMap((name) => {
      const pieces = this.#known.get(name);
      return typeof pieces === 'object' && this.#areTextsThere() ? { name, pieces } : [];
    });
  }

  #adopt(styles: CSSResult): void {
    const root = this.#panel.host.shadowRoot;
    const sheet = styles.styleSheet;
    if (!root || !sheet || this.#adopted.has(styles)) return;
    this.#adopted.add(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

const warned = new Set<string>();

function warnOnce(name: string, error: unknown): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`<trending-papers> shows its list without "${name}": ${error}`);
}
