import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { renderForm } from './form.ts';
import { styles } from './styles.ts';
import { Subscription } from './subscription.ts';

/** "Get trending papers in your email inbox!": a form that posts to an address of the page's. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  const subscription = new Subscription(() => panel.requestUpdate());
  return {
    foot: () =>
      renderForm({
        texts: panel.texts,
        state: subscription.state,
        subscribe: (email) => send(email, panel, subscription),
        refuseEmail: () => subscription.refuse(),
      }),
    disconnected: () => subscription.abort(),
  };
}

/** Tells the page first, which may take over; then posts where it said. */
function send(email: string, panel: FeaturePanel, subscription: Subscription): void {
  const { host, texts } = panel;
  const detail = {
    email,
    topics: host.topics,
    frequency: 'daily',
    language: texts.locale,
  } as const;
  if (!panel.emit('subscribe', detail)) return;
  const url = URL.parse(host.subscribeUrl, host.ownerDocument.baseURI);
  if (url === null) subscription.fail(texts.noAddress);
  else void subscription.send(url.href, detail, panel.fetch);
}
