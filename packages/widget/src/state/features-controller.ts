import type { PanelPlace, PaperPlace } from '../features/feature.ts';
import type { FeatureLife } from '../features/feature-life.ts';
import type { FeatureAccess } from '../features/feature-panel.ts';
import { wantsFeatures } from '../features/wishes.ts';
import type { PaperView } from '../view-model/paper-view.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';
import type { Situation } from '../view-model/situation.ts';

/** What is loaded on demand, with all that it takes to live with it: nothing of it until a page wants some. */
export class FeaturesController {
  readonly #access: FeatureAccess;
  #life: FeatureLife | 'pending' | 'failed' | undefined;

  constructor(access: FeatureAccess) {
    this.#access = access;
  }

  /** Sees to it that the features which are wanted now are there, and no others. */
  want(shown: ShownParts, situation: Situation): void {
    const life = this.#there;
    if (life) life.want(shown, situation);
    else if (!this.#life && wantsFeatures(this.#access.host, shown, situation)) void this.#load();
  }

  /** Whether something that is wanted is on its way: neither there nor failed. */
  get isPending(): boolean {
    return this.#life === 'pending' || this.#there?.isPending === true;
  }

  /** The pieces that stand in a place of the panel. */
  inPanel(place: PanelPlace): unknown[] {
    return this.#there?.inPanel(place) ?? [];
  }

  /** The pieces that stand in a place of a paper. */
  inPaper(place: PaperPlace, view: PaperView, index: number): unknown[] {
    return this.#there?.inPaper(place, view, index) ?? [];
  }

  /** A title or an abstract as the features print it. */
  text(text: string): unknown {
    return this.#there?.text(text) ?? text;
  }

  get #there(): FeatureLife | undefined {
    return typeof this.#life === 'object' ? this.#life : undefined;
  }

  async #load(): Promise<void> {
    this.#life = 'pending';
    try {
      const { FeatureLife } = await import('../features/feature-life.ts');
      this.#life = new FeatureLife(this.#access);
    } catch {
      // The list is shown without them.
      this.#life = 'failed';
    }
    this.#access.host.requestUpdate();
  }
}
