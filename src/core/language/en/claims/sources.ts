import type { SourceKind } from '../../../model/annotation.ts';
import { wordSet } from '../../../text/word-list.ts';

const kinds: Readonly<Partial<Record<SourceKind, string>>> = {
  document: `
    document documents filing filings report study survey poll polls letter letters memo memos law lawsuit lawsuits suit
    suits complaint indictment petition affidavit ruling judgment verdict transcript transcripts email emails e-mail
    e-mails message messages paper papers article articles book statement statements website websites site page post
    posts posting postings notice data figures statistics records record results findings analysis assessment audit review census
    case evidence presentation slides file files leak investigation investigations inquiry probe research appendix annex section bill
    contract note notes manifesto blog brochure leaflet manual guidelines exhibit exhibits prospectus testimony tests test model models forecast warrant
    motion summary abstract index list sign banner caption release bulletin advisory forecast estimate`,
  organization: `
    police government company firm agency ministry department council court commission committee parliament
    senate congress union association federation group party bank university school hospital club team army navy military
    administration authority authorities prosecutors investigators regulator regulators watchdog bureau office observatory
    organization organisation institute foundation charity maker giant operator airline manufacturer retailer startup
    corporation business publisher board tribunal coroner cabinet defence defense prosecution state city county country nation
    kingdom republic embassy consulate church mission force forces service services officials_ departments agencies
    coalition alliance lobby network exchange fund insurer lender brewery airport zoo museum developer supplier
    carmaker automaker chipmaker drugmaker laboratory lab campaign movement militia brigade brigades republicans democrats`,
  outlet: `
    newspaper magazine media press broadcaster daily weekly tabloid journal outlets outlet newspapers magazines`,
  group: `
    witnesses eyewitnesses analysts authors residents experts officials researchers scientists people critics supporters
    opponents activists campaigners protesters demonstrators lawyers attorneys plaintiffs defendants relatives parents neighbours
    neighbors locals survivors victims doctors medics economists historians lawmakers senators ministers leaders members
    workers employees staff teachers students fans voters observers individuals users investors traders farmers
    refugees families women men children friends colleagues diplomats commentators engineers academics scholars
    respondents participants some many others most both several few all players organisers organizers rescuers firefighters spokesmen
    republicans democrats politicians couple pair proportion majority minority percent executives insiders veterans islanders villagers rebels`,
  unnamed: `
    source sources official spokesman spokeswoman spokesperson representative insider someone anyone everybody everyone
    nobody reports rumours rumors estimates`,
  person: `
    man woman boy girl mother father brother sister son daughter wife husband president minister premier chancellor mayor
    governor senator king queen prince princess director chairman chairwoman chief executive professor doctor judge
    lawyer attorney prosecutor author writer singer actor actress coach captain player manager head officer resident
    witness survivor refugee teacher student researcher engineer analyst expert scientist economist founder
    co-founder owner sheriff secretary commander general inspector-general ambassador speaker commissioner leader bishop pope poster user suspect defendant`,
};

/** Nouns to the kind of source they name; where a noun names several, the later kind wins. */
export const nouns: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries(kinds).flatMap(([kind, list]) =>
    [...wordSet(list)].map((noun) => [noun, kind as SourceKind] as const),
  ),
);

/** Who is a party against somebody by what they are called. */
export const accusers = wordSet(`
  lawsuit lawsuits suit suits complaint indictment plaintiff plaintiffs accuser accusers complainant
  complainants prosecutors prosecution claimant claimants petitioners whistleblower whistleblowers`);

/** Those of them that are a public office. */
export const prosecuting = wordSet('prosecutors prosecution');

export const suing = wordSet('sued suing sue');

/** News media and agencies, by whole name. */
export const outlets: ReadonlySet<string> = new Set(
  `reuters|associated press|ap|afp|agence france-presse|xinhua|bloomberg|bbc|bbc news|cnn|cbs|cbs news|nbc|nbc news|abc news|
  fox news|sky news|itv|itv news|channel 4|npr|pbs|al jazeera|al arabiya|new york times|washington post|wall street journal|
  financial times|guardian|observer|times|sunday times|telegraph|daily telegraph|independent|daily mail|mirror|sun|economist|
  le monde|le figaro|der spiegel|die zeit|el país|el pais|corriere della sera|la repubblica|haaretz|times of israel|
  sydney morning herald|straits times|deseret news|globe and mail|toronto star|usa today|los angeles times|la times|
  chicago tribune|boston globe|la weekly|politico|axios|vox|wired|ars technica|verge|the verge|techcrunch|engadget|
  404 media|gizmodo|vice|buzzfeed|buzzfeed news|huffpost|mashable|forbes|fortune|business insider|insider|cnbc|
  newsweek|time|time magazine|atlantic|new yorker|propublica|intercept|tmz|variety|hollywood reporter|billboard|espn|
  kyodo|kyodo news|nhk|nikkei|asahi shimbun|yonhap|global times|china daily|cctv|people's daily|tass|ria novosti|
  interfax|rt|ndtv|times of india|hindu|hindustan times|dawn|press trust of india|pti|anadolu|dpa|ansa|efe|pa|
  press association|cbc|cbc news|abc|sbs|nine news|rté|rte|irish times|scotsman|herald|evening standard|
  daily beast|slate|salon|national geographic|scientific american|new scientist|gawker.com|gawker`
    .split('|')
    .map((name) => name.trim()),
);
