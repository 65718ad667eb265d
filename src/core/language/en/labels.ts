import type { LabelRule } from '../../parse/words.ts';

/** Words before a colon that are no speaker's name, however often they come. */
const NO_NAMES =
  'Dear|DEAR|Note|Claim|Verdict|Fact|Rating|Update|Correction|Source|Photo|Image|Video|Warning|Address|Price|Cost|Where|When|What|Who|How|Why|Time|Date|Day|Week|Tip|Step|Example|Email|Phone|Tel|Website|Part|Chapter|Pros|Cons|Subject|From|To|Re|Cc|Sent|Read|See|Watch|Related|Venue|Tickets|Result|Score|Status';

/** What stands before a paragraph's own words in English news. The first rule that fits decides. */
export const labels: readonly LabelRule[] = [
  {
    id: 'dateline/agency',
    kind: 'dateline',
    pattern:
      /^(?=\p{Lu})[\p{L}.’' -]{2,40}(?:, ?[\p{L}. ]{2,25})?(?:,? (?:[\p{L}.]{3,9} \d{1,2}|\d{1,2} [\p{L}.]{3,9})(?:,? \d{4})?)?,? ?\([\p{L}\d .&/-]{2,40}\) ?(?:[—–-]{1,2}|:) ?(?=\S)/u,
    example: '[OSLO, Nov. 3 (Example Wire) —] Prices rose.',
  },
  {
    id: 'dateline/capitals',
    kind: 'dateline',
    pattern:
      /^(?:\p{Lu}[\p{Lu}.’'-]{2,}|\p{Lu}\p{Lu}\.)(?:[ /]\p{Lu}[\p{Lu}.’'-]+){0,3}(?:, [\p{L}. ]{2,25})?(?:,? (?:[\p{L}.]{3,9} \d{1,2}|\d{1,2} [\p{L}.]{3,9})(?:,? \d{4})?)? ?(?:[—–]|--? ) ?(?=[\p{Lu}\p{N}“"‘'])/u,
    example: '[NEW HARBOUR, Norway —] Prices rose.',
  },
  {
    id: 'time/live-entry',
    kind: 'time',
    pattern:
      /^(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}T|GMT|UTC))?(?: ?[:|—–-])?(?:\s+(?=[\p{Lu}“"‘'])|$)/iu,
    example: '[10:45 GMT —] The minister has arrived.',
  },
  {
    id: 'speaker/question-answer',
    kind: 'speaker',
    pattern: /^[QA](?:uestion|nswer)?[:.]\s+(?=\S)/u,
    example: '[Q:] What comes next?',
  },
  {
    id: 'speaker/name',
    kind: 'speaker',
    pattern: new RegExp(
      `^(?!(?:${NO_NAMES})\\b)\\p{Lu}[\\p{L}.’'-]*(?: (?:de|van|von|der|al|bin|\\p{Lu}[\\p{L}.’'-]*)){0,4}(?: \\([^)]{1,40}\\))?:\\s+(?=\\S)`,
      'u',
    ),
    example: '[Jane van Doe:] I would not have gone.',
  },
];
