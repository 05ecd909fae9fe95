import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

/** What is said of papers in Japanese. */
export const paperMessages = ({ number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: '、',
  heading: '注目の論文',
  badge: '新着',
  byline: (curators: string) => `選：${bareNames(curators)}`,
  newPaper: '新着',
  matches: (topics: string) => `${topics} に一致`,
  surging: '急上昇',
  abstract: '要旨',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'コード',
    project: 'プロジェクト',
    data: 'データ',
    model: 'モデル',
    demo: 'デモ',
    discussion: '議論',
    video: '動画',
    other: 'リンク',
  },
  paperCount: (value: number) => `論文 ${number(value)} 件`,
  moreAuthors: (authors: string, more: number) => `${authors}、ほか ${number(more)} 名`,
  upvotes: (value: number) => `${number(value)} 票`,
  comments: (value: number) => `コメント ${number(value)} 件`,
  stars: (value: number) => `スター ${number(value)} 個`,
  points: (value: number) => `${number(value)} ポイント`,
  citations: (value: number) => `被引用 ${number(value)} 件`,
  placeInList: (place: number) => `リスト内 ${number(place)} 位`,
  // A space stands between kana and digits alone.
  inHours: (text: string, value: number) =>
    `${hours(value)}で${/^\d/.test(text) ? ' ' : ''}${text}`,
  timesUsual: (times: number) => `通常の約 ${number(times)} 倍`,
  more: (value: number) => `さらに ${number(value)} 件`,
});
