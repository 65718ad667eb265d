import type { LineRule } from '../../parse/words.ts';
import { later } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';
import { AGENCY, NAME } from './credits.ts';

/** Captions of pictures in English news, by the credits that they end with or the words that they open with. */
export const captions: readonly LineRule[] = [
  {
    id: 'caption/credit',
    kind: 'caption',
    end: true,
    needs: /(?:hoto|HOTO|graph|mage|MAGE|icture|lustration|redit|REDIT|raphic|ideo)[a-z]*(?: [a-zC]+)?(?:: ?| )\S/,
    pattern: later(
      () =>
        /(?:^|[\s(.[|])(?:[Ff]ile |FILE )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Ii]llustration|[Cc]redit|CREDIT|[Gg]raphic|[Vv]ideo)s?(?: [Cc]redit| [Cc]ourtesy)?(?:: ?[\p{L}\p{N}@][^.!?\n]{1,70}| (?:by|courtesy of) \p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|the|and|via|\/|&|de|van) )?\p{Lu}[\p{L}.’'/-]*){0,5})\)?\.?$/u,
    ),
    example: 'A tram in the old town. Photo: Jane Doe',
  },
  {
    id: 'caption/agency',
    kind: 'caption',
    end: true,
    needs: /[/|]/,
    pattern: later(
      () =>
        /[\p{L}.] ?[/|] ?(?:Getty(?: Images)?|AFP|AP|Reuters|REUTERS|EPA|PA(?: Wire)?|Shutterstock|Alamy|Bloomberg|Wikimedia(?: Commons)?)(?: via [^.!?]{2,30})?\)?\.?$/u,
    ),
    example: 'The harbour at dusk. Jane Doe/Getty Images',
  },
  {
    id: 'caption/photo',
    kind: 'caption',
    end: true,
    needs: /\([^()]+\)\.?$/,
    pattern: later(() => spelt(`\\((?:${AGENCY}) (?:Photo|File|Images?|Pool)\\b[^()]{0,60}\\)\\.?$`, 'u')),
    example: 'The harbour at dusk. (AP Photo/Jane Doe)',
  },
  {
    id: 'caption/by-agency',
    kind: 'caption',
    end: true,
    needs: /\//,
    pattern: later(() => spelt(`(?:^|[\\s(])(?:${AGENCY})/(?=\\p{Lu})${NAME}(?: ${NAME}){0,3}\\)?\\.?$`, 'u')),
    example: 'The harbour at dusk. REUTERS/Jane Doe',
  },
  {
    id: 'caption/for',
    kind: 'caption',
    end: true,
    needs: /\([^()]+\)\.?$/,
    pattern: later(() =>
      spelt(`\\((?=\\p{Lu})${NAME}(?: ${NAME}){1,3}(?: for |/)(?:The |the )?${NAME}(?: ${NAME}){0,4}\\)\\.?$`, 'u'),
    ),
    example: 'The mayor, left, with her deputy (Jane Doe for The Example Times)',
  },
  {
    id: 'caption/file',
    kind: 'caption',
    pattern: /^(?:FILE|File) ?(?:(?:PHOTO|[Pp]hoto|IMAGE|[Ii]mage|[Pp]icture)?(?: ?[-–—:] ?)).{5,}/u,
    example: 'FILE - In this May 3, 2019, file photo, the bridge stands in Ripon.',
  },
  {
    id: 'caption/labelled',
    kind: 'caption',
    first: ['image', 'media', 'photo', 'credit', 'getty', 'shutterstock', 'istock', 'alamy'],
    pattern:
      /^(?:(?:image|media|photo) (?:copyright|source|credit|caption)\b.{2,}|(?:photo|image)s? from \S+(?: \S+){0,2}(?<![.!?])|credit ?(?:\.{2,3}|…) ?\S.{2,80}|(?:getty images|shutterstock|istock|alamy)(?: ?[/|] ?.{2,40})?)$/i,
    example: 'Image copyright Getty Images Image caption The bridge was built in 1911',
  },
];
