import type { GenderWords } from '../../../annotate/kinds/name/gender.ts';
import type { ReportingWords, SourcePhrase } from '../../../annotate/kinds/quote/words.ts';
import { wordList, wordSet } from '../../../text/word-list.ts';

/** Phrases that attribute without a verb. */
export const phrases: readonly SourcePhrase[] = [
  { words: ['according', 'to'], class: 'say', example: '[According to] the mayor, the bridge is safe.' },
  { words: ['per'], class: 'say', named: true, example: 'The bridge is safe, [per] the Courier.' },
  { words: ['as', 'reported', 'by'], class: 'say', example: '[As reported by] the Courier, the bridge is safe.' },
  {
    words: ['as', 'first', 'reported', 'by'],
    class: 'say',
    example: '[As first reported by] the Courier, the bridge is safe.',
  },
  { words: ['in', 'the', 'view', 'of'], class: 'think', example: '[In the view of] the court, the search was lawful.' },
  {
    words: ['in', 'the', 'words', 'of'],
    class: 'say',
    example: 'It was, [in the words of] one guest, “a long night.”',
  },
  {
    words: ['in', 'the', 'opinion', 'of'],
    class: 'think',
    example: '[In the opinion of] the court, the search was lawful.',
  },
];

/** Words that end in -ly and are no adverbs of manner. */
const notAdverbs = wordSet(
  'family italy july reply only ally supply assembly rally bully apply rely fly imply comply sicily emily kelly billy holly molly sally lily beverly kimberly early',
);

/** The closed classes of English that tell where a subject and a content begin and end. */
export const closed: Omit<
  ReportingWords,
  'verbs' | 'phrases' | 'bodies' | 'documents' | 'offices' | keyof GenderWords
