import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

/** What is said of papers in Korean. */
export const paperMessages = ({ number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: '주목받는 논문',
  badge: '새 소식',
  byline: (curators: string) => `선정: ${bareNames(curators)}`,
  newPaper: '새 논문',
  matches: (topics: string) => `일치: ${topics}`,
  surging: '급상승',
  abstract: '초록',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: '코드',
    project: '프로젝트',
    data: '데이터',
    model: '모델',
    demo: '데모',
    discussion: '토론',
    video: '동영상',
    other: '링크',
  },
  paperCount: (value: number) => `논문 ${number(value)}편`,
  moreAuthors: (authors: string, more: number) => `${authors} 외 ${number(more)}명`,
  upvotes: (value: number) => `추천 ${number(value)}개`,
  comments: (value: number) => `댓글 ${number(value)}개`,
  stars: (value: number) => `스타 ${number(value)}개`,
  points: (value: number) => `${number(value)}점`,
  citations: (value: number) => `인용 ${number(value)}회`,
  placeInList: (place: number) => `목록에서 ${number(place)}위`,
  inHours: (text: string, value: number) => `${hours(value)} 동안 ${text}`,
  timesUsual: (times: number) => `평소의 약 ${number(times)}배`,
  more: (value: number) => `논문 ${number(value)}편 더 보기`,
});
