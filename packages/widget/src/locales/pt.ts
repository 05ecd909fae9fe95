import { type Words, wordsOf } from '@trending-papers/core/locales';
import { paperMessages } from '@trending-papers/core/locales/pt';
import type { LocaleMessages, MessagesForTag } from './messages.ts';

const PAPERS = { one: '# artigo', other: '# artigos' };

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) => count(value, { one: '# artigo lido.', other: '# artigos lidos.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# problema na lista', other: '# problemas na lista' }),
  shareOf: (signal: string, share: number) => `${signal}: ${percent(share)} da pontuação`,
  searchPapers: (value: number) =>
    count(value, { one: 'Pesquisar em # artigo', other: 'Pesquisar em # artigos' }),
  topicCount: (topic: string, value: number) => `${topic}, ${count(value, PAPERS)}`,
  newSince: (value: number) =>
    count(value, {
      one: '# novo desde a sua última visita',
      other: '# novos desde a sua última visita',
    }),
  showNewer: (value: number) =>
    count(value, { one: 'Mostrar # artigo novo', other: 'Mostrar # artigos novos' }),
  inThisList: (rank: number) => `n.º ${number(rank)} aqui`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${phrase}: ${count(value, PAPERS)}, ${count(expected, { one: '# esperado', other: '# esperados' })}`,
});

const panel = {
  periods: { day: 'Dia', week: 'Semana', month: 'Mês', year: 'Ano', all: 'Tudo' },
  periodChoice: 'Período',
  previous: 'Anterior',
  next: 'Seguinte',
  listed: (ago: string) => `na lista: ${ago}`,
  showAbstractOf: (title: string) => `Resumo de ${title}`,
  loading: 'Carregando artigos',
  updated: (ago: string) => `Atualizado ${ago}`,
  stale: (date: string) => `Lista de ${date}: a fonte não respondeu.`,
  partialList: 'A fonte talvez ainda esteja a ser atualizada: podem faltar artigos.',
  showNewList: 'Mostrar a lista mais recente',
  feed: 'Feed',
  howRanked: 'Como os artigos são ordenados',
  errorTitle: 'Não foi possível carregar os artigos.',
  errors: {
    offline: 'Sem conexão à internet. Conecte-se e tente de novo.',
    blocked: 'A fonte não responde ou não permite que este site a leia.',
    timeout: 'A fonte demora demais. Tente de novo daqui a pouco.',
    status: 'A fonte devolveu um erro. Tente mais tarde.',
    tooLarge: 'A lista é grande demais para ser carregada aqui.',
    notAListing: 'A resposta não é uma lista de artigos.',
  },
  tryAgain: 'Tentar de novo',
  noListTitle: 'Ainda não há lista de artigos.',
  noListHint: 'Defina src, source ou papers, ou coloque a lista dentro do elemento.',
  emptyTitle: 'Não há artigos aqui.',
  emptyForTopics: (topics: string) => `Nenhum artigo corresponde aqui a “${topics}”.`,
  clearTopics: 'Limpar os temas',
  showAll: 'Mostrar todos os dias',
  topicIssuesTitle: 'Parte dos temas não foi entendida',
  subscribeTitle: 'Receba os artigos em alta no seu e-mail!',
  subscribeHint: 'Artigos novos sobre os seus temas. Cancele quando quiser.',
  email: 'E-mail',
  emailPlaceholder: 'nome@example.org',
  subscribe: 'Assinar',
  subscribing: 'Enviando…',
  subscribed: (email: string) => `Quase pronto: confirme a mensagem enviada para ${email}.`,
  alreadySubscribed: (email: string) => `${email} já está na lista.`,
  invalidEmail: 'Escreva um endereço como nome@example.org.',
  subscribeFailed: (reason: string) =>
    `Não funcionou: ${reason} O seu endereço continua aqui; tente de novo.`,
  noAnswer: 'o servidor não respondeu.',
  noAddress: 'esta página não indica um endereço de assinatura válido.',
  noTopicChosen: 'Escolha pelo menos um tema.',
  badAnswer: (status: number) => `o servidor respondeu com o estado ${status}.`,
  unreadAnswer: (host: string, email: string) =>
    `Enviado. ${host} não deixa esta página ler a resposta: aguarde uma mensagem em ${email}.`,
  answersElsewhere: (host: string) => `${host} responde na nova aba.`,
};

const features = {
  why: 'Por que está aqui?',
  whyOf: (title: string) => `Por que ${title} está aqui?`,
  signals: {
    upvotes: 'Votos',
    stars: 'Estrelas',
    comments: 'Comentários',
    points: 'Pontos',
    citations: 'Citações',
    recency: 'Atualidade',
    listPosition: 'Lugar na lista',
    topicMatch: 'Tema',
    relevance: 'Relevância',
  },
  assumed: 'presumido',
  noRepository: 'nenhum repositório conhecido',
  search: 'Pesquisar',
  noResults: (query: string) => `Nenhum resultado para “${query}”.`,
  didYouMean: (query: string) => `Quis dizer “${query}”?`,
  clearSearch: 'Limpar a pesquisa',
  topicChoice: 'Temas',
  allTopics: 'Todos',
  sortChoice: 'Ordenar por',
  sorts: {
    trending: 'Em alta',
    rising: 'Em ascensão',
    new: 'Novos',
    top: 'Melhores',
    relevance: 'Relevância',
  },
  similar: 'Semelhantes',
  similarTo: (title: string) => `Semelhantes a ${title}`,
  noSimilar: 'Não há artigos semelhantes aqui.',
  cite: 'Citar',
  citePaper: (title: string) => `Citar ${title}`,
  copyBibtex: 'Copiar BibTeX',
  copyRis: 'Copiar RIS',
  copyCslJson: 'Copiar CSL-JSON',
  download: 'Baixar',
  downloadAs: (format: string) => `Baixar ${format}`,
  exportList: 'Exportar a lista',
  copied: 'Copiado',
  couldNotCopy: 'Não foi possível copiar',
  copyYourself: 'O texto está selecionado: copie-o manualmente.',
  save: 'Guardar',
  savePaper: (title: string) => `Guardar ${title}`,
  savedPapers: 'Artigos guardados',
  noSaved: 'Nada guardado ainda',
  share: 'Compartilhar',
  sharePaper: (title: string) => `Compartilhar ${title}`,
  shareView: 'Compartilhar esta vista',
  linkCopied: 'Link copiado',
  newSinceVisit: 'Novo desde a sua última visita',
  markAllSeen: 'Marcar tudo como visto',
  seen: 'Visto',
  trend: (from: string, to: string) => `De ${from} a ${to}`,
  risingTopics: 'Temas em alta',
  frequency: 'Frequência',
  frequencies: { daily: 'Diária', weekly: 'Semanal' },
  subscriptionTopics: 'Os seus temas',
  layoutChoice: 'Vista',
  layouts: { list: 'Lista', cards: 'Cartões', compact: 'Compacta', ticker: 'Faixa' },
  pause: 'Pausar',
  play: 'Retomar',
  feedHint: 'Page Down leva ao artigo seguinte, Page Up ao anterior.',
};

/** The Portuguese texts with the numbers and dates of a tag such as `pt-BR`. */
export const forTag: MessagesForTag = (tag) => {
  const words = wordsOf(tag);
  return { ...paperMessages(words), ...panel, ...features, ...counted(words), locale: tag };
};

/** Portuguese. */
export const pt: LocaleMessages = forTag('pt');
