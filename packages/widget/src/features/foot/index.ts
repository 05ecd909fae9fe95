import { html, nothing } from 'lit';
import { agoText } from '../../view-model/ago-text.ts';
import { momentOf } from '../../view-model/list-moment.ts';
import { webAddress } from '../../view-model/web-address.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { VisibleTicks } from '../visible-ticks.ts';
import { AnnouncedFeed } from './announced-feed.ts';
import { feedAt } from './feed.ts';
import { styles } from './styles.ts';

/** The last line: the feed of the list, how papers are ranked, and how old the list is. */
export const feature: Feature = { styles, create };

const MINUTE_MS = 60_000;

function create(panel: FeaturePanel): FeaturePieces {
  const announced = new AnnouncedFeed();
  const ticks = new VisibleTicks({
    every: MINUTE_MS,
    now: () => panel.now,
    tick: () => panel.updateRest(),
  });
  return {
    foot: () => renderFoot(panel),
    connected: () => ticks.start(),
    painted() {
      const { host, texts } = panel;
      const title = host.heading || panel.listing?.title || texts.heading;
      announced.announce(feedAt(host.feedUrl), title, host.ownerDocument);
    },
    disconnected() {
      ticks.stop();
      announced.withdraw();
    },
  };
}

function renderFoot(panel: FeaturePanel) {
  const { host, texts } = panel;
  const feed = feedAt(host.feedUrl);
  return html`
    <p part="foot" class="foot">
      ${feed ? html`<a part="feed" href=${feed.url} type=${feed.type ?? nothing} rel="alternate">${feed.label ?? texts.feed}</a>` : nothing}
      ${webAddress(host.rankingUrl) ? html`<a href=${host.rankingUrl}>${texts.howRanked}</a>` : nothing}
      ${renderMoment(panel)}
    </p>
  `;
}

function renderMoment({ listing, texts, now }: FeaturePanel) {
  const moment = listing && momentOf(listing);
  const ago = moment && agoText(moment, now, texts.locale, 'long');
  return ago
    ? html`<time part="updated" class="updated" datetime=${moment}>${texts.updated(ago)}</time>`
    : nothing;
}
