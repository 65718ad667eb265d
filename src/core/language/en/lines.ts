import type { LineRule } from '../../parse/words.ts';

/** Lines of English news that are no part of the story, by their wording. The first rule that fits decides. */
export const lines: readonly LineRule[] = [
  {
    id: 'byline/authored-by',
    kind: 'byline',
    pattern: /^(?:authored|written|posted|submitted|reported) by\s+\S[^.!?]{0,120}(?:\.[^\s.]+[^.!?]{0,120})*\.?$/iu,
    example: 'Authored by example.org and submitted by some_reader',
  },
  {
    id: 'byline/by',
    kind: 'byline',
    pattern: /^by:?\s+(?=\p{Lu})(?:[\p{L}.’'-]+(?:,|\s+|$)){1,14}$/iu,
    example: 'By Jane Doe and Richard O’Neill, Political correspondent',
  },
  {
    id: 'related/label',
    kind: 'related',
    pattern:
      /^(?:related(?: (?:articles?|stories|story|content|links?|coverage|reading|topics?))?|read (?:more|also|next|on)|see also|also read|more(?: on this| from \S+)?|recommended|further reading|you may (?:also )?like|don['’]t miss|watch|listen)\s*[|:»>–—-]\s*\S/iu,
    example: 'Related | How to grow tomatoes on a balcony',
  },
];
