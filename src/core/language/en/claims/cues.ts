import type { CueRule } from '../../../annotate/kinds/claim/words.ts';
import { finite, forms } from './forms.ts';

const BE = 'is|are|was|were|be|been|being|\'s|he\'s|she\'s';

/** How English news words a denial. */
const denials: readonly CueRule[] = [
  { id: 'denied/deny', pattern: forms('deny'), status: 'denied', source: 'subject', example: 'The firm has [denied] any wrongdoing.' },
  { id: 'denied/reject', pattern: `${finite('reject dismiss refute rebut dispute repudiate')}|rebutted`, status: 'denied', source: 'subject', needs: 'denied-thing', example: 'The minister [rejected] the accusation.' },
  { id: 'denied/negated', pattern: `${finite('claim insist maintain assert contend')}|contends|contended`, status: 'denied', source: 'subject', needs: 'negation', example: 'The bank [insists] there was no breach.' },
  { id: 'denied/self', pattern: `say|says|said|${finite('state')}|told|tells|testified`, status: 'denied', source: 'subject', needs: 'negation', example: 'Hart [said] he had never met the buyer.' },
  { id: 'denied/plea', pattern: 'pleaded|pleads|pleading|pled not guilty', status: 'denied', source: 'subject', example: 'Both men [pleaded not guilty].' },
];

/** How it words an accusation that is not established. */
const allegations: readonly CueRule[] = [
  { id: 'alleged/passive', pattern: `${BE} * accused of`, status: 'alleged', source: 'nobody', example: 'Two officers [are accused of] taking bribes.' },
  { id: 'alleged/accuse', pattern: forms('accuse'), status: 'alleged', source: 'subject', example: 'The union [accuses] the firm of spying.' },
  { id: 'alleged/allege', pattern: `${finite('allege')}`, status: 'alleged', source: 'subject', example: 'The complaint [alleges] that prices were fixed.' },
  { id: 'alleged/alleging', pattern: 'alleging', status: 'alleged', source: 'subject', example: 'A rival sued in May, [alleging] theft of designs.' },
  { id: 'alleged/allegedly', pattern: 'allegedly|purportedly', status: 'alleged', source: 'nobody', example: 'He [allegedly] hid the money.' },
  { id: 'alleged/is-alleged', pattern: `${BE} * alleged to`, status: 'alleged', source: 'nobody', example: 'She [is alleged to] have lied.' },
  { id: 'alleged/suspected', pattern: 'suspected * of', status: 'alleged', source: 'nobody', example: 'A man [suspected of] arson was held.' },
  { id: 'alleged/on-suspicion', pattern: 'on suspicion of', status: 'alleged', source: 'nobody', example: 'Two were held [on suspicion of] fraud.' },
  { id: 'alleged/charged', pattern: `${BE} * charged with`, status: 'alleged', source: 'nobody', example: 'The driver [was charged with] theft.' },
  { id: 'alleged/indicted', pattern: `${BE} * indicted|arraigned on|for|in`, status: 'alleged', source: 'nobody', example: 'The senator [was indicted for] fraud.' },
  { id: 'alleged/trial', pattern: 'on|undergoing|facing|face|faces|stand|stands|standing trial for|over|on', status: 'alleged', source: 'nobody', example: 'They are [on trial for] murder.' },
  { id: 'alleged/faces', pattern: 'face|faces|facing|faced * charges|accusations|allegations', status: 'alleged', source: 'nobody', example: 'The firm [faces criminal charges].' },
  { id: 'alleged/claim', pattern: 'claim|claims|claimed', status: 'alleged', source: 'subject', needs: 'content', example: 'The former chairman [claims] that the board hid the losses.' },
  { id: 'alleged/sued', pattern: 'sued|sues|suing * for|over', status: 'alleged', source: 'subject', example: 'The estate [sued the label for] unpaid royalties.' },
];

