import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

/** What is said of papers in Chinese. */
export const paperMessages = ({ number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: '、',
  heading: '热门论文',
  badge: '新',
  byline: (curators: string) => `${bareNames(curators)} 精选`,
  newPaper: '新论文',
  matches: (topics: string) => `匹配 ${topics}`,
  surging: '热度激增',
  abstract: '摘要',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: '代码',
    project: '项目',
    data: '数据',
    model: '模型',
    demo: '演示',
    discussion: '讨论',
    video: '视频',
    other: '链接',
  },
  paperCount: (value: number) => `${number(value)} 篇论文`,
  moreAuthors: (authors: string, more: number) => `${authors} 等另外 ${number(more)} 人`,
  upvotes: (value: number) => `${number(value)} 个赞`,
  comments: (value: number) => `${number(value)} 条评论`,
  stars: (value: number) => `${number(value)} 个星标`,
  points: (value: number) => `${number(value)} 分`,
  citations: (value: number) => `${number(value)} 次引用`,
  placeInList: (place: number) => `榜单第 ${number(place)} 位`,
  inHours: (text: string, value: number) => `${hours(value)}内 ${text}`,
  timesUsual: (times: number) => `约为平时的 ${number(times)} 倍`,
  more: (value: number) => `还有 ${number(value)} 篇论文`,
});
