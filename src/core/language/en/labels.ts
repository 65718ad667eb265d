import type { LabelRule } from '../../parse/words.ts';
import { later } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';
import { wordList } from '../../text/word-list.ts';
import { cities } from './names/places.ts';

/** Words before a colon that are no speaker's name, however often they come. */
const NO_NAMES =
  'Dear|DEAR|Note|Claim|Verdict|Fact|Rating|Update|Correction|Source|Photo|Image|Video|Warning|Address|Price|Cost|Where|When|What|Who|How|Why|Time|Date|Day|Week|Tip|Step|Example|Email|Phone|Tel|Website|Part|Chapter|Pros|Cons|Subject|From|To|Re|Cc|Sent|Read|See|Watch|Related|Venue|Tickets|Result|Score|Status';

/** Words in capitals before a colon that are no place. */
const NO_PLACES =
  'WATCH|READ|SEE|LISTEN|LIVE|BREAKING|UPDATED?|UPDATES|EXCLUSIVE|OPINION|ANALYSIS|COMMENT|EDITORIAL|VIDEOS?|PHOTOS?|PICTURES?|IMAGES?|NOTES?|WARNING|CORRECTION|ALERT|QUIZ|POLL|RELATED|MORE|REVIEW|SPOILER|JUST IN|STEP|TIPS?|QUESTION|ANSWER|DEAR|FROM|TO|FACTS?|CLAIM|VERDICT|RATING|SOURCES?|WHERE|WHEN|WHAT|WHO|WHY|HOW|PROS|CONS|TITLE|AUTHOR|PART|CHAPTER|FILE|ALSO|THE|THIS';

const WORD = "\\p{Lu}[\\p{L}.’'-]+";
/** A place or two: "New York", "KABUL/ISLAMABAD". */
const PLACE = "(?=\\p{Lu})[\\p{L}.’'/ -]{2,40}";
/** One place, and the state or country behind it. */
const TOWN = "\\p{Lu}[\\p{L}.’' -]{1,30}";
const STATE = '[\\p{L}. ]{2,25}';
/** A month and a day, the year or not: ", Nov. 3", ", 3 November 2024". */
const DAY = '(?:,? (?:[A-Za-z.]{3,9} ?\\d{1,2}|\\d{1,2} [A-Za-z.]{3,9})(?:,? \\d{4})?,?)';
/** An agency or outlet in brackets: its words have capitals, but for one that writes itself small. */
const AGENCY = "\\((?:dpa|\\p{Lu}[\\p{L}\\d.&’'/-]*(?: (?:of|and|for|the|\\p{Lu}[\\p{L}\\d.&’'/-]*)){0,4})\\)";

