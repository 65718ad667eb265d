import type { StopWords } from '../../../annotate/kinds/name/bounds/stops.ts';
import { wordSet } from '../../../text/word-list.ts';

export const stopWords: StopWords = {
  closing: wordSet(`
    inc corp co cos ltd bros assn mfg jr sr esq ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md
    mich minn miss mo mont neb nev okla ont ore pa tenn tex va vt wash wis wyo`),
  further: /^,? (?:Ltd|Inc|LLC)\b\.?/,
};