> = {
  pronouns: wordSet(`i he she they we you it who one everyone everybody someone somebody nobody others many some most
    several both critics all few this that these those another none anyone`),
  feminine: wordSet('she her hers herself'),
  masculine: wordSet('he him his himself'),
  feminineNouns: wordSet(`woman girl mother mom mum daughter sister wife widow girlfriend fiancée aunt niece grandmother
    granddaughter actress heiress hostess duchess countess baroness queen princess congresswoman businesswoman
    spokeswoman chairwoman policewoman sportswoman councilwoman ballerina nun stepmother waitress`),
  masculineNouns: wordSet(`man boy father dad son brother husband widower boyfriend fiancé uncle nephew grandfather
    grandson heir host duke count baron king prince congressman businessman policeman sportsman councilman
    monk priest imam stepfather waiter fisherman serviceman`),
  plural: wordSet('they them their theirs we us our'),
  neuter: wordSet('it itself'),
  possessives: wordSet("'s"),
  owning: /^['’‘]s?\s/,
  age: {
    told: /^the (\d{1,3})-year-old\b/i,
    before: /(\d{1,3})-year-old [^.,;“”"]*$/,
    behind: /^(?:, |, aged | \()(\d{1,3})\b(?! \p{L})/u,
  },
  self: wordSet("i me my i'm i've i'd i'll"),
  addressed: wordSet("you your you're you've"),
  answers: wordSet('yes no yeah well absolutely sure right oh'),
  interview: {
    asks: /(?<!\bin an? (?:[\w-]+ ){0,3})\b(?:interview|q ?& ?a\b)/i,
    meets: /\b(?:sat down|caught up|spoke|talk(?:s|ed)) (?:to|with)\b/i,
    ends: /\b(?:about|on|after|as|by)\b/,
    prompts: /\b(?:[Tt]ell us|to know (?:if|what|how|why)|ask you)\b/,
  },
  viewing: wordSet('in by'),
  own: wordSet('own'),
  views: wordSet('view words opinion account admission estimation judgment judgement telling'),
  plurals: wordSet('people percent police men women children media data majority'),
  firstPerson: wordSet("i we me us my our you your i'm i've i'd i'll we're we've we'd we'll"),
  determiners:
    wordSet(`the a an whose his her its their our my your this that these those one two three four five six seven
    eight nine ten some many most several other another both all no each every any few such`),
  definite: wordSet('the this that whose his her its their our my your'),
  ranks: wordSet('vice deputy former acting assistant shadow'),
  lesser: wordSet('vice deputy shadow'),
  quantifiers: wordSet('many some most several both few all these those half'),
  numerals: wordSet('two three four five six seven eight nine ten eleven twelve'),
  indefinite: wordSet('a an'),
  prepositions:
    wordSet(`according in on at by for from with of to about against among between during through under over into onto
    after before since until toward towards upon within without across along around behind beside beyond despite near off
    outside inside per via throughout amid above below beneath like unlike except regarding concerning following alongside as than out up down aboard atop`),
  partitives: wordSet('of'),
  linking: wordSet('of for at from in with on'),
  varying:
    wordSet(`vary varies varied varying differ differs differed differing change changes changed changing adjust adjusts
    adjusted range ranges ranged sort sorts sorted rank ranks ranked group groups grouped act acts acted live lives lived`),
  measures: wordSet('plan plans schedule taste need size age tradition custom protocol'),
  topics: wordSet('about of regarding concerning over'),
  clausal: wordSet(`fact idea notion possibility chance risk hope fear belief view claim evidence argument allegation
    accusation suggestion way`),
  subordinators: wordSet(`that because while when whereas although though if unless whether as since until before after
    so lest once where why how what than`),
  bounds: wordSet('least most'),
  approximators: new Set([
    ...wordList('about around over under nearly almost just only some'),
    ...['up to', 'at least', 'at most', 'as many as', 'as much as', 'as few as', 'as little as'],
  ]),
  comparatives: wordSet('more less fewer'),
  concessives: wordSet('although though while whereas despite'),
  reservations: wordSet('although though'),
  relatives: wordSet('who which that'),
  whose: wordSet('whose'),
  conjunctions: wordSet('and but or nor yet plus then'),
  additive: wordSet('and or nor plus'),
  subjects: wordSet('i he she they we'),
  takings: wordSet('lives'),
  sayable: wordSet('same nothing something anything much little more less good goodbye hello sorry yes no so'),
  aides: wordSet('spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor agent assistant manager'),
  namings: wordSet('known dubbed nicknamed named titled entitled styled alias'),
  expressed:
    wordSet(`warning warnings approval support thanks condolences congratulations concern concerns regret regrets
    apology apologies criticism hope hopes fear fears doubt doubts greetings photo photos picture pictures video videos link`),
  owners: wordSet('my our your his her its their'),
  adjectives:
    wordSet(`new old recent current previous initial preliminary final main major minor big small large long short high
    low early specific separate similar different certain various young senior junior great good bad same later earlier next last`),
  others: wordSet('other others critics'),
  complementizers: wordSet('that'),
  infinitives: wordSet('to'),
  acronyms: wordSet('WHO IT US'),
  agents: wordSet('by'),
  means: wordSet('phone telephone cellphone satellite email e-mail mail post letter text fax video zoom skype'),
  questions: wordSet('whether if how why what when where who whom which'),
  auxiliaries: wordSet(`has have had having is are was were be been being do does did will would can could may might
    shall should must 's 've 'd 'll he's she's they've i've we've he'd she'd they'd i'd we'd he'll she'll they'll`),
  modals: wordSet(
    "will would can could may might shall should must won't wouldn't can't cannot couldn't shan't shouldn't 'd 'll he'd she'd they'd he'll she'll they'll",
  ),
  possibilities: wordSet('may might could should must ought'),
  conditionals: wordSet('if whether unless'),
  spells: wordSet('during after before when while because although though since until amid'),
  several: wordSet('are were have do'),
  obligations: wordSet('must have has need needs'),
  outcomes: wordSet('results earnings profit profits loss losses revenue revenues income'),
  passive: wordSet('is are was were be been being'),
  negations:
    wordSet(`not never n't didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't aren't weren't
    can't cannot couldn't`),
  nobody: wordSet('neither nobody none no'),
  nor: wordSet('nor'),
  perfected: wordSet("has have had 've"),
  perfect: wordSet("have 've"),
  finite: wordSet(`is are was were am be been being has have had having do does did will would can could may might shall
    should must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't
    shouldn't there's it's he's she's they're we're i'm i've we've they've he'd she'd it'll he'll she'll they'll we'll
    i'll that's what's you're they'd you've who's i'd we'd you'll ain't
    went goes came comes got gets gave gives took takes made makes saw sees left leaves kept keeps held holds began
    begins brought brings stood stands lost loses paid pays met meets ran runs sat sits spoke speaks led leads grew
    grows fell falls rose rises sold sells sent sends spent spends built builds bought buys broke breaks chose chooses
    drew drove ate flew fought forgot hid meant means sang sank shook stuck stole swore taught threw understood wore
    won became becomes seems seemed remains remained needs needed wants wanted uses used works worked tried tries
    turned turns looks looked plays played lives lived happens happened helps helped allows allowed started starts
    includes included continues continued appears appeared struck swept rode dealt laid tore blew heard fled vied
    knelt wept hung withdrew caught learnt leapt spelt died lied owed`),
  participles: wordSet(
    'seen written made given taken known shown drawn held sent led run built done brought bought taught caught struck',
  ),
  hearings: wordSet('hear'),
  holdings: wordSet('hold'),
  hearers: wordSet(`court courts inquest jury jurors tribunal trial inquiry hearing panel magistrates bailey judge
    committee meeting commission conference`),
  relays: wordSet('quote learn'),
  replies: wordSet('reply respond answer retort counter'),
  suffixes: wordSet('inc ltd llc corp plc co jr sr'),
  holders: wordSet('champion champions titleholder titleholders'),
  particles: wordSet('al bin da de den der di dos du el la le ter van von'),
  ones: wordSet('one another'),
  given: wordSet('will may can rose drew won do june april august'),
  unchanging: wordSet('hit put set cut let shut quit'),
  adverbs:
    wordSet(`also later earlier prior then again once now just ever even still often soon too further instead first always never
    already yet recently previously thus rather almost meanwhile however moreover perhaps indeed
    elsewhere together afterwards afterward back only early nonetheless nevertheless therefore so sometimes twice well`),
  lasting: wordSet('since long both all each'),
  times: wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thurs fri
    sat sun today yesterday tomorrow tonight morning afternoon evening night week weekend month year years ago
    earlier later recently last this next late early noon midnight spring summer autumn winter fall am pm a.m. p.m.
    days weeks months decade decades century centuries hours minutes`),
  suches: wordSet('such'),
  fuller: new Map([
    ['gov', 'governor'],
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['prof', 'professor'],
    ['gen', 'general'],
    ['sgt', 'sergeant'],
    ['det', 'detective'],
    ['supt', 'superintendent'],
  ]),
  partisans: wordSet('republican democratic democrat conservative labour tory liberal socialist populist'),
  pairing: wordSet('between'),
  occasions: wordSet('time'),
  aftermaths: wordSet('after amid following'),
  expletives: wordSet('there'),
  likeness: wordSet('as'),
  attendants: wordSet('with'),
  settings: wordSet(`in on at during after before to via through from over since amid throughout following near outside
    inside about of by regarding concerning despite under aboard`),
  signs: wordSet('sign signs banner banners placard placards poster posters shirt shirts'),
  inscriptions: wordSet('read'),
  causatives: wordSet('led leading prompted prompting forced caused allowed'),
  issues: wordSet(`release releases released issue issues issued send sends sent publish publishes published file files
    filed post posts posted write writes wrote sign signs signed submit submits submitted`),
  utterances: wordSet(`answer reply response line message advice verdict view word words reaction conclusion comment
    explanation argument point motto summary`),
  standings: wordSet('ahead behind up down with within at'),
  surveys: wordSet('poll polls polling survey surveys study studies data figures average averages analysis results'),
  reticences: wordSet('elaborate elaborating specify specifying details detail specifics comment drawn'),
  proofs: wordSet('evidence proof'),
  giving: wordSet('offer offered offering give gave giving provide provided providing present presented presenting'),
  remarks: wordSet(`reference allusion nod acknowledgment admission claim claims charge charges allegation allegations
    accusation accusations assertion assertions`),
  privatives: wordSet('without'),
  unsaid: wordSet('of from than'),
  failures: wordSet(
    'fail fails failed failing refuse refuses refused refusing decline declines declined declining neglected forgot forgets avoid avoids avoided avoiding resisted considered denied denies reluctant unwilling unable pressure',
  ),
  addressees: wordSet('me him her us them it you'),
  looksPast: (lower) => lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed'),
  looksParticiple: (lower) => lower.length > 4 && lower.endsWith('ing'),
  looksPlural: (lower) => /[^'su]s$/.test(lower) && !lower.endsWith('sis'),
  including: wordSet('include includes included including'),
  verdicts: wordSet(`catastrophic tragic horrific historic pathetic wrong unfair unjust false absurd insane illegal
    unlawful brilliant horrible appalling shocking disgusting unprecedented immoral inappropriate misleading`),
  looksAdjective: (lower) => lower.length > 5 && /(?:able|ible|ive|ous|ful|less|ical|ish)$/.test(lower),
  isAdverb: (lower) => lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower),
};
