import type { OpinionRule } from '../../../../annotate/kinds/claim/words.ts';

/** Turns of phrase by which a writer judges, guesses or recommends in as many words: each is enough by itself. */
const decisive: readonly OpinionRule[] = [
  {
    pattern:
      "what|what's * remarkable|striking|astonishing|worrying|troubling|telling|ironic|needed|strange|odd|sad|matters",
    weight: 3,
    example: '[What is really needed] is a bridge.',
  },
  {
    pattern: 'perhaps|maybe they|he|she|it|we|this|that|there|because|most|the',
    weight: 3,
    example: '[Perhaps they] never looked.',
  },
  { pattern: 'there seems|seem|appears|appear to be', weight: 3, example: '[There seems to be] no plan.' },
  {
    pattern: 'it seems|appears that|as|to|clear|likely|odd|unlikely',
    weight: 3,
    example: '[It seems that] nobody asked.',
  },
  {
    pattern: 'there is|can be? * little|no doubt|question|escaping|getting|excuse|denying|mistaking',
    weight: 3,
    example: '[There is little doubt] about it.',
  },
  { pattern: 'make no mistake', weight: 3, example: '[Make no mistake], the mill is lost.' },
  { pattern: 'needless to say', weight: 3, example: '[Needless to say], nobody came.' },
  { pattern: 'no|little|small wonder', weight: 3, example: '[Little wonder] that they left.' },
  { pattern: "one|you|we cannot|can't * help|but|blame|deny", weight: 3, example: '[One cannot help] but smile.' },
  { pattern: "don't count|bet|hold on|your", weight: 3, example: '[Don’t count on] it.' },
  {
    pattern: "we might|should|must|need|ought|cannot|can't",
    weight: 3,
    example: '[We must] not look away.',
  },
  { pattern: 'let us', weight: 3, example: '[Let us] be plain.' },
  { pattern: "let 's be|not|face|hope|see", weight: 3, example: '[Let’s face] it.' },
  { pattern: 'worth noting|remembering|asking|watching|considering', weight: 3, example: 'It is [worth remembering].' },
  { pattern: 'may|might|could well * prove|be|become|turn', weight: 3, example: 'It [may well prove] a mistake.' },
  {
    pattern: 'highlights|underscores|exposes|lays|reveals * questionable|troubling|hypocrisy|limits|bare|emptiness',
    weight: 3,
    example: 'The deal [highlights the troubling] state of the mill.',
  },
  {
    pattern: 'excellent|outstanding|great|terrible|fine * job|work|performance|example',
    weight: 3,
    example: 'They did an [excellent job].',
  },
  { pattern: 'i|we think|believe|suspect|doubt|wonder|fear|guess', weight: 3, example: '[I suspect] a trick.' },
  { pattern: 'in my|our view|opinion', weight: 3, example: 'It was, [in my view], a trick.' },
  { pattern: 'imagine that|a|the|how', weight: 3, example: '[Imagine the] noise.' },
  {
    pattern: 'my|our * speculation|hope|guess|fear|suspicion is',
    weight: 3,
    example: '[My own guess is] that it was a trick.',
  },
  {
    pattern: 'could|might|can be forgiven|excused for',
    weight: 3,
    example: 'You [could be forgiven for] thinking so.',
  },
  {
    pattern: 'if you|we * want|wish|need|care|prefer|insist to|about|it',
    weight: 3,
    example: '[If you really want to] see it, hurry.',
  },
  {
    pattern: 'wait|consider|remember|forget|beware|try|avoid until|that|the|this|how|what|about|of|to|not|when|a',
    weight: 3,
    opens: true,
    example: '[Wait until] it is dark.',
  },
  {
    pattern: "don't|never forget|mind|expect|underestimate|believe|be|let|try",
    weight: 3,
    opens: true,
    example: '[Never mind] the cost.',
  },
  { pattern: 'so much for', weight: 3, example: '[So much for] the plan.' },
  { pattern: 'nothing short of', weight: 3, example: 'It was [nothing short of] a feat.' },
  { pattern: 'would do well to', weight: 3, example: 'The mill [would do well to] listen.' },
  { pattern: 'to say the least', weight: 3, example: 'It was odd, [to say the least].' },
  { pattern: 'like it or not', weight: 3, example: '[Like it or not], the mill is gone.' },
  {
    pattern: 'how could|dare|can anyone|anybody|they|he|she|we',
    weight: 3,
    example: '[How could anyone] miss it.',
  },
];

