import type { CertainWords } from '../../../annotate/kinds/name/bounds/certain.ts';
import { wordSet } from '../../../text/word-list.ts';

/** Where shares are traded, as news writes it before their signs. */
export const exchanges = wordSet(
  'nyse nasdaq amex otc lse aim tsx tsxv asx nzx hkex sehk sse szse tse tyo bse nse krx sgx xetra fra etr epa ams euronext six jse',
);

export const certainWords: CertainWords = {
  never: wordSet(
    'A U-turn U-turns Movie Series Miniseries IP TV PC DVD CD ID OK FAQ DIY GPS USB SMS PDF HTML URL HTTP API GDP GMT UTC DNA RNA HIV MRI IQ MBA PhD BC AD PR HR VIP ATM SUV LGBT LGBTQ CEO CFO CTO COO CCTV RAM ROM CPU GPU LED LCD RSVP PIN ETA AKA Q&A R&D IT I RBI ERA AG IG USD EUR GBP AUD CAD MP MEP MLA SAN IPO ETF SPAC KPI CV OS SDK AI ML VR UI UX IoT EV HVAC SIM NFT ASAP FYI AAA HPV ADHD PTSD STD STI BMI ICU CPR IVF LSD PPE LNG LPG NGO PAC TBA TBC BBQ VP SVP EVP CIO CISO CMO CHRO CPO GP ER LLM NLP RPA ROI ERP CRM SEO SaaS genAI GenAI B2B B2C A.M P.M A.M. P.M. Latest Alas Oops Ah Meh Hey Wow Ugh Yikes Ouch Phew Yep Nope Yeah GIF CGI QR EBITDA TL HDR TDP OSes Gonna Wanna Gotta Dad Mom Mum LAN',
  ),
  // Where a politician is from ("R-TX"), people of two origins ("African-Americans"), a time of day ("58PM ET"), the next of
  // a row ("Series B", "Week 13"), how many there are about ("Some 300"), how agencies write what is traded ("CLc1"), several of what initials stand for ("CIOs"), and
  // whom or what somebody is for or against ("pro-Quxley").
  neverLike:
    /^(?:(?:I|We|You|They)['’](?:m|re|ve|d|ll)(?: .+)?|[RDI]-\p{Lu}[\p{L}.]*|\p{Lu}\p{L}+-(?:American|Canadian|Australian|European|Asian|Israeli)s?|\p{Nd}+ ?[AP]M(?: \p{Lu}{2,4})?|Series [A-H]|(?:Some|About|Around|Nearly|Almost|Roughly|Another|Only) \p{Nd}[\p{Nd},.]*|(?:Week|Day|Round|Game|Match|Step|Page|Table|Room|Question|Exhibit|Level|Chapter|Category|Stage|Phase|Grade|Gate|Section|Article|Line|Group|Pool|Season|Division) \p{Nd}+|\p{Lu}{1,5}c\p{Nd}|\p{Lu}{2,5}s|\p{Lu}\p{Ll}+-[Ee]lect|(?:Drama|Comedy|Limited) Series|(?:pro|anti|neo|non|ex|post|pre|then)-\p{Lu}[\p{L}’']+|All?ah?[uo]? [Aa]kbar|\p{Lu}\p{L}+phob(?:ia|ic)|FY\p{Nd}.*|V\p{Nd}{1,2}|Self-\p{Lu}\p{Ll}+|(?:Democratic|Republican) (?:Congressional|Presidential|Senatorial|Gubernatorial))$/u,
  verbLike: /^\p{Lu}\p{Ll}+(?:[^s]s|ed|ing)$/u,
  unnamed: wordSet('Bill Bills Act Acts Budget Company Duke Duchess Sheriff Secretary-General'),
  determining: wordSet(
    'the this that a an his her its their our any each such same new draft proposed approved controversial said',
  ),
  articled: new Map([
    ...[
      'House',
      'Senate',
      'Commons',
      'Lords',
      'Dáil',
      'Seanad',
      'Knesset',
      'Bundestag',
      'Duma',
      'Conservatives',
      'Tories',
    ].map((body) => [body, 'organization'] as const),
    ...['Channel', 'Gulf', 'Midlands'].map((place) => [place, 'place'] as const),
  ]),
  article: 'the',
  asking: 'Who',
  zones: wordSet(
    'ET PT CT MT EST EDT CST CDT MST MDT PST PDT AKST HST GMT UTC BST IST WET CET CEST EET EEST MSK PKT BDT ICT JST KST HKT SGT PHT WIB WITA WIT AWST ACST ACDT AEST AEDT NZST NZDT SAST CAT EAT WAT BRT ART AMT AST TRT GST',
  ),
  letters: wordSet('X'),
  idioms:
    /\bUncle Sam\b|\bAchilles['’]? (?:heel|tendon)|\b(?:[Tt]hank|[Mm]y) God\b|\bGod(?:['’]s sake| bless| knows| forbid| willing)\b/,
  party: /\((?:[DRI]|Dem|Rep|Con|Lab)\.?[,–-] ?$/u,
  member: / (?:Democrat|Republican)$/,
  code: /^(?:\p{Lu}{2,5}c\p{Nd}|\p{Lu}{4}\p{Nd})$/u,
  age: /^\p{Nd}{1,3}-year-old$/u,
  acting: /^\p{L}{3,}ing$/u,
  ending: /(?:s|ed|ing)$/,
  opening: wordSet(
    'dear neither nor while whereas although though because since when where if unless until whether what why how who despite during before after according unlike like however meanwhile but and or so yet as than that this these those it there here he she they we you his her their our your its my with without for from by at in on of to not never also even only just both many most some all any each every no one two three',
  ),
  according: 'according',
  titles: wordSet(
    'baroness mazi cathaoirleach hajiya haji sarpanch sen sens rep reps gov govs gen lt col sgt capt rev dr prof mr mrs ms pm mec datuk datin dato seri shri smt alhaji sheikha major-gen maj-gen brig-gen lt-gen lt-col lt-cmdr vice-adm rear-adm brig cmdr cpl insp supt cllr ald justice revd canon monsignor msgr rt justices judges senators presidents messrs drs',
  ),
  exchanges,
  saints: wordSet('St Ste Mt Ft'),
  particles: wordSet('Óg bin ibn bint binti al el abu van von der den de du da di dos la le ter'),
  handles: {
    accounts: wordSet('user account username handle poster streamer alias'),
    naming: wordSet('named called'),
  },
  small: wordSet('flydubai flyadeal flynas adidas dpa'),
  describing: wordSet(
    'headquartered enabled proposed endorsed directed powered winning winner nominated set themed style inspired linked era led run owned backed based born bound only branded free friendly critic',
  ),
  honours: wordSet('KC QC SC MP TD MLA MSP OBE MBE CBE KBE DBE CMG QPM KCB GCB'),
  domains: wordSet('com org net edu gov info tv io ai co ca uk de fr au us me app'),
};
