// The public contract of @trending-papers/widget. Importing it registers nothing: see `./define`.
export { type AttributeName, attributeRegistry } from './element/attributes.ts';
export { TrendingPapers } from './element/trending-papers.ts';
export type {
  PaperOpenDetail,
  PapersErrorDetail,
  PapersLoadDetail,
  SearchDetail,
  SubscribeDetail,
  TopicChangeDetail,
  TrendingPapersEventMap,
} from './events/panel-events.ts';
export type {
  FeatureMessages,
  LocaleMessages,
  Messages,
  MessagesForTag,
} from './locales/messages.ts';
export { registerLocale } from './locales/registry.ts';
