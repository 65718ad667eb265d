import type { CaseWords } from '../../../annotate/kinds/name/entity/cases.ts';

export const caseWords: CaseWords = {
  between: new Set(['v', 'vs', 'versus']),
  against: new Set(['vs', 'versus']),
  legal: new Set(
    'lawsuit lawsuits court courts case sued sues suing suit judge judges ruling ruled plaintiff plaintiffs defendant defendants appeal litigation verdict attorney'.split(
      ' ',
    ),
  ),
  within: new Set(['of', 'the', '&', 'de', 'von', 'van']),
};
