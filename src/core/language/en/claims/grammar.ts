import type { SourceKind } from '../../../model/annotation.ts';
import { wordSet } from '../../../text/word-list.ts';

export const negations = wordSet(`
  not no never none nothing nobody neither cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
  haven't hadn't wouldn't couldn't shouldn't without false untrue baseless unfounded`);

const PERSON: readonly SourceKind[] = ['person', 'unnamed'];
const THING: readonly SourceKind[] = ['organization', 'document', 'outlet'];
const MANY: readonly SourceKind[] = ['group', 'organization', 'document', 'unnamed'];

export const pronouns: ReadonlyMap<string, readonly SourceKind[]> = new Map([
  ['he', PERSON],
  ['she', PERSON],
  ['it', THING],
  ['they', MANY],
  ['him', PERSON],
  ['them', MANY],
]);

export const subordinators = wordSet(`
  which who whose whom where when because after before while although though if since unless until as whether why how what`);

export const afterHead = wordSet(`
  of for from in at on with who which that whose to about by under into against near over between among during since
  made published seen named called based familiar close loyal opposed sympathetic briefed involved present aware led owned
  released filed obtained working living and or such including`);

export const articles = wordSet(
  `the a an this that these those its his her their our my some any one another several many`,
);
export const introduces = wordSet('named called identified');
export const impersonal = wordSet(
  'evidence signs sign facts events history experience discussions things case trend signals indications development developments',
);
export const indefinite = wordSet(`a an one another some someone`);

export const acts = wordSet(
  'begin chime weigh interrupt remember order direct instruct plan want offer refuse decline threaten know endorse oppose go continue quote advocate assume feel question call label relate cry share rule reason post crack read support back favor favour',
);
export const alsoSpeech = wordSet(
  'allege accuse ask urge recommend conclude express characterize characterise dub rate',
);
export const freeRelatives = wordSet('what who whom');
export const whom = wordSet('whom');
export const grounding = wordSet('cite blame');
export const tellable = wordSet('truth truths joke jokes story stories tale tales lie lies secret secrets fib fibs');
export const jests = wordSet('joke quip crack muse scoff');
export const procedure = wordSet(`
  decision inquiry investigation probe case trial hearing proceedings charge charges arrest arrests evidence appeal
  verdict sentence sentencing motion request indictment warrant raid search`);
export const softDenials = wordSet('reject dismiss refute rebut dispute');
export const accusations = wordSet(`
  accusation accusations allegation allegations claim claims charge charges report reports suggestion suggestions
  rumour rumours rumor rumors story stories assertion assertions`);
export const deniable: ReadonlySet<string> = new Set([
  ...accusations,
  ...wordSet(`criticism complaint complaints finding findings whether having it characterisation
    characterization version account figure figures numbers statement statements narrative`),
]);
export const falsehoods = wordSet('false untrue baseless unfounded groundless fabricated nonsense');
export const grantable = wordSet(`
  motion motions request requests bid bids appeal appeals application applications petition petitions plea pleas
  permission permissions leave bail parole clemency pardon asylum visa visas permit permits licence licences license
  licenses entry access admission citizenship coverage benefits care treatment medication medicine medicines vaccine
  vaccines vaccination vaccinations food water aid shelter compensation funding credit loans rights right chance
  opportunity service services`);
export const assertions = wordSet('claim insist maintain assert contend');
export const contested = wordSet('claim');
export const prizes = wordSet('first second third fourth fifth gold silver bronze');
export const minds = wordSet(`
  expect expecting plan planning want intend know think believe need anticipate foresee mind care recall remember regret
  worried concerned agree feel understand support going trying sure satisfied familiar have see find reached decided made
  comment discuss disclose wish yet able told heard hear informed asked given shown allowed considered consulted
  invited included to
  interested surprised disappointed convinced persuaded impressed scared frightened bothered tired bored pleased excited
  slept expected felt known imagined experienced
  miss like love hate enjoy blame wonder doubt notice realise realize mean envy trust fear worry
  always often usually necessarily fully entirely completely immediately initially really
  ashamed embarrassed prepared tempted inclined opposed discouraged deterred intimidated alarmed qualified finished done`);

export const voicing = wordSet(
  'posted tweeted wrote issued released published sent spoke statement statements letter post',
);

export const implying = wordSet('on had has have obliged compelled continued continues began begins quick moved');
export const means = wordSet('took takes used uses using forced wrote writes');

export const raising = wordSet('believe think expect');
export const isNot = wordSet("isn't wasn't aren't weren't");
export const innocence = ['nothing to do with', 'nothing wrong'].map((words) => words.split(' '));

export const blames = wordSet(`
  guilty responsible involved aware behind liable racist corrupt drunk biased complicit there at in to part present
  antisemitic sexist`);

export const depicting = wordSet('describe characterize characterise');

/** "Vicar", "shoppers", "historian". */
export const looksPerson = (word: string): boolean =>
  /(?:er|or|ar|ist|ian|man|woman|men|women|ant|ent|ee)s?$/.test(word);

export const states = wordSet('danger pain doubt favour favor shock position hurry mood');
export const degrees = wordSet('so such this that more');
export const occasions = wordSet('after once since until before');
export const inward = wordSet('thought knew realized realised assumed imagined');
export const trailing = wordSet('which whom where though although while whereas');
export const fronting = wordSet('while although though whereas because since when after before once as');

export const demonstratives = wordSet('this that these those');

export const ownVoice = wordSet("i we its their his her there there's the_");

export const stop = wordSet(`
  a an the and or but if of to in on at by for with from as is are was were be been being it its this that these those he
  she they we i you his her their our my your them us me not no do does did have has had will would can could may might
  shall should about into over after before than then there here so such also more most other some any all who which
  what when where how why up out said says say told according new`);

export const newsDays = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight`);

export const backgrounds = wordSet(`
  previously earlier ago had since last formerly once decade decades years former history historically past originally
  already until began`);

export const futures = wordSet('will');
