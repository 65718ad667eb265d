import type { SourceKind } from '../../../model/annotation.ts';
import { wordSet } from './forms.ts';

export const negations = wordSet(`
  not no never none nothing nobody neither cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
  haven't hadn't wouldn't couldn't shouldn't without false untrue baseless unfounded`);

const PERSON: readonly SourceKind[] = ['person', 'unnamed'];
const THING: readonly SourceKind[] = ['organization', 'document', 'outlet', 'group'];
const MANY: readonly SourceKind[] = ['group', 'organization', 'document', 'unnamed'];

export const pronouns: ReadonlyMap<string, readonly SourceKind[]> = new Map([
  ['he', PERSON],
  ['she', PERSON],
  ['it', THING],
  ['they', MANY],
]);

export const betweens = wordSet(`
  has have had is was are were be been being also later then again now still once first already recently reportedly previously
  repeatedly further just even often always never simply flatly initially earlier subsequently finally publicly
  privately strongly firmly consistently openly explicitly however meanwhile would will could may might can must should
  did does do not further both all quickly immediately separately specifically clearly`);

export const subordinators = wordSet(`
  which who whose whom where when because after before while although though if since unless until as whether why how what`);

export const fronts = wordSet(`
  in on at during after before while as for under over with without by from since despite amid among across against
  throughout following however but and so yet meanwhile also then now today yesterday tomorrow later earlier
  instead still moreover furthermore additionally similarly likewise nevertheless nonetheless indeed thus therefore
  although though when if because until once to about around between within upon like unlike besides beyond
  according asked speaking last next this_ that_ recently previously separately finally perhaps`);

export const afterHead = wordSet(`
  of for from in at on with who which that whose to about by under into against near over between among during since
  made published seen named called based familiar led owned released filed obtained working living and or`);

export const articles = wordSet(`the a an this that these those its his her their our my some any one another several many`);
export const indefinite = wordSet(`a an one another some someone`);

export const contentOpeners = wordSet(`
  that it they he she we i you there this these those the a an his her their its our my in on at as some many most
  all no not each every both few more less only how why whether what when where if for one two three four five people such while although after
  before because among during any nobody nothing everyone someone to`);

export const stop = wordSet(`
  a an the and or but if of to in on at by for with from as is are was were be been being it its this that these those he
  she they we i you his her their our my your them us me not no do does did have has had will would can could may might
  shall should about into over after before than then there here so such also more most other some any all who which
  what when where how why up out said says say told according new`);

export const newsDays = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight`);
