import { expect, test } from 'vitest';
import { certain } from '../../../../src/core/annotate/kinds/name/bounds/certain.ts';
import { consistent } from '../../../../src/core/annotate/kinds/name/bounds/consistent.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const words = englishNames(new Uint8Array()).certain;

interface Read {
  readonly text: string;
  readonly mentions: Mention[];
}

/** What is in brackets was found by the tagger, as `type`. */
const read = (source: string, type: Mention['type'] = 'organization'): Read => {
  const { text, spans } = marked(source);
  return { text, mentions: spans.map((span) => ({ ...span, type })) };
};

const shown = (text: string, mentions: readonly Mention[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end } of mentions) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
};

function agreed(source: string, type?: Mention['type']): string {
  const { text, mentions } = read(source, type);
  const tokens = tokenize(text);
  const lower = new Set(tokens.filter(({ word }) => !word.capital).map(({ word }) => word.lower));
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  const ordinary = new Set(['new', 'letters', 'show', 'plan', 'later', 'the']);
  return shown(
    text,
    consistent(mentions, lines, {
      tokens,
      listed: (name) => name === 'new show letters' || name === 'loomby' || name === 'velder rovers',
      ordinary: ({ word }) => lower.has(word.lower) || ordinary.has(word.lower),
      closes: (word) => word === 'stadium',
      verbLike: ({ word }) => words.verbLike.test(word.text),
      parting: (word) => word === 'after' || word === 'to',
      particle: (word) => word === 'de' || word === 'la',
    }),
  );
}

test.each([
  // A title keeps the names that the body has …
  ['[New Velder Letters] Show Plan\n\n[Velder] said no.', 'New [Velder] Letters Show Plan\n\n[Velder] said no.'],
  // … and of the others what is not made of ordinary words.
  ['[Plan] of [New Quxley] Letters\n\nIt is out.', 'Plan of New [Quxley] Letters\n\nIt is out.'],
  // A name that a list knows stays whole.
  [
    '[Velder Rovers] Won Today\n\nSo [Rovers] beat [Velder] then.',
    '[Velder Rovers] Won Today\n\nSo [Rovers] beat [Velder] then.',
  ],
  [
    '[Velder Looms] Won Today\n\nSo [Looms] beat [Velder] then.',
    '[Velder] [Looms] Won Today\n\nSo [Looms] beat [Velder] then.',
  ],
  [
    'Crowd at [Velder Stadium] Shrinks\n\nThe stadium is old.',
    'Crowd at [Velder Stadium] Shrinks\n\nThe stadium is old.',
  ],
  ['Crowd at [Velder Show] Shrinks\n\nThe show is old.', 'Crowd at [Velder] Show Shrinks\n\nThe show is old.'],
  ['Plan of [The New Show Letters] for Later\n\nIt is out.', 'Plan of The [New Show Letters] for Later\n\nIt is out.'],
  // What small words written large part is no name, but what a list knows of it.
  [
    'Quxley to Shut [Loomby Line After Loom To Close]\n\nIt is out.',
    'Quxley to Shut [Loomby] Line After Loom To Close\n\nIt is out.',
  ],
  ['[Quxley Line After Velder] Shut Today\n\nIt is out.', 'Quxley Line After Velder Shut Today\n\nIt is out.'],
  ['[Quxley Line] After [Velder] Shut Today\n\nIt is out.', '[Quxley Line] After [Velder] Shut Today\n\nIt is out.'],
  // A word that looks like a verb names nobody, unless the body does.
  ['[Quxley] [Lashes] Out at Velder\n\n[Quxley] is out.', '[Quxley] Lashes Out at Velder\n\n[Quxley] is out.'],
  ['[Quxley] [Lashes] Out at Velder\n\n[Lashes] is out.', '[Quxley] [Lashes] Out at Velder\n\n[Lashes] is out.'],
  // The fuller name is the title's, where it is but one word more.
  ['Town Asks [Ana Costa] to Go\n\n[Costa] said no.', 'Town Asks [Ana Costa] to Go\n\n[Costa] said no.'],
  ['[Costa Blasts] at It\n\n[Costa] met [Bell].', '[Costa] Blasts at It\n\n[Costa] met [Bell].'],
  ['[Costa Blasts Bell] for It\n\n[Costa] met [Bell].', '[Costa] Blasts [Bell] for It\n\n[Costa] met [Bell].'],
  // A name found elsewhere is found here too.
  ['[Ana Costa] left. Later Ana Costa came.', '[Ana Costa] left. Later [Ana Costa] came.'],
  ['[Velder] and [Velder] met. The Velder men sat.', '[Velder] and [Velder] met. The [Velder] men sat.'],
  // The letters that a name is short for.
  [
    'The [Velder Loom Board] met. VLB men sat; VL and vlb too.',
    'The [Velder Loom Board] met. [VLB] men sat; VL and vlb too.',
  ],
  ['The [Velder Loom Board] met. NO VLB MEN SAT.', 'The [Velder Loom Board] met. NO VLB MEN SAT.'],
  // A club by the plural that it closes with, where its capital makes a name of it.
  ['The [Quxley Plans] won. So the Plans won, as planned.', 'The [Quxley Plans] won. So the [Plans] won, as planned.'],
  ['The [Quxley Plans] won. Plans are plans.', 'The [Quxley Plans] won. Plans are plans.'],
  ['The [Quxley Plan] won. So the Plan won.', 'The [Quxley Plan] won. So the Plan won.'],
  // Once is too little for a single word, and part of another name is none.
  ['[Velder] met. The Velder men sat.', '[Velder] met. The Velder men sat.'],
  ['[Velder] and [Velder] met Velder Marsh.', '[Velder] and [Velder] met Velder Marsh.'],
])('names agree: %s', (source, expected) => expect(agreed(source)).toBe(expected));

