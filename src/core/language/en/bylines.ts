import type { BylineWords } from '../../parse/words.ts';
import { later } from '../../text/later.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

/** What stands around the names of a byline in English news. */
export const bylines: BylineWords = {
  opening: later(
    () =>
      /^(?:(?:(?:written|posted|published|submitted|reported|words|story|reporting|analysis|opinion|review) )?by|author|words|from):? (?=\S)/i,
  ),
  within: later(() => / by:? (?=\p{Lu})/u),
  ending: later(
    () =>
      new RegExp(
        [
          // A date or an hour, or what leads to one.
          `\\b(?:(?:first |last )?(?:updated|published|posted|modified)\\b|${DAY}\\b,? (?=${MONTH}|\\d)|\\d)`,
          // A date, also where the page sets it hard against the name.
          `${MONTH} \\d`,
          // A handle, an address, a time to read.
          '@\\w|\\S+@\\S|https?:',
          // An outlet that they wrote for.
          '\\sfor\\s',
          // What is parted from the names by a mark.
          '\\s[|•·–—-]\\s|\\s?\\|',
        ].join('|'),
        'i',
      ),
  ),
  others: /; (?:additional|editing|writing)\b/i,
  role: later(
    () =>
      /(?:(?<=\S \S+),? |(?<=\S \S*\p{Ll})(?=\p{Lu}))(?:[A-Z]{2,5} )?(?:(?:[Ss]enior|[Cc]hief|[Pp]olitical|[Dd]eputy|[Aa]ssociate|[Ss]taff|[Ff]oreign|[Dd]iplomatic|[Bb]usiness|[Ss]ports?|[Nn]ews|[Hh]ealth|[Ss]cience|[Cc]rime|[Cc]ontent|[Cc]ourt|[Nn]ational|[Ii]nternational|[Ee]ducation|[Ee]nvironment|[Tt]echnology|[Rr]egional|[Ll]ocal|[Tt]ransport|[Ee]conomics|[Cc]limate|[Mm]edia|[Cc]ulture|[Ff]eatures|(?:[Hh]ome|[Ss]ocial|[Ll]egal) [Aa]ffairs) ?)*(?:[Hh]ub )?(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter|[Pp]roducer|[Dd]irector|[Cc]ontributor)s?(?:-at-[Ll]arge)?(?: BBC [^,]*)?$|(?<=\S \S+), (?:[A-Z]+ )*(?:CORRESPONDENT|REPORTER|EDITOR)S?$|(?<=\S \S+),? (?:(?:The )?Associated Press|Reuters|AFP|AP|Bloomberg(?: News)?)$/u,
  ),
};
