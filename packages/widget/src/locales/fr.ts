import { type Words, wordsOf } from '@trending-papers/core/locales';
import { paperMessages } from '@trending-papers/core/locales/fr';
import type { LocaleMessages, MessagesForTag } from './messages.ts';

const PAPERS = { one: '# article', other: '# articles' };

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) => count(value, { one: '# article lu.', other: '# articles lus.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# problème dans la liste', other: '# problèmes dans la liste' }),
  shareOf: (signal: string, share: number) => `${signal} : ${percent(share)} du score`,
  searchPapers: (value: number) =>
    count(value, { one: 'Chercher dans # article', other: 'Chercher dans # articles' }),
  topicCount: (topic: string, value: number) => `${topic}, ${count(value, PAPERS)}`,
  newSince: (value: number) =>
    count(value, {
      one: '# nouveau depuis votre dernière visite',
      other: '# nouveaux depuis votre dernière visite',
    }),
  showNewer: (value: number) =>
    count(value, {
      one: 'Afficher # nouvel article',
      other: 'Afficher # nouveaux articles',
    }),
  inThisList: (rank: number) => `nº ${number(rank)} ici`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${phrase} : ${count(value, PAPERS)}, ${count(expected, { one: '# attendu', other: '# attendus' })}`,
});

const panel = {
  periods: { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année', all: 'Tout' },
  periodChoice: 'Période',
  previous: 'Plus ancien',
  next: 'Plus récent',
  listed: (ago: string) => `listé ${ago}`,
  showAbstractOf: (title: string) => `Résumé de ${title}`,
  loading: 'Chargement des articles',
  updated: (ago: string) => `Mis à jour ${ago}`,
  stale: (date: string) => `Liste du ${date} : la source n’a pas répondu.`,
  partialList: 'La source n’a peut-être pas fini sa mise à jour : il peut manquer des articles.',
  showNewList: 'Afficher la liste plus récente',
  feed: 'Flux',
  howRanked: 'Comment les articles sont classés',
  errorTitle: 'Les articles n’ont pas pu être chargés.',
  errors: {
    offline: 'Vous êtes hors ligne. Connectez-vous, puis réessayez.',
    blocked: 'La source ne répond pas ou ne permet pas à ce site de la lire.',
    timeout: 'La source met trop de temps. Réessayez dans un instant.',
    status: 'La source a renvoyé une erreur. Réessayez plus tard.',
    tooLarge: 'La liste est trop grande pour être chargée ici.',
    notAListing: 'La réponse n’est pas une liste d’articles.',
  },
  tryAgain: 'Réessayer',
  noListTitle: 'Pas encore de liste d’articles.',
  noListHint: 'Définissez src, source ou papers, ou placez la liste dans l’élément.',
  emptyTitle: 'Aucun article ici.',
  emptyForTopics: (topics: string) => `Aucun article ne correspond à « ${topics} » ici.`,
  clearTopics: 'Effacer les thèmes',
  showAll: 'Afficher tous les jours',
  topicIssuesTitle: 'Une partie des thèmes n’a pas été comprise',
  subscribeTitle: 'Les articles en vogue dans votre boîte mail !',
  subscribeHint: 'Les nouveaux articles sur vos thèmes. Désinscription à tout moment.',
  email: 'E-mail',
  emailPlaceholder: 'vous@example.org',
  subscribe: 'S’abonner',
  subscribing: 'Envoi…',
  subscribed: (email: string) => `Presque fini : confirmez le message envoyé à ${email}.`,
  alreadySubscribed: (email: string) => `${email} est déjà abonné.`,
  invalidEmail: 'Saisissez une adresse comme vous@example.org.',
  subscribeFailed: (reason: string) =>
    `Échec : ${reason} Votre adresse est toujours là ; réessayez.`,
  noAnswer: 'le serveur n’a pas répondu.',
  noAddress: 'cette page n’indique aucune adresse d’abonnement valide.',
  noTopicChosen: 'Choisissez au moins un thème.',
  badAnswer: (status: number) => `le serveur a répondu avec l’état ${status}.`,
  unreadAnswer: (host: string, email: string) =>
    `Envoyé. ${host} ne laisse pas cette page lire sa réponse : attendez un message à ${email}.`,
  answersElsewhere: (host: string) => `${host} répond dans le nouvel onglet.`,
};

const features = {
  why: 'Pourquoi ici ?',
  whyOf: (title: string) => `Pourquoi ${title} est ici`,
  signals: {
    upvotes: 'Votes',
    stars: 'Étoiles',
    comments: 'Commentaires',
    points: 'Points',
    citations: 'Citations',
    recency: 'Nouveauté',
    listPosition: 'Place dans la liste',
    topicMatch: 'Thème',
    relevance: 'Pertinence',
  },
  assumed: 'supposé',
  noRepository: 'aucun dépôt connu',
  search: 'Rechercher',
  noResults: (query: string) => `Aucun résultat pour « ${query} ».`,
  didYouMean: (query: string) => `Vouliez-vous dire « ${query} » ?`,
  clearSearch: 'Effacer la recherche',
  topicChoice: 'Thèmes',
  allTopics: 'Tous',
  sortChoice: 'Trier par',
  sorts: {
    trending: 'En vogue',
    rising: 'En hausse',
    new: 'Nouveaux',
    top: 'Meilleurs',
    relevance: 'Pertinence',
  },
  similar: 'Similaires',
  similarTo: (title: string) => `Similaires à ${title}`,
  noSimilar: 'Aucun article similaire ici.',
  cite: 'Citer',
  citePaper: (title: string) => `Citer ${title}`,
  copyBibtex: 'Copier en BibTeX',
  copyRis: 'Copier en RIS',
  copyCslJson: 'Copier en CSL-JSON',
  download: 'Télécharger',
  downloadAs: (format: string) => `Télécharger ${format}`,
  exportList: 'Exporter la liste',
  copied: 'Copié',
  couldNotCopy: 'Copie impossible',
  copyYourself: 'Le texte est sélectionné : copiez-le vous-même.',
  save: 'Enregistrer',
  savePaper: (title: string) => `Enregistrer ${title}`,
  savedPapers: 'Articles enregistrés',
  noSaved: 'Rien d’enregistré pour l’instant',
  share: 'Partager',
  sharePaper: (title: string) => `Partager ${title}`,
  shareView: 'Partager cette vue',
  linkCopied: 'Lien copié',
  newSinceVisit: 'Nouveau depuis votre dernière visite',
  markAllSeen: 'Tout marquer comme vu',
  seen: 'Vu',
  trend: (from: string, to: string) => `De ${from} à ${to}`,
  risingTopics: 'Thèmes en hausse',
  frequency: 'Fréquence',
  frequencies: { daily: 'Chaque jour', weekly: 'Chaque semaine' },
  subscriptionTopics: 'Vos thèmes',
  layoutChoice: 'Affichage',
  layouts: { list: 'Liste', cards: 'Cartes', compact: 'Compact', ticker: 'Défilant' },
  pause: 'Pause',
  play: 'Lecture',
  feedHint: 'Page suivante mène à l’article suivant, Page précédente au précédent.',
};

/** The French texts with the numbers and dates of a tag such as `fr-CA`. */
export const forTag: MessagesForTag = (tag) => {
  const words = wordsOf(tag);
  return { ...paperMessages(words), ...panel, ...features, ...counted(words), locale: tag };
};

/** French. */
export const fr: LocaleMessages = forTag('fr');
