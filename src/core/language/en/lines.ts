import type { LineRule } from '../../parse/words.ts';

const CAPITAL = /(?=\p{Lu})[\p{L}.’'-]+/u.source;
const MORE = `(?: (?:${CAPITAL}|de|van|von|der|al|bin))`;
const words = (list: string): readonly string[] => list.split(' ');

/** Who a byline names: one name, or several of which the last follows an "and". */
const WHO = `(?<who>${CAPITAL}${MORE}{0,4}(?:(?:, ${CAPITAL}${MORE}{1,4})*,? (?:and|&) ${CAPITAL}${MORE}{1,4})?)`;
/** What may follow the names: a role, an outlet, a date. */
const AFTER = /(?:(?:,| \|| \/|[ ]*[•·—–-]| for| in| at) ?[^.!?]{1,80})?/u.source;

/** Lines of English news that are told by their wording. The first rule that fits decides. */
export const lines: readonly LineRule[] = [
  {
    id: 'byline/authored-by',
    kind: 'byline',
    place: 'top',
    first: words('authored written posted published submitted reported'),
    pattern:
      /^(?:authored|written|posted|published|submitted|reported) by:? (?<who>\S+(?: \S+){0,6}?)(?: and submitted by \S+)?(?:[ ,|•·—–-]+(?:on )?[^!?]{0,50}\d{4}[^!?]{0,30})?$/iu,
    example: 'Authored by example.org and submitted by some_reader',
  },
  {
    id: 'byline/by',
    kind: 'byline',
    place: 'top',
    first: words('by words story from'),
    pattern: new RegExp(`^(?:[Bb][Yy]|[Ww]ords by|[Ss]tory by|[Ff]rom):? ${WHO}${AFTER}$`, 'u'),
    example: 'By Jane Doe and Richard O’Neill, political correspondents',
  },
  {
    id: 'byline/role',
    kind: 'byline',
    place: 'top',
    pattern: new RegExp(
      `^${WHO}(?:, | [|•·—–-] | is )(?:[\\p{L}’'-]+ ){0,4}(?:staff|[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief|[Ww]riter)s?$`,
      'u',
    ),
    example: 'Jane Doe, Staff Writer',
  },
  {
    id: 'byline/agency',
    kind: 'byline',
    place: 'top',
    pattern:
      /^(?<who>(?:[\p{L}.]+ ){0,3}(?:[Ss]taff [Rr]eports?|STAFF REPORTS?|[Ss]taff|(?:The )?Associated Press|AP|AFP|Agence France-Presse|Reuters|Bloomberg|PA Media))$/u,
    example: 'Example Times Staff Reports',
  },
  {
    id: 'byline/desk',
    kind: 'byline',
    place: 'after',
    first: words('additional reporting writing editing translated translation edited compiled written'),
    pattern:
      /^\(?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ion|ed)|[Ee]dited|[Cc]ompiled|[Ww]ritten) by:? (?<who>\p{Lu}[^!?]{2,200})$/u,
    example: 'Reporting by Jane Doe in Oslo; Editing by John Roe',
  },
  {
    id: 'byline/moment',
    kind: 'byline',
    place: 'top',
    first: words('first last published updated posted modified #'),
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.!?]{0,12}[:\s]\D{0,30}\d[^!?]{0,50}|\d+ (?:minutes?|hours?|days?|min|hrs?) ago)$/iu,
    example: 'Last updated: 3 March 2024, 09:05 GMT',
  },
  {
    id: 'related/label',
    kind: 'related',
    first: words(
      'related read see also further recommended you don must watch listen in explainer analysis opinion from more previously',
    ),
    pattern:
      /^(?:related(?: (?:articles?|stories|story|content|links?|coverage|reading|topics?|posts?|news))?|read (?:more|also|next|on)(?: (?:on|about|from)[^:|]{1,30})?|see also|also read|also on \S+|further reading|recommended(?: for you)?|you may (?:also )?like|don['’]t miss|must[ -]read|watch(?: (?:now|more|live|also))?|listen(?: now)?|in pictures|explainer|analysis|opinion|from the archives?|(?:more|previously)(?: (?:on|from|in) [^:|]{1,30})?)\s*[|:»>→–—-]+\s*\S/iu,
    example: 'Related | How to grow tomatoes on a balcony',
  },
  {
    id: 'related/heading',
    kind: 'related',
    opens: true,
    first: words(
      'related read see further recommended you more most editor editors popular trending latest top external source sources reference references tags topics keywords filed',
    ),
    pattern:
      /^(?:related(?: (?:articles?|stories|story|content|links?|coverage|reading|topics?|posts?|news))?|read (?:more|also|next)|see also|further reading|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|in|stories|like this|about|headlines)\b[^.!?]{0,40}|most (?:read|popular|viewed)|editors?['’]?s?['’]? picks|popular (?:now|stories)|trending(?: now)?|latest (?:news|stories|headlines)|top stories|external links|sources?|references?|tags|topics|keywords|filed under):?$/iu,
    example: 'Related stories:',
  },
  {
    id: 'share',
    kind: 'related',
    first: words(
      'share tweet email print copy save bookmark follow like tags topics keywords filed click skip advertisement sponsored story continue loading all copyright © # comment comments leave post add join',
    ),
    pattern:
      /^(?:share(?: (?:this|on|via|with|now)\b.{0,60})?|tweet|email|print|copy link|save|bookmark|follow (?:us|our|@\w)\b.{0,120}|like us on .{0,80}|(?:tags|topics|keywords|filed under): .{1,200}|click here (?:to|for) .{0,120}|skip (?:to|advert).{0,60}|advertisement|sponsored(?: content)?|story continues below.{0,40}|continue reading.{0,60}|loading(?: comments| more|…|\.{3}).{0,20}|all rights reserved\.?|(?:copyright|©) .{0,160}|(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add|join) (?:a |the )?(?:comment|reply|conversation|discussion)s?\.?)$/iu,
    example: 'Share this article on your favourite network',
  },
  {
    id: 'newsletter',
    kind: 'related',
    first: words('please sign subscribe register get receive download enjoy enjoyed enjoying like this for'),
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register)(?: now| here| today)? (?:to|for|here|now)\b.{0,220}|(?:get|receive) (?:the|our|all|more|breaking|your)\b.{0,120}\b(?:newsletter|inbox|email|app|alerts?)\b.{0,120}|download (?:the|our) \S+(?: \S+)? app\b.{0,120}|(?:enjoy(?:ed|ing)?|like) (?:this|what you)\b.{0,160}\b(?:subscribe|newsletter|support|sign up|donat)\w*.{0,120}|this (?:article|story|post|piece) (?:was )?(?:originally |first )?(?:appeared|published|produced|written|provided)\b.{0,200}|for (?:more|the latest) (?:news|stories|information|updates|on)\b.{0,160}\b(?:visit|follow|subscribe|sign up|click)\b.{0,120})$/iu,
    example: 'Sign up for our weekly newsletter and never miss a story.',
  },
  {
    id: 'correction',
    kind: 'related',
    first: words(
      'correction corrections clarification clarifications editor editors author authors update updates disclosure note notes this an',
    ),
    pattern:
      /^[([*]{0,2}(?:(?:correction|clarification|editor['’]?s['’]? note|author['’]?s note|update|disclosure|note)s?(?: \([^)]{1,40}\)|,? [^:.]{1,40}\d{1,4})?\s*[:—–-]\s*(?:an? |the |this |in |due |because |it |we |our |previous|earlier)|(?:this|an earlier) (?:article|story|post|piece|report|headline|version)\b.{0,80}\b(?:was|has been|is being|been) (?:amended|corrected|updated|changed|clarified|edited|revised|misstated)|an (?:earlier|previous) version of this\b|(?:this is a (?:breaking|developing) (?:news )?story|this (?:article|story|post|page) (?:will|is going to) be updated)\b)/iu,
    example: 'Correction: An earlier version of this story gave the wrong year.',
  },
  {
    id: 'caption/credit',
    kind: 'caption',
    end: true,
    pattern:
      /(?:^|[\s(.[|])(?:[Ff]ile |FILE )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Ii]llustration|[Cc]redit|CREDIT|[Gg]raphic|[Vv]ideo)s?(?: [Cc]redit| [Cc]ourtesy)?(?:: ?[\p{L}\p{N}@][^.!?\n]{1,70}| (?:by|courtesy of) \p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|the|and|via|\/|&|de|van) )?\p{Lu}[\p{L}.’'/-]*){0,5})\)?\.?$/u,
    example: 'A tram in the old town. Photo: Jane Doe',
  },
  {
    id: 'caption/agency',
    kind: 'caption',
    end: true,
    pattern:
      /[\p{L}.] ?[/|] ?(?:Getty(?: Images)?|AFP|AP|Reuters|REUTERS|EPA|PA(?: Wire)?|Shutterstock|Alamy|Bloomberg|Wikimedia(?: Commons)?)(?: via [^.!?]{2,30})?\)?\.?$/u,
    example: 'The harbour at dusk. Jane Doe/Getty Images',
  },
];
