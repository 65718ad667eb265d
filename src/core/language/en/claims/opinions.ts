import type { OpinionRule } from '../../../annotate/kinds/claim/words.ts';

const rows = (weight: number, list: string): OpinionRule[] =>
  list
    .trim()
    .split(/\s*\n\s*|\s*;\s*/)
    .filter(Boolean)
    .map((pattern) => ({ pattern, weight }));

/** Enough by themselves: the writer evaluates, guesses or recommends in as many words. */
const decisive = rows(3, `
  what is|'s remarkable|striking|astonishing|worrying|troubling|telling|ironic|clear|needed|strange|odd|sad
  what's * remarkable|striking|astonishing|worrying|troubling|telling|ironic|needed|strange|odd|sad
  we might|should|must|need|ought; let us|let's; one cannot|can't help but
  there seems to be; there seem to be; it seems that|as|to|clear|likely|odd; there is little doubt; make no mistake; needless to say
  it is|'s * hard|difficult|tempting|easy|time to; it's hard|difficult|tempting|time to; no wonder; of course; so-called
  may|might|could|will well * prove|be|become|turn; worth noting|remembering|asking|watching
  should|must|ought * not|be|have|stop|start|do|take|make|go|know|ask|remember
  disgraceful|shameful|outrageous|absurd|ridiculous|laughable|ludicrous|preposterous|farcical|pathetic|insane|idiotic|stupid|despicable|hypocritical|hypocrisy|nonsense|travesty|draconian
  disastrous|catastrophic|appalling|deplorable|abysmal|dreadful|horrendous|atrocious|scandalous|unforgivable|inexcusable
  wonderful|fantastic|tremendous|superb|brilliant|marvellous|marvelous|magnificent|amazing|awesome|stunning|breathtaking|delightful
  excellent|outstanding * job|work|performance|example; definitely|surely|frankly|sadly|unfortunately|thankfully|ironically|regrettably|laughably|shamefully
  unfortunately|ironically|tellingly|curiously|oddly|strangely|remarkably|arguably|admittedly
  i|we think|believe|suspect|hope|doubt|wonder|feel|fear; in my|our view|opinion; imagine|consider|suppose that|a|the|how`);

/** Words that colour a sentence without deciding it. */
const strong = rows(1.5, `
  perhaps|maybe; simply|merely|mere|utterly|totally|truly|absolutely|completely|obviously|clearly|indeed|really|quite|hardly|scarcely|supposedly
  seems|seem|appears|seemingly; must|should|ought; nothing but|more|less; far from; too much|many|little|few|often|late|far
  great|greatest|best|worst|worse|better|perfect|terrible|horrible|awful|evil|corrupt|dangerous|foolish|naive|reckless|cowardly
  cynical|sinister|toxic|bizarre|weird|crazy|mad|brutal|ruthless|shocking|alarming|chilling|disturbing|scary|ugly|vile|ominous|dire
  propaganda|regime|elites|elite|woke|mob|tyranny|tyrants|fascist|fascism|marxist|socialist|leftist|leftists|hysteria|dogma|agenda|scam|sham|farce|fraud|lie|lies|liars
  sacred|noble|heroic|brave|glorious|beautiful|impressive|exciting|inspiring|remarkable|extraordinary|incredible|important|essential|vital|crucial|profound
  betray|betrays|betrayed|destroy|destroys|destroying|poison|poisons|ruin|ruins|corrupts|threatens|plunder|plundering|loot|devour|pretend|pretending
  i|my|me|myself; our|us|we|ourselves; you|your|yourself; everyone|everybody|nobody|anyone; anything|nothing|everything
  proves|exposes|reveals|highlights|underscores|speaks; of all; at all; after all; in fact; no longer; after all; even if; not just|only|merely|simply
  failure|failed|disaster|catastrophe|crisis|chaos|mess|tragedy|folly|delusion|illusion|myth|fantasy|nightmare|madness|shame|disgrace
  never|always|inevitably|precisely|exactly|genuinely|deeply|increasingly|wildly|massively|hugely|remarkably
  such|so * a|an; kind|sort of; wrong|rightly|wrongly|unfair|unjust|justice|questionable|dubious; matter|matters`);

/** Words of a report: they weigh against. */
const plain = rows(-1, `
  monday|tuesday|wednesday|thursday|friday|saturday|sunday; january|february|march|april|june|july|august|september|october|november|december
  percent|per cent|million|billion|trillion; according; spokesman|spokeswoman|spokesperson; said|says|told|announced|reported
  published|released|founded|elected|born|arrested|sentenced|launched; yesterday|today`);

/** How English words the writer's own opinion, and what speaks against it. */
export const opinions: readonly OpinionRule[] = [...decisive, ...strong, ...plain];
