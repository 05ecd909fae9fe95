// Each list in one string: lists of words take twice the space.

/** May stand inside a phrase, never at its ends: "mixture of experts". */
const LINKS = 'of in to for with on and the a an as by via from at without';

/** English words of grammar, and others that say as little. */
const GRAMMAR = `about above across after again against all almost along already also although always among any are
around away be became because become becomes been before behind being below beside besides best better between beyond
both but can cannot could despite did do does doing done down due during each either else enough especially etc even
ever every everything far few fewer finally first five four full fully further furthermore get gets give given gives
go good had hardly has have having he hence her here high higher highest highly him his how however i if ii iii
increasingly indeed inside instead into is it its itself just largely last later latter least less let like likely
long longer low lower made mainly make makes making many may me mere merely might more moreover most mostly much must
my namely near nearly neither never nevertheless next no none nor not nothing notably now off often once one only onto
or other others otherwise our out over own particularly per perhaps possible potentially previously primarily put quite
rather re really recent recently regarding respectively same second see seen several shall she should since single six
so some sometimes still such ten than that their them then there thereby therefore these they third this those though
three through throughout thus till together too toward towards two typically under unlike until up upon us use used
using usually various very was we well were what when where whereas whether which while who whole whom whose why widely
will within would yes yet you your zero al eg ie cf vs http https www com org io github huggingface page html times
mathbf mathcal mathrm textbf texttt frac`;

/** What abstracts say whatever they are about. */
const PROSE = `able achieve achieved achieves achieving additional additionally address addresses addressing advances
aim aims allow allowing allows applied apply applying approach approaches art available based baseline baselines
bridge build building built capable challenge challenges challenging combine combines combining compare compared complex comprehensive conduct
consistently critical crucial current demonstrate demonstrated demonstrates demonstrating design designed develop
developed different difficult directly diverse effective effectively effectiveness efficiently enable enables enabling
enhance enhances enhancing ensure ensuring establish evaluate evaluated evaluating existing experiment experimental
experiments explore extensive finding findings focus focusing framework frameworks fundamental gain gains gap
gaps generate generated generates generating impressive improve improved improvement improvements improves improving
include includes including insight insights introduce introduced introduces introducing investigate issue issues key
lack lead leading leads leverage leverages leveraging limitation limitations limited maintain maintaining method methods
moreover multiple need needs new novel number offer offering offers outperform outperforming outperforms
overall overcome paper papers perform performance performing performs poor potential present presents prior problem
problems promising propose proposed proposes provide provided provides providing publicly rely remain remains
remarkable require requires requiring result resulting results reveal reveals show shown shows significant
significantly simple solution solutions sota specific specifically strategies strategy strong studies study substantial
substantially suffer superior surpass surpasses surpassing technique techniques traditional typical
understanding unified variety valuable wide widespread work works yield yields`;

/** Say something only beside others: no topic by themselves, "world models" is one. */
const VAGUE = `ability accuracy adaptive advanced ai algorithm algorithms alignment analysis application applications
architecture architectures area attention automated aware benchmark benchmarks capabilities capability case code
common component components computational consistency consistent content context control core cost
data dataset datasets deep dense direct domain domains downstream dynamic efficiency efficient
end environment environments error errors evaluation evaluations evidence explicit external feature features
feedback field fine five fixed flexible form foundation free function future general generalization generation
global grained guided human humans image images implicit inference information input inputs instance
integrated interaction interactions knowledge language languages large learn learned learning level levels local loss
machine mechanism mechanisms metric metrics modal modality mode model modeling models module multi natural network
networks neural object objective objects open optimal optimization output outputs parameter parameters past path
perception pipeline pipelines point points policy post power practical practice pre precise precision prediction
principled process processing prompt prompts property quality question questions range rate real reasoning
reliable representation representations research resource resources robust robustness role sample samples scalable
scale scaling scenario scenarios scene scenes score scores self sequence sequences set sets setting settings shot
signal signals size small source space spatial stage standard state states step steps structure structured
supervised support survey synthesis synthetic system systems target task tasks temporal term test testing text
textual theory time token tokens tool tools top towards train trained training transfer tuning type types user users
value values vector video videos view vision visual weight weights world`;

/** Behind a hyphen they add nothing to what stands before it: "LLM-based". */
const SUFFIXES =
  'aware based centric driven enabled guided level like oriented powered specific style wise';

/** What a word may do in a phrase. */
export type WordRole = 'term' | 'vague' | 'link' | 'stop' | 'suffix';

/** Makes what tells the role of a normalised word. The lists are English; words of other languages are terms. */
export function wordRoles(): (word: string) => WordRole {
  const lists = { stop: `${GRAMMAR} ${PROSE}`, vague: VAGUE, link: LINKS, suffix: SUFFIXES };
  const roles = new Map<string, WordRole>();
  for (const [role, words] of Object.entries(lists))
    for (const word of words.split(/\s/)) roles.set(word, role as WordRole);
  // Single letters and numbers are variables, sizes, years.
  return (word) => roles.get(word) ?? (/^(?:[a-z]|\p{N}+)$/u.test(word) ? 'link' : 'term');
}
