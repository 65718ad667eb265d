import type { WholeWords } from '../../../annotate/kinds/name/bounds/whole-context.ts';
import { wordSet } from '../../../text/word-list.ts';
import { aircraftMakers, boundWords } from './bounds.ts';
import { kindWords } from './kinds.ts';

/** Government departments and agencies as news names them without their "Department of" or "Office of". */
const departments = `
health and human services|housing and urban development|veterans affairs|customs and border protection
immigration and customs enforcement|citizenship and immigration services|food and drug administration
centers for disease control and prevention|centers for disease control|centers for medicare and medicaid services
alcohol, tobacco, firearms and explosives|trade and industry|education and training|work and pensions
health and social care|transport and main roads|cooperative governance and traditional affairs|home affairs
water and sanitation|sport, arts and culture|fish and wildlife service|parks and wildlife|parks and recreation
children and family services|children and families|public safety and corrections|labor and industries
natural resources and environment|foreign and commonwealth office|revenue and customs
`;

/** Departments by their first word; a comma is a word of its own. */
function byFirst(names: readonly string[]): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const name of names) {
    const [first, ...further] = name.replaceAll(',', ' ,').split(' ');
    all.set(first!, [...(all.get(first!) ?? []), further]);
  }
  return all;
}

export const wholeWords: WholeWords = {
  owners: wordSet(
    `people children women woman men alzheimer parkinson world workers farmers teachers players soldiers sailors seamen patrolmen policemen veterans
    sheriff coroner magistrate prosecutor governor mayor bishop archbishop king queen prince princess father mother
    valentine president chancellor`,
  ),
  saints: wordSet('st saint ste'),
  owned: wordSet(
    `court college hospital office department association party union club school church day eve magazine palace society
    guild institute cathedral creed`,
  ),
  days: wordSet('day eve'),
  closing: wordSet(
    'commission agency department office bureau council committee institute association federation ministry authority foundation government parliament senate college university hospital museum court board bank union society alliance coalition league party police army navy guard service news press forum fund corporation',
  ),
  describing:
    wordSet(`once former key follow current acting last next today yesterday tomorrow instead still several other
    others such under over across among against between into through about around after late early top senior local
    democrat republican democratic`),
  bodies: wordSet(
    `news post times channel court exchange institute foundation association committee council commission authority agency
    university college network radio television tribune herald gazette habitat tourism`,
  ),
  national: boundWords.national,
  makers: new Set([...kindWords.forms.makers, ...aircraftMakers]),
  articles: kindWords.articles,
  counted: /\p{Ll}{3}s$/u,
  events: wordSet('war wars spring revolution uprising'),
  heads: wordSet(
    'ministry department office bureau board bank court house institute school centre center committee commission college society academy',
  ),
  matters: wordSet(
    'services affairs sports culture trade tourism industry development fisheries forestry food works welfare housing studies',
  ),
  parties: wordSet('republican democratic conservative labour liberal socialist communist libertarian green'),
  party: 'party',
  departments: byFirst(departments.trim().split(/[|\n]/)),
  titling: wordSet('titled entitled subtitled headlined retitled'),
  county: 'Co',
  onRivers: wordSet('upon am'),
  surnames: wordSet('von van der den de ter di du da dos ibn bin bint al- ap ferch'),
  of: 'of',
  ofWhat: new Set(['of', 'for', 'on']),
  and: 'and',
};
