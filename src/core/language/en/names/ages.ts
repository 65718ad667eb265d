import type { AgeWords } from '../../../annotate/kinds/name/aged.ts';

const clause = /^(?:[.,;)—–]|$| (?:and|but|now|when|who|in [12]\d|[—–-]))/;

export const ageWords: AgeWords = {
  forms: [
    { between: ' is ', behind: clause },
    { between: ' was ', behind: clause },
    { between: ' is now ', behind: clause },
    { between: ', now ', behind: clause },
    { between: ', ', behind: /^(?:[,)]| (?:and|of|from|who)\b)/ },
  ],
};
