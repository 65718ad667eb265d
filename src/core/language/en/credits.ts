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
  // What a bar sets apart at the end: | Source: Jane Doe for The Example
  later(() => /(?<=\S )\| ?[^|.!?]{3,70}$/),
  // REUTERS/Jane Doe
  later(() => spelt(`(?:${BEHIND}|(?<= ))(?:${AGENCY})/(?=\\p{Lu})${NAME}(?: ${NAME}){0,3}\\)?\\.?$`, 'u')),
];
