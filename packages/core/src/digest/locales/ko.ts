import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Korean. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `이번 주 ${heading}, ${period}`,
  },
  greeting: {
    daily: (papers) => `오늘의 소식: ${papers}.`,
    weekly: (papers) => `이번 주 소식: ${papers}.`,
  },
  nothing: '이번에는 주제에 맞는 논문이 없습니다.',
  topics: (topics) => `내 주제: ${topics}`,
  otherPapers: '다른 논문',
  viewOnline: '웹에서 보기',
  received: {
    daily: (heading) => `‘${heading}’ 메일을 매일 받기로 신청하셔서 보내 드립니다.`,
    weekly: (heading) => `‘${heading}’ 메일을 매주 받기로 신청하셔서 보내 드립니다.`,
  },
  changeTopics: '주제 변경',
  unsubscribe: '구독 취소',
  imageOf: (title) => `${title} 그림`,
};
