import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FeatureMessages, Messages } from '../../locales/messages.ts';
import { answerText } from './answer-text.ts';
import { areSent, type Field } from './fields.ts';
import type { SubscriptionState } from './subscription.ts';
import type { TopicChoice } from './topic-choice.ts';

/** What the form prints and does. */
export interface FormModel {
  texts: Messages & FeatureMessages;
  isOnline: boolean;
  state: SubscriptionState;
  /** Where the browser posts the form when no script does; undefined when there is no such address. */
  action: string | undefined;
  /** Whether the answer comes in a page of its own. */
  isAnsweredElsewhere: boolean;
  /** What is sent, by the names of the service. */
  fields: readonly Field[];
  /** The same with the reader's choice in its places. */
  sent: readonly Field[];
  topics: TopicChoice | undefined;
  submit(event: SubmitEvent): void;
  chooseFrequency(frequency: string): void;
  /** Takes the topics at these places out of what is sent. */
  leaveTopics(left: ReadonlySet<number>): void;
}

/** The subscribe form, with what became of it. */
export function renderForm(model: FormModel): TemplateResult {
  const { texts, state, isOnline } = model;
  const isDone = state.status === 'subscribed' || state.status === 'duplicate';
  return html`
    <section part="subscribe" class="subscribe" aria-labelledby="subscribe-title">
      <div>
        <p id="subscribe-title" class="strong">${texts.subscribeTitle}</p>
        <p id="subscribe-hint" class="soft">${texts.subscribeHint}</p>
      </div>
      ${isDone ? nothing : renderTopics(model)}
      ${isDone ? nothing : renderFields(model)}
      <p id="subscribe-answer" class="answer" role="status" tabindex="-1" dir="auto">${answerText(state, texts, isOnline)}</p>
    </section>
  `;
}

/** Only with script: without, the form sends all topics. Other topics begin with all of them chosen. */
function renderTopics({ topics, fields, texts, leaveTopics }: FormModel) {
  if (!topics || topics.topics.length < 2 || !areSent(fields, 'topics')) return nothing;
  const choose = (event: Event) => leaveTopics(uncheckedIn(event.currentTarget as HTMLElement));
  const fieldset = html`
    <fieldset class="choice" data-script @change=${choose}>
      <legend>${texts.subscriptionTopics}</legend>
      ${topics.topics.map(({ name }) => html`<label><input type="checkbox" checked /><span dir="auto">${name}</span></label>`)}
    </fieldset>
  `;
  return repeat(
    [topics],
    (key) => key,
    () => fieldset,
  );
}

function uncheckedIn(fieldset: HTMLElement): ReadonlySet<number> {
  const boxes = [...fieldset.querySelectorAll('input')];
  return new Set(boxes.flatMap(({ checked }, at) => (checked ? [] : [at])));
}

function renderFields(model: FormModel): TemplateResult {
  const { texts, state, fields, sent, action, isAnsweredElsewhere, submit } = model;
  const isSending = state.status === 'sending';
  const isInvalid =
    state.status === 'no-email' || (state.status === 'refused' && state.isForAddress);
  const isAddress = ({ value }: Field) => value === '{email}';
  const name = fields.find(isAddress)?.name ?? 'email';
  const hidden = sent.filter((_, at) => fields[at] && !isAddress(fields[at]));
  return html`
    <form novalidate method="post" action=${action ?? nothing} target=${isAnsweredElsewhere ? '_blank' : nothing} rel="noopener" @submit=${submit}>
      ${hidden.map((field) => html`<input type="hidden" name=${field.name} value=${field.value} />`)}
      <label class="hidden" for="email">${texts.email}</label>
      <input id="email" name=${name} type="email" required autocomplete="email" spellcheck="false" dir="ltr" placeholder=${texts.emailPlaceholder} aria-invalid=${String(isInvalid)} aria-describedby="subscribe-hint subscribe-answer" />
      ${renderFrequency(model)}
      <button type="submit" class="primary" aria-disabled=${String(isSending)}>${isSending ? texts.subscribing : texts.subscribe}</button>
    </form>
  `;
}

/** Without a name of its own: what is sent of it stands in a hidden field. */
function renderFrequency({ fields, texts, chooseFrequency }: FormModel) {
  if (!areSent(fields, 'frequency')) return nothing;
  const choose = (event: Event) =>
    chooseFrequency((event.currentTarget as HTMLSelectElement).value);
  const { daily, weekly } = texts.frequencies;
  return html`<select data-script aria-label=${texts.frequency} @change=${choose}><option value="daily">${daily}</option><option value="weekly">${weekly}</option></select>`;
}
