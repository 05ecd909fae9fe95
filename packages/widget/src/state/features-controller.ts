import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feature } from '../features/feature.ts';
import {
  type FeatureLoader,
  type FeatureName,
  type Features,
  featureRegistry,
} from '../features/registry.ts';
import type { FeatureMessages } from '../locales/messages.ts';

/**
 * Loads features when a panel first asks for them and puts their styles into its root. One that
 * cannot be loaded stays away: the list is shown without it, and the console is told once.
 */
export class FeaturesController implements ReactiveController, Features {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: () => FeatureMessages | undefined;
  readonly #loaders: Record<FeatureName, FeatureLoader>;
  readonly #found = new Map<FeatureName, Feature | 'pending' | 'failed'>();

  constructor(
    host: ReactiveControllerHost & Element,
    texts: () => FeatureMessages | undefined,
    loaders: Record<FeatureName, FeatureLoader> = featureRegistry,
  ) {
    this.#host = host;
    this.#texts = texts;
    this.#loaders = loaders;
    host.addController(this);
  }

  // A controller that waits for nothing of the page's life.
  hostConnected(): void {}

  get texts(): FeatureMessages | undefined {
    return this.#texts();
  }

  get(name: FeatureName): Feature | undefined {
    const found = this.#found.get(name);
    if (found === undefined) void this.#load(name);
    return typeof found === 'object' ? found : undefined;
  }

  isPending(name: FeatureName): boolean {
    return this.get(name) === undefined && this.#found.get(name) === 'pending';
  }

  async #load(name: FeatureName): Promise<void> {
    this.#found.set(name, 'pending');
    try {
      const { feature } = await this.#loaders[name]();
      this.#adopt(feature);
      this.#found.set(name, feature);
    } catch (error) {
      this.#found.set(name, 'failed');
      warnOnce(name, error);
    }
    this.#host.requestUpdate();
  }

  #adopt({ styles }: Feature): void {
    const root = this.#host.shadowRoot;
    const sheet = styles.styleSheet;
    if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

const warned = new Set<string>();

function warnOnce(name: string, error: unknown): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`<trending-papers> shows its list without "${name}": ${error}`);
}
