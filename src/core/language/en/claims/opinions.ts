import type { OpinionRule } from '../../../annotate/kinds/claim/words.ts';

const rows = (weight: number, list: string): OpinionRule[] =>
  list
    .split(/[\n;]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean)
    .map((pattern) => ({ pattern, weight }));

/** Enough by themselves: the writer evaluates, guesses or recommends in as many words. */
const decisive = rows(
  3,
  `
  what * remarkable|striking|astonishing|worrying|troubling|telling|ironic|needed|strange|odd|sad|matters
  perhaps|maybe they|he|she|it|we|this|that|there|because|most|the; what's * remarkable|striking|astonishing|worrying|troubling|telling|ironic|needed|strange|odd|sad|more
  there seems|seem|appears to be; it seems|appears that|as|to|clear|likely|odd|unlikely; there is|can be * little|no doubt|question|escaping|getting
  make no mistake; needless to say; no wonder; one cannot|can't help; if * really want to; wait until; don't count on
  we might|should|must|need|ought|cannot|can't; let us; let's; worth noting|remembering|asking|watching|considering
  may|might|could well * prove|be|become|turn; highlights|underscores|exposes * questionable|troubling|hypocrisy|limits
  disgraceful|shameful|outrageous|absurd|absurdly|ridiculous|laughable|ludicrous|preposterous|farcical|pathetic|insane|insanely|idiotic|stupid|despicable|hypocritical|hypocrisy|nonsense|travesty|draconian|delusional|delusive
  disastrous|appalling|deplorable|abysmal|dreadful|horrendous|atrocious|scandalous|unforgivable|inexcusable
  wonderful|fantastic|tremendous|superb|brilliant|marvellous|marvelous|magnificent|amazing|awesome|stunning|breathtaking|delightful
  excellent|outstanding * job|work|performance|example; surely|frankly|sadly|thankfully|regrettably|laughably|shamefully
  unfortunately|ironically|tellingly|curiously|oddly|strangely|remarkably|arguably|admittedly|fortunately|presumably|apparently
  i|we think|suspect|doubt|wonder|fear|guess; in my|our view|opinion; imagine that|a|the|how; my|our speculation|hope|guess|fear is`,
);

