import type { CueRule } from '../../../annotate/kinds/claim/words.ts';

const BE = "is|are|was|were|be|been|being|'s|he's|she's";

/** How English news words a denial, beside the verbs that deny. */
const denials: readonly CueRule[] = [
  {
    id: 'denied/plea',
    pattern: 'pleaded|pleads|pleading|pled not guilty',
    status: 'denied',
    source: 'subject',
    example: 'Both men [pleaded not guilty].',
  },
  {
    id: 'denied/innocence',
    pattern:
      'maintain|maintains|maintained|protest|protests|protested|proclaim|proclaims|proclaimed his|her|their|its innocence',
    status: 'denied',
    source: 'subject',
    example: 'Kemp has always [maintained his innocence].',
  },
  {
    id: 'denied/passive',
    pattern: `claim|claims|allegation|allegations|accusation|accusations|charge|charges|suggestion|suggestions * ${BE} denied|rejected|dismissed|disputed|refuted by`,
    status: 'denied',
    source: 'agent',
    example: 'The [allegations have been denied by] the mill.',
  },
];

/** How it words an accusation that is not established, beside the verbs that accuse. */
const allegations: readonly CueRule[] = [
  {
    id: 'alleged/accused',
    pattern: `${BE} * accused * of`,
    status: 'alleged',
    source: 'nobody',
    example: 'Two officers [are accused of] taking bribes.',
  },
  {
    id: 'alleged/one-accused',
    pattern: 'accused of',
    status: 'alleged',
    source: 'nobody',
    example: 'They held a banker [accused of] taking bribes.',
  },
  {
    id: 'alleged/one-accused-by',
    pattern: 'accused by * of',
    status: 'alleged',
    source: 'nobody',
    example: 'They held a banker [accused by clerks of] taking bribes.',
  },
  {
    id: 'alleged/held-responsible',
    pattern: 'holds|held * responsible|accountable|liable for',
    status: 'alleged',
    source: 'subject',
    example: 'The mayor [held the mill responsible for] the flood.',
  },
  {
    id: 'alleged/there-are',
    pattern: `there is|are|was|were|has|have|'s been? * allegations|accusations|claims that|of`,
    status: 'alleged',
    source: 'nobody',
    example: '[There were allegations that] the mill hid its losses.',
  },
  {
    id: 'alleged/made',
    pattern: 'allegation|allegations|accusation|accusations * * been|was|were made|levelled|leveled',
    status: 'alleged',
    source: 'nobody',
    example: 'An [allegation of fraud was made] against the mayor.',
  },
  {
    id: 'alleged/it-has-been-claimed',
    pattern: 'it has been alleged|claimed',
    status: 'alleged',
    source: 'nobody',
    example: 'The mill hid its losses, [it has been claimed].',
  },
  {
    id: 'alleged/allegedly',
    pattern: 'allegedly|purportedly',
    status: 'alleged',
    source: 'nobody',
    example: 'He [allegedly] hid the money.',
  },
  {
    id: 'alleged/is-alleged',
    pattern: `${BE} * alleged to`,
    status: 'alleged',
    source: 'nobody',
    example: 'She [is alleged to] have lied.',
  },
  {
    id: 'alleged/suspected',
    pattern: 'suspected of',
    status: 'alleged',
    source: 'nobody',
    example: 'A man [suspected of] arson was held.',
  },
  {
    id: 'alleged/on-suspicion',
    pattern: 'on suspicion of',
    status: 'alleged',
    source: 'nobody',
    example: 'Two were held [on suspicion of] fraud.',
  },
  {
    id: 'alleged/charged',
    pattern: `${BE} * charged * with`,
    status: 'alleged',
    source: 'nobody',
    example: 'The driver [was charged with] theft.',
  },
  {
    id: 'alleged/indicted',
    pattern: `${BE} * indicted|arraigned * on|for|in`,
    status: 'alleged',
    source: 'nobody',
    example: 'The senator [was indicted for] fraud.',
  },
  {
    id: 'alleged/trial',
    pattern: 'on|undergoing|facing|face|faces|stand|stands|standing trial for|over|on',
    status: 'alleged',
    source: 'nobody',
    example: 'They are [on trial for] murder.',
  },
  {
    id: 'alleged/faces',
    pattern: 'face|faces|facing|faced * charges|accusations|allegations',
    status: 'alleged',
    source: 'nobody',
    example: 'The firm [faces criminal charges].',
  },
  {
    id: 'alleged/faces-one',
    pattern: 'under|face|faces|facing|faced * charge|count|counts|investigation|investigations of|for|over',
    status: 'alleged',
    source: 'nobody',
    example: 'The clerk [faces a charge of] theft.',
  },
  {
    id: 'alleged/has-charged',
    pattern: 'has|have|had charged * with',
    status: 'alleged',
    source: 'subject',
    example: 'The state [has charged the clerk with] theft.',
  },
  {
    id: 'alleged/sued',
    pattern: 'sued|sues|suing * for|over',
    status: 'alleged',
    source: 'subject',
    example: 'The estate [sued the label for] unpaid royalties.',
  },
];

