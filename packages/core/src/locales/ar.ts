import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type PluralForms, type Words } from './words.ts';

/** How many papers, by the plural forms of Arabic. */
export const PAPERS: PluralForms = {
  zero: 'لا أوراق',
  one: 'ورقة واحدة',
  two: 'ورقتان',
  few: '# أوراق',
  other: '# ورقة',
};
const UPVOTES: PluralForms = {
  zero: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  few: '# أصوات',
  many: '# صوتًا',
  other: '# صوت',
};
const COMMENTS: PluralForms = {
  zero: 'لا تعليقات',
  one: 'تعليق واحد',
  two: 'تعليقان',
  few: '# تعليقات',
  many: '# تعليقًا',
  other: '# تعليق',
};
const STARS: PluralForms = {
  zero: 'لا نجوم',
  one: 'نجمة واحدة',
  two: 'نجمتان',
  few: '# نجوم',
  other: '# نجمة',
};
const POINTS: PluralForms = {
  zero: 'لا نقاط',
  one: 'نقطة واحدة',
  two: 'نقطتان',
  few: '# نقاط',
  other: '# نقطة',
};
const CITATIONS: PluralForms = {
  zero: 'لا استشهادات',
  one: 'استشهاد واحد',
  two: 'استشهادان',
  few: '# استشهادات',
  many: '# استشهادًا',
  other: '# استشهاد',
};
const TIMES: PluralForms = {
  one: 'مثل المعتاد تقريبًا',
  two: 'ضعف المعتاد تقريبًا',
  few: 'نحو # أضعاف المعتاد',
  many: 'نحو # ضعفًا للمعتاد',
  other: 'نحو # ضعف للمعتاد',
};

/** Names, titles and addresses are mostly Latin: isolated, they do not turn the sentence around them. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** What is said of papers in Arabic. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'rtl',
  comma: '، ',
  heading: 'الأوراق الرائجة',
  badge: 'جديد',
  byline: (curators: string) => `اختيار ${isolated(bareNames(curators))}`,
  newPaper: 'جديدة',
  matches: (topics: string) => `تطابق ${isolated(topics)}`,
  surging: 'صعود سريع',
  abstract: 'الملخص',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'الكود',
    project: 'المشروع',
    data: 'البيانات',
    model: 'النموذج',
    demo: 'عرض حي',
    discussion: 'النقاش',
    video: 'فيديو',
    other: 'رابط',
  },
  paperCount: (value: number) => count(value, PAPERS),
  moreAuthors: (authors: string, more: number) => `${isolated(authors)} و${number(more)} غيرهم`,
  upvotes: (value: number) => count(value, UPVOTES),
  comments: (value: number) => count(value, COMMENTS),
  stars: (value: number) => count(value, STARS),
  points: (value: number) => count(value, POINTS),
  citations: (value: number) => count(value, CITATIONS),
  placeInList: (place: number) => `الترتيب ${number(place)} في قائمتها`,
  inHours: (text: string, value: number) => `${text} خلال ${hours(value)}`,
  timesUsual: (times: number) => count(times, TIMES),
  more: (value: number) => `المزيد: ${count(value, PAPERS)}`,
});
