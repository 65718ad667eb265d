import type { JoinWords } from '../../../annotate/kinds/name/entity/form.ts';

/** Forms of one name that share no letters, or too few; the first of a line is the one the others are filed under. */
const forms = `
united states|us|usa|united states of america
united kingdom|uk|britain|great britain
european union|eu
united nations|un
united arab emirates|uae
new york city|nyc
los angeles|la
south korea|republic of korea
soviet union|ussr
european central bank|ecb
world health organization|who|world health organisation
`;

const same = forms
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [first, ...others] = line.split('|');
    return others.map((other) => [other, first!] as const);
  });

export const joinWords: JoinWords = {
  same: new Map(same),
  small: new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du', 'des', '&']),
};
