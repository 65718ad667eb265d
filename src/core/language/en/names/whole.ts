import type { WholeWords } from '../../../annotate/kinds/name/entity/whole.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const wholeWords: WholeWords = {
  owners: set(
    `people children women men workers farmers teachers players soldiers sailors seamen patrolmen policemen veterans
    sheriff coroner magistrate prosecutor governor mayor bishop archbishop king queen prince princess father mother
    valentine president chancellor`,
  ),
  owned: set(
    `court college hospital office department association party union club school church day eve magazine palace society
    guild institute cathedral creed`,
  ),
  days: set('day eve'),
  bodies: set(
    `news post times channel court exchange institute foundation association committee council commission authority agency
    university college network radio television tribune herald gazette habitat`,
  ),
  events: set('war wars spring revolution uprising'),
  heads: set(
    'ministry department office bureau board bank court house institute school centre center committee commission',
  ),
  matters: set(
    'services affairs sports culture trade tourism industry development fisheries forestry food works welfare housing',
  ),
  titling: set('titled entitled subtitled headlined retitled'),
  of: 'of',
  and: 'and',
};
