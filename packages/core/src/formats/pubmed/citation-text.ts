/** Languages as PubMed abbreviates them (MARC), and their usual tags. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ara: 'ar',
    bul: 'bg',
    chi: 'zh',
    cze: 'cs',
    dan: 'da',
    dut: 'nl',
    eng: 'en',
    english: 'en',
    fin: 'fi',
    fre: 'fr',
    ger: 'de',
    gre: 'el',
    heb: 'he',
    hun: 'hu',
    ita: 'it',
    jpn: 'ja',
    kor: 'ko',
    nor: 'no',
    per: 'fa',
    pol: 'pl',
    por: 'pt',
    rum: 'ro',
    rus: 'ru',
    slv: 'sl',
    spa: 'es',
    swe: 'sv',
    tur: 'tr',
    ukr: 'uk',
  }),
);

/** The language tag of what PubMed names; undefined for "undetermined" and "several". */
export function languageTag(code: string | undefined): string | undefined {
  const name = code?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'und' || name === 'mul') return undefined;
  return TAGS.get(name) ?? name;
}

/**
 * A title without what PubMed adds: the full stop at its end, and the brackets around one that was
 * translated. "[Not Available]" says that there is none.
 *
 * @param vernacular the title in the language of the paper, for papers that have no other.
 */
export function citationTitle(title: string, vernacular = ''): string {
  const bare = withoutStop(title);
  const translated = /^\[(.+?)\.?\]$/.exec(bare)?.[1] ?? bare;
  const isMissing = translated === '' || /^not available$/i.test(translated);
  return isMissing ? withoutStop(vernacular) : translated;
}

function withoutStop(title: string): string {
  return title.trim().replace(/(?<!\.)\.$/, '');
}

/** Whether a type of publication says that the paper itself was retracted; a notice is none. */
export function isRetractedType(type: string): boolean {
  return /^\s*retracted publication\s*$/i.test(type);
}

/** The pages of a citation in PubMed and in PubMed Central. */
export function pubmedLinks(pubmed: string | undefined, pmc: string | undefined) {
  const archived = /^(?:PMC)?(\d{1,9})(?:\.\d+)?$/i.exec(pmc?.trim() ?? '')?.[1];
  return [
    { rel: 'abstract' as const, url: pubmed && `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/` },
    {
      rel: 'abstract' as const,
      url: archived && `https://pmc.ncbi.nlm.nih.gov/articles/PMC${archived}/`,
    },
  ];
}

/** The identifier of PubMed that a text holds; undefined for none, and for zeros. */
export function pubmedId(text: string): string | undefined {
  return /^\s*0*([1-9]\d{0,8})\s*$/.exec(text)?.[1];
}
