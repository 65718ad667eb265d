import type { LineRule } from '../../parse/words.ts';
import { later } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';
import { wordList } from '../../text/word-list.ts';
import { asides } from './asides.ts';
import { boilerplate } from './boilerplate.ts';
import { captions } from './captions.ts';
import { months } from './comment-lines.ts';

const CAPITAL = /(?=\p{Lu})[\p{L}.’'-]+/u.source;
const MORE = `(?: (?:${CAPITAL}|de|van|von|der|al|bin))`;

/** Who a byline names: one name, or several of which the last follows an "and". */
const WHO = `(?<who>${CAPITAL}${MORE}{0,4}(?:(?:, ${CAPITAL}${MORE}{1,4})*,? (?:and|&) ${CAPITAL}${MORE}{1,4})?)`;
/** What may follow the names: a role, an outlet, a date. */
const AFTER = /(?:(?:,| \|| \/|[ ]*[•·—–-]| for| in| at) ?[^.!?]{1,80})?/u.source;

/** Months as a line may open its date with them. */
const MONTHS = [...months.keys()].map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|');

/** What they are there. */
const ROLE =
  "(?:[\\p{L}’'-]+ ){0,4}(?:staff|[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief|[Ww]riter)s?";

/** A cheap sign of one at the end of a line. */
const ROLE_END = /(?:staff|riter|dent|rter|itor|nist|hief)s?$/;

/** Lines of English news that are told by their wording. The first rule that fits decides. */
export const lines: readonly LineRule[] = [
  {
    id: 'byline/authored-by',
    kind: 'byline',
    place: 'top',
    first: wordList('authored written posted published submitted reported'),
    pattern:
      /^(?:authored|written|posted|published|submitted|reported) by:? (?<who>\S+(?: \S+){0,6}?)(?: and submitted by \S+)?(?:[ ,|•·—–-]+(?:on )?[^!?]{0,50}\d{4}[^!?]{0,30})?$/i,
    example: 'Authored by example.org and submitted by some_reader',
  },
  {
    id: 'byline/by',
    kind: 'byline',
    place: 'top',
    first: wordList('by words story from analysis opinion review'),
    pattern: later(() =>
      spelt(`^(?:[Bb][Yy]|(?:[Ww]ords|[Ss]tory|[Aa]nalysis|[Oo]pinion|[Rr]eview) by|[Ff]rom):? ${WHO}${AFTER}$`, 'u'),
    ),
    example: 'By Jane Doe and Richard O’Neill, political correspondents',
  },
  {
    id: 'byline/role',
    kind: 'byline',
    place: 'top',
    needs: ROLE_END,
    pattern: later(() => spelt(`^${WHO}(?:, | [|•·—–-] | is )${ROLE}$`, 'u')),
    example: 'Jane Doe, Staff Writer',
  },
  {
    id: 'byline/agency',
    kind: 'byline',
    place: 'top',
    needs: /(?:[Rr]eports?|REPORTS?|[Ss]taff|Press|A[AF]?P|PTI|ANI|IANS|Reuters|Bloomberg|Media)$/,
    pattern: later(
      () =>
        /^(?!With )(?<who>(?:[\p{L}.]+ ){0,3}(?:[Ss]taff [Rr]eports?|STAFF REPORTS?|[Ss]taff|(?:The )?(?:Associated|Canadian) Press|A[AF]?P|PTI|ANI|IANS|Agence France-Presse|Reuters|Bloomberg|PA Media))$/u,
    ),
    example: 'Example Times Staff Reports',
  },
  {
    id: 'byline/desk',
    kind: 'byline',
    place: 'after',
    first: wordList('additional reporting writing editing translated translation edited compiled written'),
    pattern: later(
      () =>
        /^[(–—-]* ?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ion|ed)|[Ee]dited|[Cc]ompiled|[Ww]ritten) by:? (?<who>\p{Lu}[^!?]{2,200})$/u,
    ),
    example: 'Reporting by Jane Doe in Oslo; Editing by John Roe',
  },
  {
    id: 'byline/box',
    kind: 'byline',
    place: 'after',
    needs: ROLE_END,
    pattern: later(() => spelt(`^${WHO}, (?=\\p{Lu}|[a-z]+ (?:correspondent|editor|reporter))${ROLE}$`, 'u')),
    example: 'Jane Doe, Example diplomatic correspondent',
  },
  {
    id: 'byline/moment',
    kind: 'byline',
    place: 'top',
    first: wordList('first last published updated posted modified #'),
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.!?]{0,12}[:\s]\D{0,30}\d[^!?]{0,50}|\d+ (?:minutes?|hours?|days?|min|hrs?) ago)$/i,
    example: 'Last updated: 3 March 2024, 09:05 GMT',
  },
  {
    id: 'byline/dated',
    kind: 'byline',
    place: 'top',
    needs: /\d{4}(?: [A-Z]{2,4})?$/u,
    pattern: later(() => spelt(`^${CAPITAL}${MORE}{0,3},? (?:${MONTHS})\\.? \\d{1,2},? \\d{4}(?: [A-Z]{2,4})?$`, 'u')),
    example: 'Example Wire April 28, 2023 GMT',
  },
  {
    id: 'related/label',
    kind: 'related',
    first: wordList(
      'related read see also further recommended you don must watch listen in explainer analysis opinion from more previously',
    ),
    pattern:
      /^(?:related(?: (?:articles?|stories|story|content|links?|coverage|reading|topics?|posts?|news))?|read (?:more|also|next|on)(?: (?:on|about|from)[^:|]{1,30})?|see also|also read|also on \S+|further reading|recommended(?: for you)?|you may (?:also )?like|don['’]t miss|must[ -]read|watch(?: (?:now|more|live|also))?|listen(?: now)?|in pictures|explainer|analysis|opinion|from the archives?|(?:more|previously)(?: (?:on|from|in) [^:|]{1,30})?)\s*[|:»>→–—-]+\s*\S/i,
    example: 'Related | How to grow tomatoes on a balcony',
  },
  {
    id: 'related/heading',
    kind: 'related',
    opens: true,
    first: wordList(
      'related read see further recommended you more most editor editors popular trending latest top external source sources reference references tags topics keywords filed',
    ),
    pattern:
      /^(?:related(?: (?:articles?|stories|story|content|links?|coverage|reading|topics?|posts?|news))?|read (?:more|also|next)|see also|further reading|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|in|stories|like this|about|headlines)\b[^.!?]{0,40}|most (?:read|popular|viewed)|editors?['’]?s?['’]? picks|popular (?:now|stories)|trending(?: now)?|latest (?:news|stories|headlines)|top stories|external links|sources?|references?|tags|topics|keywords|filed under)(?::|\.{3}|…)?$/i,
    example: 'Related stories:',
  },
  ...boilerplate,
  ...asides,
  ...captions,
];
