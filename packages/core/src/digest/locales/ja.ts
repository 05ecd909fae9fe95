import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Japanese. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}、${period}`,
    weekly: (heading, period) => `今週の${heading}、${period}`,
  },
  greeting: {
    daily: (papers) => `今日のお届け：${papers}。`,
    weekly: (papers) => `今週のお届け：${papers}。`,
  },
  nothing: '今回はトピックに一致する論文がありませんでした。',
  topics: (topics) => `トピック：${topics}`,
  otherPapers: 'その他の論文',
  viewOnline: 'ウェブで見る',
  received: {
    daily: (heading) =>
      `「${heading}」を毎日受け取るご登録があるため、このメールをお送りしています。`,
    weekly: (heading) =>
      `「${heading}」を毎週受け取るご登録があるため、このメールをお送りしています。`,
  },
  changeTopics: 'トピックを変更',
  unsubscribe: '配信を停止',
  imageOf: (title) => `${title} の画像`,
};
