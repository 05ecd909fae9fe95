import { html, nothing, type TemplateResult } from 'lit';
import type { FeatureMessages } from '../../locales/messages.ts';
import type { SubscriptionState } from './subscription.ts';

/** What the form prints and does. */
export interface FormModel {
  texts: FeatureMessages;
  state: SubscriptionState;
  subscribe(email: string): void;
  refuseEmail(): void;
}

/** The subscribe form, with what became of it. */
export function renderForm(model: FormModel): TemplateResult {
  const { texts, state } = model;
  const isDone = state.status === 'subscribed' || state.status === 'duplicate';
  return html`
    <section part="subscribe" class="subscribe" aria-labelledby="subscribe-title">
      <div>
        <p id="subscribe-title" class="strong">${texts.subscribeTitle}</p>
        <p id="subscribe-hint" class="soft">${texts.subscribeHint}</p>
      </div>
      ${isDone ? nothing : renderFields(model)}
      <p id="subscribe-answer" class="answer" role="status">${answerText(state, texts)}</p>
    </section>
  `;
}

function renderFields({ texts, state, subscribe, refuseEmail }: FormModel): TemplateResult {
  const isSending = state.status === 'sending';
  const isInvalid = state.status === 'invalid';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem(
      'email',
    ) as HTMLInputElement;
    if (input.value.trim() !== '' && input.validity.valid) subscribe(input.value.trim());
    else {
      refuseEmail();
      input.focus();
    }
  };
  return html`
    <form novalidate @submit=${submit}>
      <label class="hidden" for="email">${texts.email}</label>
      <input id="email" name="email" type="email" required autocomplete="email" placeholder=${texts.emailPlaceholder} aria-invalid=${String(isInvalid)} aria-describedby="subscribe-hint subscribe-answer" />
      <button type="submit" class="primary" aria-disabled=${String(isSending)}>${isSending ? texts.subscribing : texts.subscribe}</button>
    </form>
  `;
}

function answerText(state: SubscriptionState, texts: FeatureMessages): string {
  switch (state.status) {
    case 'invalid':
      return texts.invalidEmail;
    case 'subscribed':
      return texts.subscribed(state.email);
    case 'duplicate':
      return texts.alreadySubscribed(state.email);
    case 'failed':
      return texts.subscribeFailed(state.reason ?? texts.noAnswer);
    default:
      return '';
  }
}
