import { type PluralForms, type Words, wordsOf } from '@trending-papers/core/locales';
import { isolated, PAPERS, paperMessages } from '@trending-papers/core/locales/ar';
import type { LocaleMessages, MessagesForTag } from './messages.ts';

const READ: PluralForms = {
  zero: 'لم تُقرأ أي ورقة.',
  one: 'قُرئت ورقة واحدة.',
  two: 'قُرئت ورقتان.',
  few: 'قُرئت # أوراق.',
  other: 'قُرئت # ورقة.',
};
const PROBLEMS: PluralForms = {
  zero: 'لا مشكلات في القائمة',
  one: 'مشكلة واحدة في القائمة',
  two: 'مشكلتان في القائمة',
  few: '# مشكلات في القائمة',
  other: '# مشكلة في القائمة',
};
const SEARCHED: PluralForms = {
  zero: 'ابحث في الأوراق',
  one: 'ابحث في ورقة واحدة',
  two: 'ابحث في ورقتين',
  few: 'ابحث في # أوراق',
  other: 'ابحث في # ورقة',
};

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) => count(value, READ),
  issuesTitle: (value: number) => count(value, PROBLEMS),
  shareOf: (signal: string, share: number) => `${signal}: ${percent(share)} من النتيجة`,
  searchPapers: (value: number) => count(value, SEARCHED),
  topicCount: (topic: string, value: number) => `${isolated(topic)}، ${count(value, PAPERS)}`,
  newSince: (value: number) => `الجديد منذ زيارتك الأخيرة: ${count(value, PAPERS)}`,
  showNewer: (value: number) => `اعرض الجديد: ${count(value, PAPERS)}`,
  inThisList: (rank: number) => `الترتيب ${number(rank)} هنا`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${isolated(phrase)}: ${count(value, PAPERS)}، والمتوقع ${number(expected)}`,
});

const panel = {
  periods: { day: 'يوم', week: 'أسبوع', month: 'شهر', year: 'سنة', all: 'الكل' },
  periodChoice: 'الفترة',
  previous: 'أقدم',
  next: 'أحدث',
  listed: (ago: string) => `أُدرجت ${ago}`,
  showAbstractOf: (title: string) => `الملخص: ${isolated(title)}`,
  loading: 'جارٍ تحميل الأوراق',
  updated: (ago: string) => `حُدِّثت ${ago}`,
  stale: (date: string) => `هذه قائمة ${isolated(date)}: لم يستجب المصدر.`,
  partialList: 'ربما لم يكتمل تحديث المصدر: قد تنقص أوراق.',
  showNewList: 'اعرض القائمة الأحدث',
  feed: 'خلاصة',
  howRanked: 'كيف تُرتَّب الأوراق',
  errorTitle: 'تعذر تحميل الأوراق.',
  errors: {
    offline: 'أنت غير متصل. اتصل بالإنترنت ثم أعد المحاولة.',
    blocked: 'لم يستجب المصدر، أو لا يسمح لهذا الموقع بقراءته.',
    timeout: 'استغرق المصدر وقتًا طويلًا. أعد المحاولة بعد قليل.',
    status: 'أجاب المصدر بخطأ. أعد المحاولة لاحقًا.',
    tooLarge: 'القائمة أكبر من أن تُحمَّل هنا.',
    notAListing: 'ما وصل ليس قائمة أوراق.',
  },
  tryAgain: 'أعد المحاولة',
  noListTitle: 'لا توجد قائمة أوراق بعد.',
  noListHint: `عيّن ${isolated('src')} أو ${isolated('source')} أو ${isolated('papers')}، أو ضع القائمة داخل العنصر.`,
  emptyTitle: 'لا أوراق هنا.',
  emptyForTopics: (topics: string) => `لا ورقة هنا تطابق «${isolated(topics)}».`,
  clearTopics: 'امسح المواضيع',
  showAll: 'اعرض كل الأيام',
  topicIssuesTitle: 'جزء من المواضيع لم يُفهم',
  subscribeTitle: 'استلم الأوراق الرائجة في بريدك!',
  subscribeHint: 'أوراق جديدة في مواضيعك. يمكنك إلغاء الاشتراك متى شئت.',
  email: 'البريد الإلكتروني',
  emailPlaceholder: 'name@example.org',
  subscribe: 'اشترك',
  subscribing: 'جارٍ الإرسال…',
  subscribed: (email: string) => `بقيت خطوة: أكّد الرسالة المرسلة إلى ${isolated(email)}.`,
  alreadySubscribed: (email: string) => `العنوان ${isolated(email)} مشترك من قبل.`,
  invalidEmail: `اكتب عنوانًا مثل ${isolated('name@example.org')}.`,
  subscribeFailed: (reason: string) =>
    `لم ينجح ذلك: ${isolated(reason)} عنوانك ما زال هنا؛ أعد المحاولة.`,
  noAnswer: 'لم يستجب الخادم.',
  noAddress: 'لا تحدد هذه الصفحة عنوانًا صالحًا للاشتراك.',
  noTopicChosen: 'اختر موضوعًا واحدًا على الأقل.',
  badAnswer: (status: number) => `أجاب الخادم بالحالة ${isolated(String(status))}.`,
  unreadAnswer: (host: string, email: string) =>
    `أُرسل الطلب. لا يسمح ${isolated(host)} لهذه الصفحة بقراءة جوابه: انتظر رسالة إلى ${isolated(email)}.`,
  answersElsewhere: (host: string) => `يجيب ${isolated(host)} في علامة التبويب الجديدة.`,
};

const features = {
  why: 'لماذا هي هنا؟',
  whyOf: (title: string) => `لماذا ${isolated(title)} هنا؟`,
  signals: {
    upvotes: 'الأصوات',
    stars: 'النجوم',
    comments: 'التعليقات',
    points: 'النقاط',
    citations: 'الاستشهادات',
    recency: 'الحداثة',
    listPosition: 'الترتيب في القائمة',
    topicMatch: 'مطابقة الموضوع',
    relevance: 'الصلة',
  },
  assumed: 'مفترض',
  noRepository: 'لا مستودع معروف',
  search: 'ابحث',
  noResults: (query: string) => `لا نتائج عن «${isolated(query)}».`,
  didYouMean: (query: string) => `هل تقصد «${isolated(query)}»؟`,
  clearSearch: 'امسح البحث',
  topicChoice: 'المواضيع',
  allTopics: 'الكل',
  sortChoice: 'الترتيب حسب',
  sorts: {
    trending: 'الرائجة',
    rising: 'الصاعدة',
    new: 'الأحدث',
    top: 'الأعلى',
    relevance: 'الصلة',
  },
  similar: 'أوراق مشابهة',
  similarTo: (title: string) => `أوراق مشابهة لورقة ${isolated(title)}`,
  noSimilar: 'لا أوراق مشابهة هنا.',
  cite: 'استشهد',
  citePaper: (title: string) => `استشهد بورقة ${isolated(title)}`,
  copyBibtex: 'انسخ BibTeX',
  copyRis: 'انسخ RIS',
  copyCslJson: 'انسخ CSL-JSON',
  download: 'نزّل',
  downloadAs: (format: string) => `نزّل ${isolated(format)}`,
  exportList: 'صدّر القائمة',
  copied: 'نُسخ',
  couldNotCopy: 'تعذر النسخ',
  copyYourself: 'النص محدد: انسخه بنفسك.',
  save: 'احفظ',
  savePaper: (title: string) => `احفظ ${isolated(title)}`,
  savedPapers: 'الأوراق المحفوظة',
  noSaved: 'لا شيء محفوظ بعد',
  share: 'شارك',
  sharePaper: (title: string) => `شارك ${isolated(title)}`,
  shareView: 'شارك هذا العرض',
  linkCopied: 'نُسخ الرابط',
  newSinceVisit: 'جديدة منذ زيارتك الأخيرة',
  markAllSeen: 'علّم الكل كمقروء',
  seen: 'مقروءة',
  trend: (from: string, to: string) => `من ${from} إلى ${to}`,
  risingTopics: 'مواضيع صاعدة',
  frequency: 'التكرار',
  frequencies: { daily: 'يوميًا', weekly: 'أسبوعيًا' },
  subscriptionTopics: 'مواضيعك',
  layoutChoice: 'العرض',
  layouts: { list: 'قائمة', cards: 'بطاقات', compact: 'مضغوط', ticker: 'شريط' },
  pause: 'إيقاف مؤقت',
  play: 'تشغيل',
  feedHint: 'ينقلك مفتاح Page Down إلى الورقة التالية، وPage Up إلى السابقة.',
};

/** The Arabic texts with the numbers and dates of a tag such as `ar-EG`. */
export const forTag: MessagesForTag = (tag) => {
  const words = wordsOf(tag);
  return { ...paperMessages(words), ...panel, ...features, ...counted(words), locale: tag };
};

/** Arabic. */
export const ar: LocaleMessages = forTag('ar');