/** Words that colour a sentence without deciding it. */
const strong = rows(
  1.5,
  `
  perhaps|maybe; utterly|totally|truly|absolutely|completely|obviously|clearly|indeed|hardly|scarcely|supposedly|definitely|naturally|certainly
  seems|seem|seemingly|seeming; must|should|ought|shouldn't; nothing but|more|less; far from; too much|many|little|few|often|late|far
  worst|worse|perfect|perfectly|terrible|horrible|awful|evil|corrupt|corrupts|foolish|naive|reckless|cowardly|plausible|misguided|superficial
  cynical|sinister|toxic|bizarre|weird|crazy|mad|ruthless|shocking|alarming|chilling|disturbing|scary|ugly|vile|ominous|dire|amiss|nebulous
  propaganda|regime|elites|elite|woke|mob|tyranny|tyrants|fascist|fascism|marxist|leftist|leftists|hysteria|dogma|scam|sham|farce|liars|whim|brainwashing
  sacred|noble|heroic|glorious|beautiful|impressive|exciting|inspiring|remarkable|extraordinary|incredible|combative|immense|ferocious|ferocity|strident
  betray|betrays|poison|poisons|ruin|ruins|plunder|plundering|loot|devour|pretend|pretending|pretends|pretense|pretence|preach|preaches|smearing|smear
  everyone|everybody|anyone|nobody; anything|nothing|everything; as if; in disguise; in principle; in theory; in practice; in reality; in fact; in a sense
  proves|exposes|demonstrates; after all; at all; of course; even if; not just|only|merely|simply; not because; the only; the idea|notion that; if only
  folly|delusion|illusion|fantasy|nightmare|madness|shame|disgrace|mess|chaos|buffoon|hypocrites|cronies|greed|greedy
  inevitably|precisely|genuinely|wildly|massively|hugely|reluctantly|conveniently|blithely|strikingly|never really
  such a; kind|sort of; wrong|rightly|wrongly|correctly|unfair|unjust|questionable|dubious|paradoxical; so-called; truth|reality is; is|are simple|real|clear|obvious
  abject|abysmally|admirable|aggressive|amusing|annoying|arrogant|astounding|astute|barbaric|beloved|benevolent|blatant|blatantly|blind|boring|brazen|bumpy|callous|careless|charming|cheap|clever|clumsy|clueless|compelling|complacent|convincing|courageous|craven|credible|crooked|cruel|cunning|daft
  damning|deceitful|deceptive|defeatist|dehumanising|delicious|desperate|desperately|destructive|devastating|devious|dishonest|dismal|distasteful|divisive|dodgy|dull|eerie|elegant|empty|enormous|exemplary|explosive|fake|fascinating|fatal|fatally|feeble|fierce|filthy|flawed|frightening|frivolous|funny|futile
  genius|ghastly|gorgeous|graceful|grim|grotesque|gullible|hateful|heartbreaking|hideous|hollow|honest|honestly|hopeless|horrific|hostile|hysterical|idealistic|ignorant|illegitimate|immoral|impeccable|implausible|improbably|inadequate|incompetent|inept|inexorable|ingenious|inhumane|innocent|insidious|insulting|intelligent|intolerable
  invaded|invasion|irrational|irresponsible|ironic|irony|joke|jaw-dropping|lame|lamentable|lavish|lazy|legendary|lovely|loyal|lucky|lush|malicious|massive|meaningless|memorable|mercifully|merciless|mindless|miserable|misleading|monstrous|moral|morally|murky|mystery|nasty|needless|needlessly|nefarious
  obscene|obsessed|obsession|odious|offensive|overblown|oppressive|outdated|painful|painfully|perverse|petty|phoney|phony|pitiful|pointless|powerful|pretentious|priceless|pristine|proud|proudly|provocative|pure|racist|rampant|rare|rational|refreshing|regrettable|relentless|repugnant|repulsive|revolutionary|rotten|rude
  savage|scarcely|selfish|senseless|sensible|shabby|shaky|shallow|shameless|sick|silly|sleazy|sloppy|sly|smart|smug|sneaky|sordid|spectacular|spectacularly|splendid|spurious|staggering|stubborn|stunningly|sublime|sweeping|tame|tedious|tepid|terrific|thoughtful|thoughtless|timid|tiresome|tragic|tragically|treacherous|trivial|troubled
  unbelievable|uncanny|undemocratic|unfortunate|unhinged|unruly|unscrupulous|unthinkable|untenable|useful|useless|vague|vain|valuable|vibrant|vicious|vindictive|virtuous|vital|wasteful|weak|welcome|whopping|wicked|wild|wise|wisely|wistful|wonderfully|worthless|worthwhile|worthy|wretched|zealous|zombie
  gone are the days; big pharma; ruling|political|chattering class|classes|elite; not|no * but; as much as; let alone; at best|worst|heart|odds; by no means; on the ground; time and again; one of the best|most|worst|greatest; full of; no different|match|good; anything but; little more|less than; what if; the fact that|is; the problem|question|danger|risk|point|answer|reason is
  limits|gospel|pretext|mantra|slogan|slogans|rhetoric|ideology|ideological|doctrine; one can|could|may|thinks|remembers|might|must; no citizen|government|one|longer ever|should|wants?; is|are bound to
  no getting; breaking point; than ever; is what; a surprise; you see; more like`,
);

/** Words that lean to comment: openers that argue, modals, the present, the first and second person. */
const lean = rows(
  0.5,
  `
  is|are|isn't|aren't|remains|means|becomes; would|could|may|might|can|cannot|can't|will|won't; but|yet|so|thus|hence|therefore|however|well|instead|and
  not|no|never|nor; only|even|just|merely|mere|simply|really|quite|very|still|enough|already|again|far|actually|further|always|too|almost
  more|less|most|least|better|best|great|greater|greatest|good|bad|big|new|hard|difficult|easy
  our|us|we|ourselves; you|your|yourself; one; people|society|nation|public|state|power|political|social|values|freedom|democracy|justice|interests|liberal|conservative|socialist|capitalism|class|culture
  if|because|while|despite|though|why|how|what|whatever|where; do|does|don't|doesn't; want|need|needs|try|trying|make|makes|take|let|like|such
  this|that|these|those|it; increasingly|deeply|naturally|mostly|merely|largely; crisis|disaster|failure|catastrophe|tragedy|danger|dangerous|threat|risk
  important|essential|vital|crucial|profound|serious|radical|extreme|drastic|popular|true|real|whole|entire|same|own|sheer`,
);

/** Words of a report: they weigh against. */
const plain = rows(
  -1,
  `
  monday|tuesday|wednesday|thursday|friday|saturday|sunday; january|february|march|april|june|july|august|september|october|november|december
  percent|per cent|million|billion|trillion; according; spokesman|spokeswoman|spokesperson; said|says|told|announced|reported
  published|released|founded|elected|born|arrested|sentenced|launched|killed|injured; yesterday|today|week|month|years|year|weeks|months|days
  was|were|had|been; he|she|his|her; then|later|after|before|when|since|until|during`,
);

/** How English words the writer's own opinion, and what speaks against it. */
export const opinions: readonly OpinionRule[] = [...decisive, ...strong, ...lean, ...plain];