/** What stands before a paragraph's own words in English news. The first rule that fits decides. */
export const labels: readonly LabelRule[] = [
  {
    id: 'dateline/agency',
    kind: 'dateline',
    needs: /^[^(]{2,99}\([^()]+\) ?[—–_:-]/,
    pattern: later(() =>
      spelt(`^${PLACE}(?:, ?[\\p{L}. /]{2,40}){0,2}${DAY}?,? ?(?:[—–-] ?)?${AGENCY} ?(?:[—–_-]{1,2}|:) ?(?=\\S)`, 'u'),
    ),
    example: '[OSLO, Nov. 3 (Example Wire) —] Prices rose.',
  },
  {
    id: 'dateline/slashes',
    kind: 'dateline',
    needs: /^[^/]{2,90}\/[^/]{2,31}\/ ?[—–.:-]/,
    pattern: later(() =>
      spelt(
        `^${TOWN}(?:, ?${STATE})?${DAY}?[.,]? ?/\\p{Lu}[\\p{L} .-]{1,30}/ ?(?:[—–-]{1,2}|\\.|:) ?(?=[\\p{Lu}\\p{N}“"‘'])`,
        'u',
      ),
    ),
    example: '[OSLO, Nov. 3 /Example Wire/ --] Prices rose.',
  },
  {
    id: 'dateline/agency-alone',
    kind: 'dateline',
    needs: /^\([^()]+\) ?[—–_-]/,
    pattern: later(() => spelt(`^${AGENCY} ?[—–_-]{1,2} ?(?=\\S)`, 'u')),
    example: '[(Example Wire) -] Prices rose.',
  },
  {
    id: 'dateline/no-dash',
    kind: 'dateline',
    needs: /^[^(]{0,75}\([\w. -]{2,24}\)/,
    pattern: later(() =>
      spelt(
        `^(?:${PLACE}${DAY}?:? )?\\((?:CNN|CNN Business|AP|AAP|AFP|Reuters|UPI|Bloomberg|dpa|Xinhua|TASS|PTI|ANI|IANS|UNI|Bernama|Anadolu|AA|KUNA|WAM|SPA|PNA|NAN|GNA|CMC|Yonhap|Kyodo|[\\w-]+\\.(?:com|org|net))\\):? ?(?=[\\p{Lu}“"‘'])`,
        'u',
      ),
    ),
    example: '[Oslo (CNN)] Prices rose.',
  },
  {
    id: 'dateline/capitals',
    kind: 'dateline',
    needs: /^[^\sa-z\d]{3}.{0,150}[—–-]/s,
    pattern: later(() =>
      spelt(
        `^(?!FILE\\b)(?:\\p{Lu}[\\p{Lu}.’'-]{2,}|\\p{Lu}\\p{Lu}\\.)(?:[ /]\\p{Lu}[\\p{Lu}.’'-]+){0,3}(?:, [\\p{L}. ]{2,25})?${DAY}? ?(?:[—–]|--? ) ?(?:\\p{Lu}[\\p{L}.]{2,8} \\d{1,2}, \\d{4} ?(?:[—–]|--? ) ?)?(?=[\\p{Lu}\\p{N}“"‘'])`,
        'u',
      ),
    ),
    example: '[NEW HARBOUR, Norway —] Prices rose.',
  },
  {
    id: 'dateline/colon',
    kind: 'dateline',
    needs: /^\p{Lu}{3}[^\n]*?: /u,
    pattern: later(() =>
      spelt(
        `^(?!(?:${NO_PLACES})\\b)\\p{Lu}[\\p{Lu}.’'-]{2,}(?: \\p{Lu}[\\p{Lu}.’'-]+){0,2}(?:, \\p{Lu}[\\p{L}. ]{1,25})?: (?=[\\p{Lu}“"‘'])`,
        'u',
      ),
    ),
    example: '[NEW HARBOUR:] Prices rose.',
  },
  {
    id: 'dateline/agency-dated',
    kind: 'dateline',
    needs: /^[^(]{2,60}\([^()]{5,60}\d[^()]{0,12}\) /,
    pattern: later(() =>
      spelt(
        `^${PLACE}(?:, ?[\\p{L}. ]{2,25})? \\(\\p{Lu}[\\p{L}\\d.&’'/ ]{1,40}(?:,| [—–-])? (?:[A-Za-z.]{3,9} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? [A-Za-z.]{3,9})(?:,? \\d{4})?\\) ?(?:[—–-]{1,2} ?)?(?=[\\p{Lu}“"‘'])`,
        'u',
      ),
    ),
    example: '[Oslo (Example Wire, July 11) —] Prices rose.',
  },
  {
    id: 'dateline/town',
    kind: 'dateline',
    needs: /^\p{Lu}[\p{L}-]+(?: \p{L}+){0,2}(?:, \p{Lu}[\p{L}. ]{1,24}){0,2}: [\p{Lu}“"‘']/u,
    pattern: later(() => {
      const towns = wordList(cities).map((town) =>
        town.replace(/(?<![\p{L}])\p{Ll}/gu, (first) => first.toUpperCase()),
      );
      return spelt(`^(?:${towns.join('|')})(?:, (?=\\p{Lu})${STATE}){0,2}: (?=[\\p{Lu}“"‘'])`, 'u');
    }),
    example: '[New Delhi, India:] Prices rose.',
  },
  {
    id: 'dateline/place',
    kind: 'dateline',
    needs: /^[^,;:!?]{3,99}, [^;:!?]{2,150} (?:[—–]|--?) [^\sa-z]/,
    pattern: later(() =>
      spelt(
        `^${WORD}(?: ${WORD}){0,2}(?:, ${WORD}(?: (?:of|and|${WORD})){0,3}){1,2} (?:[—–]|--?) (?=[\\p{Lu}“"‘'])`,
        'u',
      ),
    ),
    example: '[New Harbour, Norway —] Prices rose.',
  },
  {
    id: 'dateline/date',
    kind: 'dateline',
    needs: /^[MTWFS][a-z]{2,5}day,? /,
    pattern: later(
      () =>
        /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}[\p{L}.]{2,8} \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,8}),? \d{4}[—–:.]?\s+(?=[\p{Lu}“"‘'])/u,
    ),
    example: '[Thursday, May 7, 2015] On Tuesday, prices rose.',
  },
  {
    id: 'time/live-entry',
    kind: 'time',
    needs: /^\d/u,
    pattern: later(
      () =>
        /^(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[aApP]\.?[mM]\.?)?(?: ?(?:[A-Z]{2,4}T|GMT|UTC))?(?: ?[:|—–-])?(?:\s+(?=[\p{Lu}“"‘'])|$)/u,
    ),
    example: '[10:45 GMT —] The minister has arrived.',
  },
  {
    id: 'time/ago',
    kind: 'time',
    needs: /^\d/u,
    pattern: later(
      () => /^\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?) (?:ago|AGO)(?: ?[:|—–-])?(?:\s+(?=[\p{Lu}“"‘'])|$)/u,
    ),
    example: '[12 minutes ago] Trains are late.',
  },
  {
    id: 'salutation',
    kind: 'salutation',
    needs: /^D(?:ear|EAR) /u,
    pattern: /^(?:Dear|DEAR) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?::|,| [—–-])\s*(?=[\p{Lu}“"‘'])/u,
    example: '[DEAR ADA:] My cow is ill.',
  },
  {
    id: 'speaker/question-answer',
    kind: 'speaker',
    needs: /^[QA]/u,
    pattern: /^[QA](?:uestion|nswer)?[:.]\s+(?=\S)/u,
    example: '[Q:] What comes next?',
  },
  {
    id: 'speaker/name',
    kind: 'speaker',
    needs: /^[^:]{1,160}:\s/,
    pattern: later(() =>
      spelt(
        `^(?!(?:${NO_NAMES})\\b)\\p{Lu}[\\p{L}.’'-]*(?: (?:de|van|von|der|al|bin|\\p{Lu}[\\p{L}.’'-]*)){0,4}(?: \\([^)]{1,40}\\))?:\\s+(?=\\S)`,
        'u',
      ),
    ),
    example: '[Jane van Doe:] I would not have gone.',
  },
];