/** How it passes on what nobody in particular says. */
const reports: readonly CueRule[] = [
  {
    id: 'reported/emerged',
    pattern: 'it|reports emerged|transpired',
    status: 'reported',
    source: 'nobody',
    example: 'In May [it emerged] that nobody had checked.',
  },
  {
    id: 'reported/understood',
    pattern: "it is|was|'s understood|believed|thought|reported|rumoured|rumored that?",
    status: 'reported',
    source: 'nobody',
    example: '[It is understood that] nobody had checked.',
  },
  {
    id: 'reported/it-has-been-said',
    pattern: 'it has been warned|suggested|reported|revealed|announced|confirmed|argued|said',
    status: 'reported',
    source: 'nobody',
    example: 'The plan will fail, [it has been warned].',
  },
  {
    id: 'reported/understood-to',
    pattern: `${BE} understood to`,
    status: 'reported',
    source: 'nobody',
    example: 'The club [is understood to] want a new coach.',
  },
  {
    id: 'reported/reported-dead',
    pattern: 'been|were|was|are reported * dead|killed|missing|injured|wounded|safe',
    status: 'reported',
    source: 'nobody',
    example: 'Nine people have [been reported missing].',
  },
  {
    id: 'reported/reportedly',
    pattern: 'reportedly',
    status: 'reported',
    source: 'nobody',
    example: 'The price [reportedly] doubled.',
  },
  {
    id: 'reported/is-said',
    pattern: `${BE} said|rumoured|rumored to`,
    status: 'reported',
    source: 'nobody',
    example: 'He [is said to] own an island.',
  },
  {
    id: 'reported/is-believed',
    pattern: `${BE} believed|thought|understood|reported|learnt|learned to >have|be`,
    status: 'reported',
    source: 'nobody',
    example: 'He [is believed to] have sold the bell.',
  },
  {
    id: 'reported/reads',
    pattern: 'reads|read',
    status: 'reported',
    source: 'subject',
    needs: 'document',
    example: 'The letter [reads] “keep away”.',
  },
  {
    id: 'reported/shows',
    pattern:
      'reveal|reveals|revealed|show|shows|showed|document|documents|documented|detail|details|detailed|depict|depicts|depicted >a|an|the|several|many|significant|majority|growing|“',
    status: 'reported',
    source: 'subject',
    needs: 'document',
    example: 'The log [shows] a drop in pressure.',
  },
  {
    id: 'reported/suggests',
    pattern: 'suggest|suggests|suggested|indicate|indicates|indicated',
    status: 'reported',
    source: 'subject',
    needs: 'document',
    example: 'The poll [suggests] growing support for the toll.',
  },
  {
    id: 'reported/found-many',
    pattern:
      'show|shows|showed|find|finds|found >most|many|few|some|more|fewer|less|no|little|only|nearly|almost|about|half|both|one|evidence',
    status: 'reported',
    source: 'subject',
    needs: 'document',
    example: 'The survey [found] most voters oppose the toll.',
  },
  {
    id: 'reported/express',
    pattern:
      'express|expresses|expressed|voice|voices|voiced concern|concerns|interest|fear|fears|hope|hopes|support|doubt|doubts|regret|his|her|their|its|outrage|anger|confidence|frustration',
    status: 'reported',
    source: 'subject',
    example: 'The bishop [voiced concern] about the raid.',
  },
  {
    id: 'reported/of-the-view',
    pattern: `${BE} of the view|opinion`,
    status: 'reported',
    source: 'subject',
    example: 'Brokers [are of the view] that rents will fall.',
  },
  {
    id: 'reported/attributes',
    pattern:
      'attribute|attributes|attributed|attributing|marvel|marvels|marvelled|marveled|plead|pleads|pleaded >the|a|an|his|her|its|their|this|that|at|with',
    status: 'reported',
    source: 'subject',
    example: 'The bank [attributed] the fall to rain.',
  },
  {
    id: 'reported/rules-out',
    pattern: 'rule|rules|ruled out',
    status: 'reported',
    source: 'subject',
    example: 'The club has [ruled out] a sale.',
  },
  {
    id: 'reported/estimate',
    pattern: 'estimate|estimates|estimated|pegs|pegged * at',
    status: 'reported',
    source: 'subject',
    example: 'The union [estimates the loss at] nine jobs.',
  },
  {
    id: 'reported/characterize',
    pattern:
      'characterized|characterised|characterize|characterise|dubbed|rates|rated|hailed|decried|lambasted|slammed >the|it|them|him|her|this|that|his|its|their|a|an|“',
    status: 'reported',
    source: 'subject',
    example: 'The union [hailed] the ruling.',
  },
  {
    id: 'reported/as',
    pattern:
      'characterized|characterised|described|describes|portrayed|portrays|branded|labelled|labeled|hailed|tout|touts|touted|assailed * as',
    status: 'reported',
    source: 'subject',
    example: 'The papers [portrayed the duke as] a fool.',
  },
  {
    id: 'reported/sees-as',
    pattern: 'see|sees|view|views|regard|regards|regarded * * as >a|an|the|one|part|more|most|too|his|her|its|their|“',
    status: 'reported',
    source: 'subject',
    example: 'Brokers [see the mill as] a burden.',
  },
  {
    id: 'reported/viewed-as',
    pattern: 'saw|viewed it|him|her|them|this|that|the|his|its|their * as >a|an|one|part|“',
    status: 'reported',
    source: 'subject',
    example: 'The union [viewed the plan as] a threat.',
  },
  {
    id: 'reported/seen-by',
    pattern: `${BE} seen|viewed|regarded|perceived by * * as`,
    status: 'reported',
    source: 'agent',
    example: 'The visit [was seen by many brokers as] a test.',
  },
  {
    id: 'reported/widely-seen',
    pattern: `${BE} widely seen|viewed|regarded|perceived as`,
    status: 'reported',
    source: 'nobody',
    example: 'The visit [was widely seen as] a test.',
  },
  {
    id: 'reported/introduced',
    pattern: 'introduced|introduces|presented|greeted|welcomed * * as >“',
    status: 'reported',
    source: 'subject',
    example: 'Holt [introduced Kemp to the guests as] “a man who needs no rest”.',
  },
];

export const cues: readonly CueRule[] = [...denials, ...allegations, ...reports];