test.each([
  // Somebody named in full is meant by the last word, however common it is.
  ['[Ana Player] spoke. “No,” Player said.', '[Ana Player] spoke. “No,” [Player] said.'],
  ['[Ana Player] spoke. The player said no.', '[Ana Player] spoke. The player said no.'],
  ['[Rui Player KC] spoke. “No,” Player said to a KC.', '[Rui Player KC] spoke. “No,” [Player] said to a KC.'],
  // So is somebody by the first, where the surname stands so, but not by one that any text may have, or initials.
  ['[Wenhao Li] spoke. Wenhao left; so did he.', '[Wenhao Li] spoke. [Wenhao] left; so did he.'],
  ['[Later Li] spoke. Later they left.', '[Later Li] spoke. Later they left.'],
  ['[DJ Loom] played. A DJ is dear.', '[DJ Loom] played. A DJ is dear.'],
  // A surname has its particles at the start of a sentence too.
  ['[Ana de la Velder] spoke. De la Velder left.', '[Ana de la Velder] spoke. [De la Velder] left.'],
  ['[Ana de Velder] spoke. Velder left.', '[Ana de Velder] spoke. [Velder] left.'],
  ['[De Velder] spoke. De Velderin left.', '[De Velder] spoke. De Velderin left.'],
  ['[Ana Player] spoke. Gary Player said no.', '[Ana Player] spoke. Gary Player said no.'],
])('surnames agree: %s', (source, expected) => expect(agreed(source, 'person')).toBe(expected));

function mended(source: string): string {
  const { text, mentions } = read(source);
  const tokens = tokenize(text);
  const persons = mentions.map((mention): Mention => ({ ...mention, type: 'person' }));
  return shown(
    text,
    certain(
      { text, tokens, lines: linesOf(tokens, [{ start: 0, end: text.length }]), closes: () => false },
      persons,
      words,
    ),
  );
}

