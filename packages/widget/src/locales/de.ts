import { type Words, wordsOf } from '@trending-papers/core/locales';
import { paperMessages } from '@trending-papers/core/locales/de';
import type { LocaleMessages, MessagesForTag } from './messages.ts';

const PAPERS = { one: '# Paper', other: '# Papers' };

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) =>
    count(value, { one: '# Paper wurde gelesen.', other: '# Papers wurden gelesen.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# Problem in der Liste', other: '# Probleme in der Liste' }),
  shareOf: (signal: string, share: number) => `${signal}: ${percent(share)} der Wertung`,
  searchPapers: (value: number) =>
    count(value, { one: '# Paper durchsuchen', other: '# Papers durchsuchen' }),
  topicCount: (topic: string, value: number) => `${topic}, ${count(value, PAPERS)}`,
  newSince: (value: number) =>
    count(value, {
      one: '# neues seit Ihrem letzten Besuch',
      other: '# neue seit Ihrem letzten Besuch',
    }),
  showNewer: (value: number) =>
    count(value, { one: '# neues Paper zeigen', other: '# neue Papers zeigen' }),
  inThisList: (rank: number) => `hier auf Platz ${number(rank)}`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${phrase}: ${count(value, PAPERS)}, ${number(expected)} erwartet`,
});

const panel = {
  periods: { day: 'Tag', week: 'Woche', month: 'Monat', year: 'Jahr', all: 'Alle' },
  periodChoice: 'Zeitraum',
  previous: 'Früher',
  next: 'Später',
  listed: (ago: string) => `gelistet ${ago}`,
  showAbstractOf: (title: string) => `Abstract von ${title}`,
  loading: 'Papers werden geladen',
  updated: (ago: string) => `Aktualisiert ${ago}`,
  stale: (date: string) => `Gezeigt wird die Liste vom ${date}: Die Quelle antwortet nicht.`,
  partialList: 'Die Quelle ist vielleicht noch nicht fertig aktualisiert: Es können Papers fehlen.',
  showNewList: 'Neuere Liste zeigen',
  feed: 'Feed',
  howRanked: 'So wird sortiert',
  errorTitle: 'Die Papers konnten nicht geladen werden.',
  errors: {
    offline: 'Sie sind offline. Verbinden Sie sich und versuchen Sie es erneut.',
    blocked: 'Die Quelle antwortet nicht oder lässt diese Website nicht lesen.',
    timeout: 'Die Quelle braucht zu lange. Versuchen Sie es gleich noch einmal.',
    status: 'Die Quelle meldet einen Fehler. Versuchen Sie es später erneut.',
    tooLarge: 'Die Liste ist zu groß, um sie hier zu laden.',
    notAListing: 'Die Antwort ist keine Liste von Papers.',
  },
  tryAgain: 'Erneut versuchen',
  noListTitle: 'Noch keine Liste von Papers.',
  noListHint: 'Setzen Sie src, source oder papers oder legen Sie die Liste in das Element.',
  emptyTitle: 'Hier sind keine Papers.',
  emptyForTopics: (topics: string) => `Kein Paper passt hier zu „${topics}“.`,
  clearTopics: 'Themen löschen',
  showAll: 'Alle Tage zeigen',
  topicIssuesTitle: 'Ein Teil der Themen wurde nicht verstanden',
  subscribeTitle: 'Papers im Trend per E-Mail!',
  subscribeHint: 'Neue Papers zu Ihren Themen. Abmelden ist jederzeit möglich.',
  email: 'E-Mail',
  emailPlaceholder: 'name@example.org',
  subscribe: 'Abonnieren',
  subscribing: 'Wird gesendet…',
  subscribed: (email: string) => `Fast fertig: Bestätigen Sie die Nachricht an ${email}.`,
  alreadySubscribed: (email: string) => `${email} ist schon angemeldet.`,
  invalidEmail: 'Geben Sie eine Adresse wie name@example.org ein.',
  subscribeFailed: (reason: string) =>
    `Das hat nicht geklappt: ${reason} Ihre Adresse steht noch da; versuchen Sie es erneut.`,
  noAnswer: 'Der Server antwortet nicht.',
  noAddress: 'Diese Seite nennt keine gültige Adresse für das Abo.',
  noTopicChosen: 'Wählen Sie mindestens ein Thema.',
  badAnswer: (status: number) => `Der Server antwortet mit Status ${status}.`,
  unreadAnswer: (host: string, email: string) =>
    `Gesendet. ${host} lässt diese Seite die Antwort nicht lesen: Achten Sie auf eine Nachricht an ${email}.`,
  answersElsewhere: (host: string) => `${host} antwortet im neuen Tab.`,
};

const features = {
  why: 'Warum steht das hier?',
  whyOf: (title: string) => `Warum steht ${title} hier?`,
  signals: {
    upvotes: 'Upvotes',
    stars: 'Sterne',
    comments: 'Kommentare',
    points: 'Punkte',
    citations: 'Zitate',
    recency: 'Aktualität',
    listPosition: 'Platz in der Liste',
    topicMatch: 'Thementreffer',
    relevance: 'Relevanz',
  },
  assumed: 'angenommen',
  noRepository: 'kein Repository bekannt',
  search: 'Suchen',
  noResults: (query: string) => `Keine Treffer für „${query}“.`,
  didYouMean: (query: string) => `Meinten Sie „${query}“?`,
  clearSearch: 'Suche löschen',
  topicChoice: 'Themen',
  allTopics: 'Alle',
  sortChoice: 'Sortieren nach',
  sorts: {
    trending: 'Trend',
    rising: 'Aufsteigend',
    new: 'Neu',
    top: 'Top',
    relevance: 'Relevanz',
  },
  similar: 'Ähnliche',
  similarTo: (title: string) => `Ähnliche Papers zu ${title}`,
  noSimilar: 'Keine ähnlichen Papers hier.',
  cite: 'Zitieren',
  citePaper: (title: string) => `${title} zitieren`,
  copyBibtex: 'BibTeX kopieren',
  copyRis: 'RIS kopieren',
  copyCslJson: 'CSL-JSON kopieren',
  download: 'Herunterladen',
  downloadAs: (format: string) => `${format} herunterladen`,
  exportList: 'Liste exportieren',
  copied: 'Kopiert',
  couldNotCopy: 'Kopieren ging nicht',
  copyYourself: 'Der Text ist markiert: Kopieren Sie ihn selbst.',
  save: 'Merken',
  savePaper: (title: string) => `${title} merken`,
  savedPapers: 'Gemerkte Papers',
  noSaved: 'Noch nichts gemerkt',
  share: 'Teilen',
  sharePaper: (title: string) => `${title} teilen`,
  shareView: 'Diese Ansicht teilen',
  linkCopied: 'Link kopiert',
  newSinceVisit: 'Neu seit Ihrem letzten Besuch',
  markAllSeen: 'Alle als gesehen markieren',
  seen: 'Gesehen',
  trend: (from: string, to: string) => `Von ${from} auf ${to}`,
  risingTopics: 'Themen im Aufwind',
  frequency: 'Wie oft',
  frequencies: { daily: 'Täglich', weekly: 'Wöchentlich' },
  subscriptionTopics: 'Ihre Themen',
  layoutChoice: 'Ansicht',
  layouts: { list: 'Liste', cards: 'Karten', compact: 'Kompakt', ticker: 'Laufband' },
  pause: 'Anhalten',
  play: 'Abspielen',
  feedHint: 'Bild ab führt zum nächsten Paper, Bild auf zum vorigen.',
};

/** The German texts with the numbers and dates of a tag such as `de-CH`. */
export const forTag: MessagesForTag = (tag) => {
  const words = wordsOf(tag);
  return { ...paperMessages(words), ...panel, ...features, ...counted(words), locale: tag };
};

/** German. */
export const de: LocaleMessages = forTag('de');