/** Turns that colour a sentence without deciding it. */
const strong: readonly OpinionRule[] = [
  {
    pattern:
      "it|that is|was|'s|would|seems * hard|difficult|impossible|tempting|easy|telling|high|no to|that|not|time|coincidence",
    weight: 2,
    example: '[It is hard to] see why.',
  },
  { pattern: 'nothing but|more|less', weight: 1.5, example: 'It brought [nothing but] grief.' },
  { pattern: 'far from', weight: 1.5, example: 'The mill is [far from] safe.' },
  { pattern: 'a far cry from', weight: 2, example: 'That is [a far cry from] peace.' },
  { pattern: 'too much|many|little|few|often|late|far', weight: 1.5, example: 'It came [too late].' },
  { pattern: 'as if|though', weight: 1.5, example: 'They act [as if] nothing were wrong.' },
  {
    pattern: 'in disguise|principle|theory|practice|reality|fact|essence|truth',
    weight: 1,
    example: 'It was, [in reality], a tax.',
  },
  { pattern: 'in a|some sense|ways', weight: 1.5, example: 'It was, [in a sense], a tax.' },
  { pattern: 'after|at all', weight: 1.5, example: 'It was, [after all], a tax.' },
  { pattern: 'of course', weight: 1.5, example: 'It was, [of course], a tax.' },
  { pattern: 'even if', weight: 1, example: 'It is a tax [even if] it has another name.' },
  { pattern: 'not just|only|merely|simply|least|because', weight: 1, example: 'It is [not just] a tax.' },
  { pattern: 'the only', weight: 1.5, example: 'It is [the only] way.' },
  { pattern: 'the|very idea|notion that|of', weight: 1.5, example: '[The notion that] it works is old.' },
  { pattern: 'if only|anything', weight: 1.5, example: '[If only] it worked.' },
  { pattern: 'such a', weight: 1.5, example: 'It was [such a] pity.' },
  { pattern: 'kind|sort of', weight: 1, example: 'It was the [sort of] thing he does.' },
  {
    pattern:
      'truth|reality|problem|question|danger|point|irony|trouble|lesson is >that|this|not|how|why|plain|simple|clear',
    weight: 1.5,
    example: 'The [truth is] plain.',
  },
  { pattern: 'the fact is|remains', weight: 1.5, example: '[The fact remains] that it failed.' },
  {
    pattern: 'is|are * simple|real|clear|obvious|plain|wrong|right',
    weight: 1.5,
    example: 'The choice [is clear].',
  },
  { pattern: 'gone are the days', weight: 3, example: '[Gone are the days] of plenty.' },
  {
    pattern: 'ruling|political|chattering class|classes|elite|elites',
    weight: 1.5,
    example: 'The [chattering classes] sneered.',
  },
  { pattern: 'not|no * but', weight: 1.5, example: 'It is [not a gift but] a loan.' },
  { pattern: 'as much as', weight: 1.5, example: 'It is luck [as much as] skill.' },
  { pattern: 'let|leave alone', weight: 1.5, example: 'He cannot walk, [let alone] run.' },
  { pattern: 'at best|worst|heart|odds|stake', weight: 1.5, example: 'It is a draw [at best].' },
  { pattern: 'by no|any means', weight: 1.5, example: 'It is [by no means] over.' },
  { pattern: 'time and|after again|time', weight: 1.5, example: 'They fail [time and again].' },
  { pattern: 'one of the best|most|worst|greatest', weight: 1.5, example: 'It was [one of the worst] of times.' },
  { pattern: 'full of', weight: 1.5, example: 'It is [full of] holes.' },
  { pattern: 'no different|match|good|use|substitute|less|mere', weight: 1.5, example: 'He is [no match] for her.' },
  { pattern: 'no amount of', weight: 2, example: '[No amount of] money will do.' },
  { pattern: 'anything|everything but', weight: 1.5, example: 'It is [anything but] safe.' },
  { pattern: 'little more|less|better than', weight: 1.5, example: 'It is [little more than] a shed.' },
  { pattern: 'what if', weight: 1.5, example: '[What if] it falls?' },
  { pattern: 'one can|could|may|thinks|remembers|might|must|wonders', weight: 1.5, example: '[One might] hope so.' },
  { pattern: 'is|are bound|supposed|meant to', weight: 1.5, example: 'It [is bound to] fail.' },
  { pattern: 'than ever', weight: 1.5, example: 'It is worse [than ever].' },
  { pattern: 'is what|why|how|where', weight: 1.5, example: 'That [is why] it failed.' },
  { pattern: 'a surprise|shame|pity|joke|disgrace', weight: 1.5, example: 'It is [a pity].' },
  { pattern: 'more like|akin', weight: 1.5, example: 'It is [more like] a shed.' },
  {
    pattern: 'under|in the guise|name|pretext|cloak of',
    weight: 1.5,
    example: 'They did it [under the guise of] reform.',
  },
  { pattern: 'at the expense|mercy of', weight: 1.5, example: 'They live [at the mercy of] the mill.' },
  { pattern: 'a recipe for', weight: 2, example: 'It is [a recipe for] grief.' },
  { pattern: 'a|the testament|tribute to', weight: 1.5, example: 'It is [a testament to] her will.' },
  { pattern: 'the likes of', weight: 1.5, example: 'It draws [the likes of] Hale.' },
  { pattern: 'of all people|places|things', weight: 1.5, example: 'He, [of all people], said so.' },
  { pattern: 'to be fair|sure|honest|clear|blunt', weight: 1.5, example: '[To be fair], it works.' },
  { pattern: 'for good reason', weight: 1.5, example: 'They left, and [for good reason].' },
  { pattern: 'once and for all', weight: 1.5, example: 'End it [once and for all].' },
  { pattern: 'sooner or|rather later', weight: 1.5, example: 'It falls [sooner or later].' },
  { pattern: 'so far as|so', weight: 1.5, example: 'They went [so far as] to lie.' },
  { pattern: 'nothing to do with', weight: 1.5, example: 'It has [nothing to do with] trade.' },
  { pattern: 'all the more|worse|better', weight: 1.5, example: 'That makes it [all the worse].' },
  { pattern: 'even|far|much|so more|less|worse|better|much', weight: 1, example: 'It is [far worse] here.' },
  { pattern: 'or rather|worse|better', weight: 1.5, example: 'He wrote, [or rather] copied, it.' },
  {
    pattern: 'this|that|which|it proves|demonstrates|shows|suggests|explains|amounts|smacks|reeks',
    weight: 1.5,
    example: '[This proves] that it works.',
  },
  {
    pattern: 'not the|a type|kind|sort|way|time|place|matter|question',
    weight: 1.5,
    example: 'It is [not a matter] of luck.',
  },
  { pattern: 'credit|blame must|should|goes|lies|belongs', weight: 1.5, example: 'The [credit goes] to her.' },
  { pattern: 'no longer ever|should|wants|can|just|merely', weight: 1.5, example: 'One should [no longer just] look.' },
  { pattern: 'in other words', weight: 1.5, example: '[In other words], it is a tax.' },
];

/** Turns by which a sentence argues from its first word on. */
const opening: readonly OpinionRule[] = [
  {
    pattern: 'and|but|yet|so|nor|or|indeed|hence|thus|therefore|instead|still',
    weight: 1,
    opens: true,
    example: '[And] then the wall fell.',
  },
];

/** How English words the writer's own opinion by more than single words; earlier rows win. */
export const constructions: readonly OpinionRule[] = [...decisive, ...strong, ...opening];
