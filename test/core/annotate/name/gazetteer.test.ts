import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../../src/core/annotate/kinds/name/gazetteer.ts';
import { LEXICAL, readLexicon } from '../../../../src/core/annotate/kinds/name/lexicon.ts';
import { wordLists } from '../../../../src/core/language/en/names/lists.ts';
import { gazetteerContents } from '../../../../src/dev/train/gazetteer.ts';

const contents = gazetteerContents({
  city: 'quxville port_talbot',
  region: 'powys quxville',
  organization: 'maersk rio_tinto',
  forename: 'quxa',
});
const find = gazetteer(contents);

describe('a gazetteer', () => {
  test.each<[string, number, boolean]>([
    ['quxville', LEXICAL.city | LEXICAL.region, false],
    ['quxa', LEXICAL.forename, false],
    ['powys', LEXICAL.region, false],
    ['maersk', LEXICAL.organization, false],
    ['port talbot', LEXICAL.city, false],
    ['port', 0, true],
    ['rio tinto', LEXICAL.organization, false],
    ['rio', 0, true],
    ['talbot', 0, false],
    ['rio grande', 0, false],
    ['', 0, false],
  ])('%s', (entry, classes, opens) => {
    expect(find(entry)).toEqual({ classes, opens });
  });

  test('entries are hashed in ascending order, each once', () => {
    const keys = [...contents.keys];
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
    expect(contents.bits).toHaveLength(keys.length);
  });
});

describe('a lexicon with a gazetteer', () => {
  const lexicon = readLexicon(wordLists, find);
  test.each<[string, number, number]>([
    ['maersk', lexicon.word('maersk'), LEXICAL.organization],
    ['both lists of a word count', lexicon.word('adams'), readLexicon(wordLists).word('adams')],
    ['port talbot', lexicon.phrase('port talbot'), LEXICAL.city],
    ['a word that neither has', lexicon.word('qux'), 0],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
  test('a phrase is none behind a word that opens none, whatever its hash', () => {
    const all = readLexicon(wordLists, (entry) => ({ classes: LEXICAL.city, opens: entry === 'port' }));
    expect([all.phrase('port qux'), all.phrase('qux port')]).toEqual([LEXICAL.city, 0]);
  });
  test('phrases of both open', () => {
    expect(['rio', 'new', 'qux'].map(lexicon.opens)).toEqual([true, true, false]);
  });
});