/** How it passes on what others say, beyond the reporting verbs. */
const reports: readonly CueRule[] = [
  { id: 'reported/according', pattern: 'according to', status: 'reported', source: 'after', example: '[According to] the mayor, the bridge is safe.' },
  { id: 'reported/words-of', pattern: 'in the words of', status: 'reported', source: 'after', example: 'It was, [in the words of] one juror, a farce.' },
  { id: 'reported/revealed', pattern: `${BE} * revealed|reported|announced|disclosed|rumoured|rumored|understood|claimed that|to?`, status: 'reported', source: 'nobody', example: 'Last year it [was revealed that] the fund was empty.' },
  { id: 'reported/emerged', pattern: 'it|reports emerged|transpired', status: 'reported', source: 'nobody', example: 'In May [it emerged] that nobody had checked.' },
  { id: 'reported/reported-dead', pattern: 'been|were|was|are reported * dead|killed|missing|injured|wounded|safe', status: 'reported', source: 'nobody', example: 'Nine people have [been reported missing].' },
  { id: 'reported/reportedly', pattern: 'reportedly', status: 'reported', source: 'nobody', example: 'The price [reportedly] doubled.' },
  { id: 'reported/is-said', pattern: `${BE} said|thought|rumoured|rumored to`, status: 'reported', source: 'nobody', example: 'He [is said to] own an island.' },
  { id: 'reported/reports', pattern: 'reports|sources|estimates|rumours|rumors|leaks * suggest|suggests|say|says|indicate|reveal|revealed|suggested|indicated', status: 'reported', source: 'nobody', example: '[Reports suggest] that two ships sank.' },
  { id: 'reported/reads', pattern: 'reads|read', status: 'reported', source: 'subject', needs: 'document', example: 'The letter [reads] “keep away”.' },
  { id: 'reported/show', pattern: `${finite('show suggest indicate reveal confirm estimate detail explain describe state record predict project conclude find')}|shown|found`, status: 'reported', source: 'subject', needs: 'document', example: 'The survey [found] that few voters care.' },
];

/** Verbs of speech, thought and finding, with what they pass on. */
const speech: readonly CueRule[] = [
  { id: 'reported/say', pattern: `say|says|said|tell|tells|told|wrote|writes|admitted|admits|${finite('add state claim note explain insist argue warn caution stress reiterate assert contend declare remark comment testify reply respond emphasise emphasize maintain joke recall repeat boast complain lament concede acknowledge confess disclose confirm announce reveal report suggest observe mention tweet clarify continue')}`, status: 'reported', source: 'subject', needs: 'content', example: 'The mayor [said] the road would close.' },
  { id: 'reported/think', pattern: `think|thinks|thought|feel|feels|felt|foresee|foresees|foresaw|${finite('believe expect hope fear estimate predict forecast project conclude doubt theorise theorize speculate suspect assume')}`, status: 'reported', source: 'subject', needs: 'content', example: 'Analysts [expect] that prices will fall.' },
  { id: 'reported/find', pattern: `find|finds|found|show|shows|showed|shown|${finite('discover determine learn rule decide agree')}`, status: 'reported', source: 'subject', needs: 'content', example: 'The court [ruled] that the ban was lawful.' },
  { id: 'reported/urge', pattern: finite('urge recommend demand propose'), status: 'reported', source: 'subject', example: 'The council [urged] residents to leave.' },
  { id: 'reported/call', pattern: 'call|calls|called for|on', status: 'reported', source: 'subject', example: 'The union [called for] a strike.' },
  { id: 'reported/ask', pattern: 'asks|asked * for|not|to', status: 'reported', source: 'subject', example: 'The charity [asked the state for] help.' },
  { id: 'reported/announce', pattern: `promise|promises|promised|vow|vows|vowed|pledged|pledges|${finite('announce acknowledge')}`, status: 'reported', source: 'subject', example: 'The firm [announced] a new plant.' },
  { id: 'reported/admit', pattern: 'admit|admits|admitted|confessed to|having|being?', status: 'reported', source: 'subject', example: 'The couple [admitted having] the key.' },
  { id: 'reported/express', pattern: `rate|rates|rated|${finite('express voice describe characterise characterize criticise criticize condemn decry lambast dub')}|dubbed`, status: 'reported', source: 'subject', example: 'The bishop [condemned] the raid.' },
];

export const cues: readonly CueRule[] = [...denials, ...allegations, ...reports, ...speech];