test.each([
  ['He used HushPad and eNote daily.', 'He used [HushPad] and [eNote] daily.'],
  [
    'He saw it on [Quxley]+ and [Velder]+, not for [Quxley]+5.',
    'He saw it on [Quxley+] and [Velder+], not for [Quxley]+5.',
  ],
  // What stands behind the name of somebody with an office or an order.
  ['For [Ana Costa KC] and [Rui Holt OBE] it fell.', 'For [Ana Costa] KC and [Rui Holt] OBE it fell.'],
  ['For [Costa KC] it fell.', 'For [Costa KC] it fell.'],
  // A law that is not named, and somebody called so.
  ['The [Bill] and this [Act] fell; [Bill] left with [Bill].', 'The Bill and this Act fell; [Bill] left with [Bill].'],
  [
    'He told [Justice Ana Costa] and the [Rt Revd Rui Holt] so.',
    'He told Justice [Ana Costa] and the Rt Revd [Rui Holt] so.',
  ],
  ['The [JST] met at 11 p.m. [JST].', 'The [JST] met at 11 p.m. JST.'],
  ['Read it on [Quxley].com today.', 'Read it on [Quxley.com] today.'],
  ['HushPad.org says so.', '[HushPad.org] says so.'],
  [
    'Quxley.com and Velder.org say so; www.Quxley.com too.',
    '[Quxley.com] and [Velder.org] say so; www.Quxley.com too.',
  ],
  // An article has a capital within a sentence only in a name.
  ['He told The Quxley Wool that The Loom fell.', 'He told The [Quxley Wool] that The [Loom] fell.'],
  ['Then he told The We [Company] that it fell', 'Then he told The [We Company] that it fell'],
  ['He left. The Quxley fell. “The Loom” fell, The end.', 'He left. The Quxley fell. “The Loom” fell, The end.'],
  ['Weavers at The [Quxley] Wool', 'Weavers at The [Quxley] Wool'],
  ['Weavers Ask in The Loom Again', 'Weavers Ask in The Loom Again'],
  ['[Ana] J. [Costa] spoke.', '[Ana J. Costa] spoke.'],
  ['Their [IP] address and the [TV] set', 'Their IP address and the TV set'],
  ['A 5 kWh PhD on mAh and GHz', 'A 5 kWh PhD on mAh and GHz'],
  ['[Ana] met [Costa]. Communism ended.', '[Ana] met [Costa]. Communism ended.'],
  ['[Ana] and J. [Costa] spoke.', '[Ana] and J. [Costa] spoke.'],
  // Titles and what opens a clause are no part of a name; where a politician is from is none.
  ['[Virginia Sen]. [Costa] met [Sen. Bell].', '[Virginia] Sen. [Costa] met Sen. [Bell].'],
  ['[According to the Velder Index] it fell.', 'According to the [Velder Index] it fell.'],
  ['[While Velder] fell, [On the Last Day] sold.', 'While [Velder] fell, [On the Last Day] sold.'],
  [
    'Velder (0700.[HK]) and a [Velder Democrat], the [Velder Republican]',
    'Velder (0700.HK) and a Velder Democrat, the Velder Republican',
  ],
  ['Costa ([R-TX]) and [African-Americans]', 'Costa (R-TX) and African-Americans'],
  [
    'it is [Quxophobia], said the [Democratic Congressional] leader of the [Democratic Congressional Board]',
    'it is Quxophobia, said the Democratic Congressional leader of the [Democratic Congressional Board]',
  ],
  ['the [Velder-critic] site', 'the [Velder]-critic site'],
  ['they shouted [Allahu Akbar] to [Akbar Costa]', 'they shouted Allahu Akbar to [Akbar Costa]'],
  ['a [Velder] Plc ([VLD].L) share', 'a [Velder] Plc (VLD.L) share'],
  ['Then [Some 300] left with [Velder 300].', 'Then Some 300 left with [Velder 300].'],
  ['A week after [Series B] and [Week 13], [Velder] fell.', 'A week after Series B and Week 13, [Velder] fell.'],
  ['The [PAC] met [Velder PAC] at 5 pm [JST].', 'The PAC met [Velder PAC] at 5 pm JST.'],
  ['The [JST] and [Costa] met.', 'The [JST] and [Costa] met.'],
  ['[Ana Costa] ([R]) and a [Q] (in [Q])', '[Ana Costa] (R) and a Q (in Q)'],
  ['Updated at 4:[58PM ET].', 'Updated at 4:58PM ET.'],
  [
    'Crude [QXc1] fell, and .[QVX] and [Quxley QXc1] and XQ=[RR].',
    'Crude QXc1 fell, and .QVX and [Quxley] QXc1 and XQ=RR.',
  ],
  ['a share of [Quxley]. [QVX] rose', 'a share of [Quxley]. [QVX] rose'],
  ['told [Major-Gen Ana Costa]', 'told Major-Gen [Ana Costa]'],
  ['the [22-year-old Ana Costa]', 'the 22-year-old [Ana Costa]'],
  ['the [Velder]-based firm', 'the [Velder]-based firm'],
  ['[Velder-Costa] and [Rolls-Royce]', '[Velder-Costa] and [Rolls-Royce]'],
])('mended: %s', (source, expected) => expect(mended(source)).toBe(expected));
