import type { SilenceRule } from '../../../annotate/kinds/claim/words.ts';

/** How English news says that somebody gave no answer. */
export const silences: readonly SilenceRule[] = [
  {
    pattern: 'declined|declines|refused to comment|elaborate|discuss|say|answer',
    example: 'The bank [declined to comment].',
  },
  {
    pattern: 'declined|declines|refused to be identified|interviewed|named|quoted',
    example: 'Two clerks [declined to be named].',
  },
  {
    pattern: "didn't|not * respond|reply|comment|return",
    example: 'The bank did [not immediately respond] to questions.',
  },
  { pattern: 'request|requests|requested for comment|comments', example: 'A [request for comment] went unanswered.' },
  {
    pattern: "couldn't|wasn't|weren't|not * reached|available|reachable * comment|comments",
    example: 'Mr Hale was [not available for comment].',
  },
  { pattern: "couldn't|not immediately? be reached", example: 'Mr Hale could [not immediately be reached].' },
  {
    pattern: "couldn't|not * independently|immediately verify|confirm|verified|confirmed",
    example: 'The Courier could [not independently verify] the report.',
  },
  {
    pattern: 'could not verify|confirm',
    example: 'The Courier [could not verify] the report.',
  },
  { pattern: 'asked|asking not to be', example: 'The sources [asked not to be] named.' },
  { pattern: 'on condition of anonymity', example: 'She spoke [on condition of anonymity].' },
  {
    pattern: "wasn't|weren't|isn't|not immediately? clear|known|disclosed|released",
    example: 'The names were [not immediately disclosed].',
  },
];
