import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/messages.ts';
import type { SubscriptionState } from '../../state/subscription-controller.ts';
import type { PanelModel } from './panel-model.ts';

/** The subscribe form, present only when the page says where to post. */
export function renderSubscribe(model: PanelModel): TemplateResult | typeof nothing {
  const { element, messages, subscription } = model;
  if (!element.subscribeUrl) return nothing;
  const isDone = subscription.status === 'subscribed' || subscription.status === 'duplicate';
  return html`
    <section part="subscribe" class="subscribe" aria-labelledby="subscribe-title">
      <div>
        <p id="subscribe-title" class="strong">${messages.subscribeTitle}</p>
        <p id="subscribe-hint" class="soft">${messages.subscribeHint}</p>
      </div>
      ${isDone ? nothing : renderForm(model)}
      <p id="subscribe-answer" class="answer" role="status">${answerText(subscription, messages)}</p>
    </section>
  `;
}

function renderForm({ messages, subscription, actions }: PanelModel): TemplateResult {
  const isSending = subscription.status === 'sending';
  const isInvalid = subscription.status === 'invalid';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem(
      'email',
    ) as HTMLInputElement;
    if (input.value.trim() !== '' && input.validity.valid) actions.subscribe(input.value.trim());
    else {
      actions.refuseEmail();
      input.focus();
    }
  };
  return html`
    <form novalidate @submit=${submit}>
      <label class="hidden" for="email">${messages.email}</label>
      <input id="email" name="email" type="email" required autocomplete="email" placeholder=${messages.emailPlaceholder} aria-invalid=${String(isInvalid)} aria-describedby="subscribe-hint subscribe-answer" />
      <button type="submit" class="primary" aria-disabled=${String(isSending)}>${isSending ? messages.subscribing : messages.subscribe}</button>
    </form>
  `;
}

function answerText(state: SubscriptionState, messages: Messages): string {
  switch (state.status) {
    case 'invalid':
      return messages.invalidEmail;
    case 'subscribed':
      return messages.subscribed(state.email);
    case 'duplicate':
      return messages.alreadySubscribed(state.email);
    case 'failed':
      return messages.subscribeFailed(state.reason ?? messages.noAnswer);
    default:
      return '';
  }
}
