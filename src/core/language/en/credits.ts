import { later, type TextPattern } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';

/** Who sells pictures to news sites. */
export const AGENCY =
  'Getty(?: Images)?|AFP|AP|AAP|Reuters|REUTERS|EPA|PA(?: Wire| Media| Images)?|GC Images|WireImage|Shutterstock|iStock|Alamy|Bloomberg|Anadolu|Xinhua|ZUMA|SWNS|Rex|Wikimedia(?: Commons)?';

/** A word of a name. */
export const NAME = "(?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|der|al|bin)";

/** Behind what a credit may open: nothing, the end of a sentence, a dash, a bracket. */
const BEHIND = '(?:^|(?<=[.!?”"’)(|—–-] ?))';

/** Where the credit of a picture opens in its caption, with an agency or in brackets; each runs to the caption's end. One that only says by whom it is names somebody plainly. */
export const credits: readonly TextPattern[] = [
  // (AP Photo/Jane Doe) (Photo: Jane Doe/PA Wire) (Jane Doe for The Example Times) (Jane Doe / For The Times)
  later(() =>
    spelt(
      `\\((?:[^()]{0,40}\\b)?(?:${AGENCY}|[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]redit|Supplied|Handout)\\b[^()]{0,80}\\)\\.?$`,
      'u',
    ),
  ),
  later(() =>
    spelt(
      `\\(${NAME}(?: ${NAME}){1,3}(?: [Ff]or | ?/ ?(?:[Ff]or )?)(?:The |the )?${NAME}(?: ${NAME}){0,4}\\)\\.?$`,
      'u',
    ),
  ),
  // A whole caption, then a word or two in brackets: (Supplied) (Example's)
  later(() => /(?<=[.!?”"] )\(\p{Lu}[^(). ]{1,30}(?: [^(). ]{1,30}){0,2}\)\.?$/u),
  // Jane Doe/Getty Images · @jane/via REUTERS, with what the agency adds
  later(() => spelt(`(?:@\\S+?|${NAME}(?: \\p{Lu}\\.?)?(?: ${NAME})?) ?[/|] ?(?:via )?(?:${AGENCY})\\b.{0,160}$`, 'u')),
  // Photo by Jane Doe for The Example Times via Getty Images · Credit: PA
  later(() =>
    spelt(
      `\\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit)s?(?: by |: ?)(?:.{0,90}\\b)?(?:${AGENCY})\\.?$`,
      'u',
    ),
  ),
  // What a bar sets apart at the end: | Source: Jane Doe for The Example
  later(() => /(?<=\S )\| ?[^|.!?]{3,70}$/),
  // REUTERS/Jane Doe
  later(() => spelt(`(?:${BEHIND}|(?<= ))(?:${AGENCY})/(?=\\p{Lu})${NAME}(?: ${NAME}){0,3}\\)?\\.?$`, 'u')),
];

/** What somebody makes: "Photo: Jane Doe". */
const WORK = '(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Aa]rtwork|[Pp]ortrait)s?';
/** Who made it, and for whom: words with a capital, and what may stand between them. */
const WHO = '[\\p{Lu}@]\\S*(?: (?:[\\p{Lu}@&/;—–|-]\\S*|for|the|of|via|and|on))*';

/** Where a caption says who made or gave its picture, whoever that is; it runs to the caption's end. */
export const maker: TextPattern = later(() =>
  spelt(
    [
      // Photo: Jane Doe · Image credit: Example · Credit: Jane Doe
      `(?:^|(?<=[\\s(]))(?:${WORK}(?: [Cc]redits?| [Cc]ourtesy)?|[Cc]redits?) ?(?::|\\.{3}|…) ?${WHO}$`,
      // Photo by Jane Doe · AI illustration by Jane Doe for The Example; photo by John Roe · Courtesy of Jane Doe
      `${BEHIND}(?:(?!The |An? |This |That )(?:\\p{Lu}\\S{1,9} )?${WORK} (?:by|[Cc]ourtesy(?: of)?)|[Cc]ourtesy(?: of)?) \\p{Lu}.{1,90}$`,
      // Jane Doe/The Example Times, behind a whole sentence
      `(?:^|(?<=[.!?”"] ))${NAME}(?: ${NAME}){1,3}/(?:The )?${NAME}(?: ${NAME}){0,4}\\)?\\.?$`,
      '© ?\\p{Lu}.{2,60}$',
    ].join('|'),
    'u',
  ),
);
