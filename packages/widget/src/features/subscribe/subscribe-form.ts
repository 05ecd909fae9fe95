import type { SubscribeDetail } from '../../events/panel-events.ts';
import { webAddress } from '../../view-model/web-address.ts';
import type { FeaturePanel, FeaturePieces } from '../feature.ts';
import { fieldsOf, filled } from './fields.ts';
import { renderForm } from './form.ts';
import { Subscription } from './subscription.ts';
import { choiceOf, chosenTopics, type TopicChoice } from './topic-choice.ts';

/** The form of one panel, with what the reader chose in it. */
export class SubscribeForm implements FeaturePieces {
  readonly #panel: FeaturePanel;
  readonly #subscription: Subscription;
  #frequency: SubscribeDetail['frequency'] = 'daily';
  #topics: TopicChoice | undefined;
  /** The text that the topics were read from. */
  #topicsText = '';
  #left: ReadonlySet<number> = new Set();
  /** What gets the focus after the next paint, because what had it is gone or to be mended. */
  #next: string | undefined;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
    this.#subscription = new Subscription(() => this.#changed());
  }

  subscribe() {
    const { texts, isOnline, host } = this.#panel;
    const fields = fieldsOf(host.subscribeFields);
    return renderForm({
      texts,
      isOnline,
      state: this.#subscription.state,
      action: webAddress(host.subscribeUrl) && host.subscribeUrl,
      isAnsweredElsewhere: host.subscribeFormat === 'page',
      fields,
      sent: filled(fields, this.#detail('')),
      topics: this.#topics,
      submit: (event) => {
        if (!this.#submit(event.currentTarget as HTMLFormElement)) event.preventDefault();
      },
      chooseFrequency: (frequency) => {
        this.#frequency = frequency === 'weekly' ? 'weekly' : 'daily';
        this.#panel.updateRest();
      },
      leaveTopics: (left) => {
        this.#left = left;
        this.#panel.updateRest();
      },
    });
  }

  painted(): void {
    const { topics } = this.#panel.host;
    if (topics !== this.#topicsText) void this.#readTopics(topics);
    const next = this.#next;
    this.#next = undefined;
    if (next) this.#find(next)?.focus();
  }

  disconnected(): void {
    this.#subscription.abort();
  }

  /** What can be read of the language of topics is loaded where there are several to choose from. */
  async #readTopics(text: string): Promise<void> {
    this.#topicsText = text;
    this.#topics = undefined;
    this.#left = new Set();
    if (!/[,;\n，；、،؛]/.test(text)) return;
    const { parseTopics } = await import('@trending-papers/core/rank');
    if (text !== this.#topicsText) return;
    this.#topics = choiceOf(parseTopics(text).topics);
    this.#panel.updateRest();
  }

  /** Whether the browser is to post the form itself. */
  #submit(form: HTMLFormElement): boolean {
    const { host } = this.#panel;
    const { state } = this.#subscription;
    const input = form.querySelector<HTMLInputElement>('[type=email]');
    const email = input?.value.trim() ?? '';
    if (state.status === 'sending') return false;
    if (!input?.validity.valid || email === '') return this.#stop('no-email', '#email');
    if (this.#left.size > 0 && this.#left.size === this.#topics?.topics.length)
      return this.#stop('no-topic', '.subscribe [type=checkbox]');
    const detail = this.#detail(email);
    if (!this.#panel.emit('subscribe', detail)) return false;
    const url = webAddress(host.subscribeUrl, host.ownerDocument.baseURI);
    if (!url) return this.#stop('no-address');
    const fields = fieldsOf(host.subscribeFields);
    const format = host.subscribeFormat;
    if (format === 'page') {
      this.#subscription.tell({ status: 'elsewhere', host: url.host });
      return true;
    }
    void this.#subscription.send({ url, format, fields, detail, fetch: this.#panel.fetch });
    return false;
  }

  #stop(status: 'no-email' | 'no-topic' | 'no-address', next?: string): false {
    this.#subscription.tell({ status });
    this.#next = next;
    return false;
  }

  #changed(): void {
    const { state } = this.#subscription;
    const isDone = state.status === 'subscribed' || state.status === 'duplicate';
    const isInForm = this.#panel.host.shadowRoot?.activeElement?.closest('.subscribe');
    if (isInForm && isDone) this.#next = '#subscribe-answer';
    if (isInForm && state.status === 'refused' && state.isForAddress) this.#next = '#email';
    this.#panel.updateRest();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#panel.host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #detail(email: string): SubscribeDetail {
    const { host, texts } = this.#panel;
    const isLess = this.#left.size > 0;
    return {
      email,
      topics: this.#topics && isLess ? chosenTopics(this.#topics, this.#left) : host.topics,
      frequency: this.#frequency,
      language: texts.locale,
    };
  }
}
