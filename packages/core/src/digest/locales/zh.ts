import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Chinese, in simplified characters. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}，${period}`,
    weekly: (heading, period) => `本周${heading}，${period}`,
  },
  greeting: {
    daily: (papers) => `今天为您准备了：${papers}。`,
    weekly: (papers) => `本周为您准备了：${papers}。`,
  },
  nothing: '这次没有符合您主题的论文。',
  topics: (topics) => `您的主题：${topics}`,
  otherPapers: '其他论文',
  viewOnline: '在网页上查看',
  received: {
    daily: (heading) => `您订阅了每天的“${heading}”，因此收到此邮件。`,
    weekly: (heading) => `您订阅了每周的“${heading}”，因此收到此邮件。`,
  },
  changeTopics: '更改主题',
  unsubscribe: '退订',
  imageOf: (title) => `${title} 的图片`,
};
