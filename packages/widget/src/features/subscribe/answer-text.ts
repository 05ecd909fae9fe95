import type { FeatureMessages, Messages } from '../../locales/messages.ts';
import type { SubscriptionState } from './subscription.ts';

/** What the reader is told of a subscription; empty while there is nothing to tell. */
export function answerText(
  state: SubscriptionState,
  texts: Messages & FeatureMessages,
  isOnline: boolean,
): string {
  switch (state.status) {
    case 'no-email':
      return texts.invalidEmail;
    case 'no-topic':
      return texts.noTopicChosen;
    case 'no-address':
      return texts.subscribeFailed(texts.noAddress);
    case 'elsewhere':
      return texts.answersElsewhere(state.host);
    case 'subscribed':
      return texts.subscribed(state.email);
    case 'duplicate':
      return texts.alreadySubscribed(state.email);
    case 'refused':
      return texts.subscribeFailed(state.words ?? texts.badAnswer(state.code));
    case 'unread':
      return texts.unreadAnswer(state.host, state.email);
    case 'silent':
      return isOnline ? texts.subscribeFailed(texts.noAnswer) : texts.errors.offline;
    default:
      return '';
  }
}
