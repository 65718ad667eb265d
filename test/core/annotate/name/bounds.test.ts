import { expect, test } from 'vitest';
import { boundRules as plainRules } from '../../../../src/core/annotate/kinds/name/bounds/bound-rules.ts';
import { bounded } from '../../../../src/core/annotate/kinds/name/bounds/bounds.ts';
import { certain } from '../../../../src/core/annotate/kinds/name/bounds/certain.ts';
import { officeRules } from '../../../../src/core/annotate/kinds/name/bounds/office-rules.ts';
import { pairRules } from '../../../../src/core/annotate/kinds/name/bounds/pair-rules.ts';
import { splitRules } from '../../../../src/core/annotate/kinds/name/bounds/split-rules.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, bounds: words, certain: certainWords } = englishNames(new Uint8Array());

const boundRules = [...plainRules, ...officeRules, ...splitRules, ...pairRules];

/** The names in brackets, people, places and others where they are marked so, else organisations. */
function read(source: string): { text: string; mentions: Mention[] } {
  const types: Mention['type'][] = [];
  const plain = source.replace(
    /\[([^\]|]*)(?:\|(person|place|other))?\]/g,
    (_, name: string, type?: Mention['type']) => {
      types.push(type ?? 'organization');
      return `[${name}]`;
    },
  );
  const { text, spans } = marked(plain);
  return { text, mentions: spans.map((span, at) => ({ ...span, type: types[at]! })) };
}

const shown = (text: string, mentions: readonly Mention[]): string =>
  mentions.reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
    text,
  );

/** What is made of what is in brackets; a sentence opens after every full stop and space. */
function boundedIn(source: string): { text: string; mentions: readonly Mention[] } {
  const { text, mentions } = read(source);
  const opens = (offset: number) => /[.!?] $/.test(text.slice(0, offset));
  const ordinary = ({ word }: { word: { lower: string } }): boolean => word.lower === 'hosting';
  const trade = (word: string): boolean => /^(?:weaver|plumber|dean|guest|retailer)$/.test(word);
  return { text, mentions: bounded(mentions, { tokens: tokenize(text), lexicon, words, opens, ordinary, trade }) };
}

/** The same as it would be marked. */
function mended(source: string): string {
  const { text, mentions } = boundedIn(source);
  return shown(text, mentions);
}

test.each(boundRules.map(({ id, example }) => [id, ...(example.split(' → ') as [string, string])] as const))(
  'the rule %s: %s → %s',
  (_, source, expected) => expect(mended(source)).toBe(expected),
);

test.each(boundRules.map(({ id, example }) => [id, example.split(' → ')[0]!] as const))(
  'what the rule %s has mended says so: %s',
  (id, source) => expect(boundedIn(source).mentions.map(({ by }) => by)).toContain(`bounds/${id}`),
);

test.each([
  ['the [1980 European Union] vote', 'the 1980 [European Union] vote'],
  [
    'a [16-inch 2019 Quxbook] and a [Quxlink-enabled Velder Key]',
    'a 16-inch 2019 [Quxbook] and a Quxlink-enabled [Velder Key]',
  ],
])('mended: %s → %s', (source, expected) => expect(mended(source)).toBe(expected));

test.each([
  // One name that the text marks so again, or whose parts it marks nowhere.
  '[30 Velders to Mars] play [Mars]; [30 Velders to Mars] left',
  '[Quxology on the Net] is a book',
  // What a list knows opens a sentence with its own word; a body of two trades.
  'It fell. [Real Madrid] left [Madrid|place]',
  '[Hosting and Looms Association] fell; [Hosting] and [Looms Association]',
  '[Velder and Costa] fell; so did [Velder]',
  'the [Velder Loom and Alan Bank]; the [Office of Looms and Quernel Wool]',
  '[Alan and Joan Quernel|person] and [Velder and Alan Holt]',
  // One body of two halves, or of common words; what is listed nowhere; somebody's pair.
  'the [Quxley Army and Navy Club] and the [Quxley Institute of Looms and Wool]',
  'the [Quxley Hospital and Hosting Centre]',
  'when he left, as [Quxly and Velderin] did',
  'in Nydal, [Alan and Velderin] and, [Hosting and Hosting]',
  'fans of [Quxly and Velderin] and firms such as [Quxly & Velderin]',
  'firms such as [Alan and Velderin]',
  'at the [Quxley Institute and Velderin]; between the [Quxley and Velderin]',
  'the [Quxley Fund and Looms]',
  // Somebody of that name, who is asked nothing; no office of a body.
  'It fell. [Will Velder|person] left. Was it [Velder|person]?',
  'a [European Union Denmark] Loom left',
  'It fell. [Quxley-Velder Holt] left [Holt]',
  // Ordinals belong to the name, and so does a number whose rest is no name by itself.
  'the [65th Velder Division]; a [Velder Division]',
  'the [2014 Quxfest]; the [65 European Union]',
  // What is no measure; a land behind somebody whom the text does not know; two that open otherwise.
  'a [5-Star Quxbank], a [Quxley-Velder Loom] and the [Quxbook-ready]',
  'the [Quxo European Union] fell',
  'all [Quxbook Pro and Velder Air] models',
  // Trades within a sentence, of given names, of two words, in capitals; what a firm’s noun begins.
  'It told [Weaver Ana Quernel|person]. [Weaver Quernel|person] left. [WEAVER ANA QUERNEL|person]',
  'It fell. [Dean Alan Quernel|person] left. [Retailer Association] left. [Guest Alan Fund] left',
  '[Ana Costa King Jr|person] and [Ana Chief|person]',
  'the [Velder Chief Executive Forum]',
  // No office goes on behind it.
  'the [Velder Press] office and [Velder Prime] Energy',
  // A body or a film may open as an address does.
  'the [Sir Quernel Trust] and [Miss Quxville & Company]',
  'in [Mrs and Mr Velder] and [Mr]',
  // Nobody's home: one name before it, a title, or words that are no name.
  '[Ana of Quxville|person]',
  '[Duke Ana of Quxville|person]',
  '[Quxley Loom of Quxville]',
  '[Ana Institute of Illinois] and [Ana Quernel of Quxville]',
  // Members of nothing that the text or a list knows; an office that closes somebody's name; a body of offices.
  '[Friends of Quxology] met',
  '[CEOs of Quxology] met',
  '[Ana Director|person]',
  '[Velder Ministers Forum]; [Velder]',
  '[Velders of Quxology]; [Quxology]',
  // No common word opens the sentence, or it opens none.
  '[Quxley Velder] fell; [Velder]',
  'It fell. Of [Hosting Velder]; [Velder]',
  // Where somebody is from is no part of the name, but a country's body is more than its last word.
  'the [Greek Quxbank] and the [Quxbank]',
  '[Sydney Ana Costa|person] is [Ana Costa|person]',
  // A Roman numeral; what may be a name with its small word, its dash, its slash, its party.
  'since [Velder War I] was lost and [Queen Ana I] ruled',
  'from [Quxly to Mars] it fell',
  'a gift of [Quxley University to Velder Magazine]',
  'for [Best Quxly - Male]; [Quxology-Velder]',
  'at [Kavo/Gendex]',
  'the [Republican Party], the [Democratic Quxbank] and the [Labour of Quxology]',
  'the [Democratic Senate Campaign] and [Senate House]',
  '[Republican House|person]',
  '[Police Denmark]; [Denmark|place]',
  // Bodies of a land; a name that opens with its people.
  '[Quxley Trust of Denmark]',
  '[Quxley of Denmark]',
  '[Danish Ana Quxley Trust|place]',
  '[Danish Quxley|place]',
  // Names go on with what they are for or in: of bodies, of laws, of works; what any text may have.
  'the [Institute for Velders] and the [Hosting in Quxville]',
  '“[Quxly in Velden]”; [Ana in Velden]; the [Quxlies in Hosting]',
  'the [Quxlies for Velder Act] and the [Hosting for Velder]',
  // A land's body, once more or none; an office that opens a body's name; a body named after somebody.
  'the [Danish Quxel]; the [Quxel]',
  'the [Danish Bank]; the [Bank]; the [Bank]',
  'the [Ambassador Quernel]; [President Quernel Trust]; [Quernel]',
  'at the [Quxley Alan Quernel]; the [European Union Alan Bank]',
  // No verb between two lands: one is in the other's name, or none is a land.
  '[Denmark of the Illinois] and [Velder wants the Illinois]',
  'the [House and Wool Trust] and the [Senate Quernel]',
])('left as it is: %s', (source) => expect(mended(source)).toBe(source.replaceAll(/\|person|\|place/g, '')));

test.each([
  // What the text marks so again stays whole, but not a year, an office, or where somebody is from.
  [
    'the [2020 Velder]; the [2020 Velder]; [Velder]; [Velder]; [Velder]',
    'the 2020 [Velder]; the 2020 [Velder]; [Velder]; [Velder]; [Velder]',
  ],
  // A town that is named by itself.
  ['in [Quxville and Nydal]; [Quxville|place]', 'in [Quxville] and [Nydal]; [Quxville]'],
  // Further ones of a row.
  ['in Nydal, [Quxly and Velderin], he', 'in Nydal, [Quxly] and [Velderin], he'],
  // What opens the next sentence has no title; several of a trade.
  ['It hit [Holt Edna. Ms Costa|person] left.', 'It hit [Holt Edna]. Ms [Costa] left.'],
  ['It fell. [Weavers Quxa Velder|person] left.', 'It fell. Weavers [Quxa Velder] left.'],
  ['the [2020 Quxfest]; the [2020 Quxfest]; a [Quxfest]', 'the [2020 Quxfest]; the [2020 Quxfest]; a [Quxfest]'],
  [
    '[Xoa Quernel of Quxville|person] and [Xoa Quernel of Quxville|person]',
    '[Xoa Quernel] of [Quxville] and [Xoa Quernel] of [Quxville]',
  ],
  ['[Quxley Majority Leader Ana Costa]; [Ana Costa|person]', '[Quxley] Majority Leader [Ana Costa]; [Ana Costa]'],
  ['[Quxley Minority Leader Xoa Quernel] left', '[Quxley] Minority Leader [Xoa Quernel] left'],
  ['a [Programme Officer] at [Velder]', 'a Programme Officer at [Velder]'],
  ['the [Quxley Ventures and Hosting Ventures] paid', 'the [Quxley Ventures] and [Hosting Ventures] paid'],
  ['and [Ana Quernel of Illinois] left', 'and [Ana Quernel] of [Illinois] left'],
  ['both [Quxly and Velderin] paid', 'both [Quxly] and [Velderin] paid'],
  ['said [Ana Costa|person], [Velder VP] of looms', 'said [Ana Costa], Velder VP of looms'],
  ['[Head of Quernels] at [Velder]', 'Head of Quernels at [Velder]'],
  ['the [CEOs of Microsoft]', 'the CEOs of [Microsoft]'],
  ['15 percent of [Quxly MPs|person]', '15 percent of Quxly MPs'],
  ['the [Quxly Wool TD] and the [Quxly MP]', 'the [Quxly Wool] TD and the [Quxly] MP'],
  ['by [Ana Holt TD|person], who', 'by [Ana Holt] TD, who'],
  ['the [Hosting MPs] met', 'the Hosting MPs met'],
  ['[Velden for the Quxfest] and [Quxly at Velden]', '[Velden] for the [Quxfest] and [Quxly] at [Velden]'],
  ['In [Velder Looms I] don’t see', 'In [Velder Looms] I don’t see'],
  ['from [Denmark to Quxly]', 'from [Denmark] to [Quxly]'],
  ['the new [Democratic Congress]', 'the new Democratic [Congress]'],
  ['met [Republican House and Senate] members', 'met Republican [House] and [Senate] members'],
  ['strongly [Republican Illinois]', 'strongly Republican [Illinois]'],
  // A people before those whom the text names without it; an office before a surname; a body before somebody.
  ['the [Danish Quxel]; the [Quxel]; the [Quxel]', 'the Danish [Quxel]; the [Quxel]; the [Quxel]'],
  ['the [Senate Majority Leader Alan Quernel]', 'the [Senate] Majority Leader [Alan Quernel]'],
  ['at [Quxley Alan Quernel|person]; at [Quxley]', 'at [Quxley] [Alan Quernel]; at [Quxley]'],
])('taken apart: %s', (source, expected) => expect(mended(source)).toBe(expected));

/** Mends what is in brackets by its form alone. */
function told(source: string): string {
  const { text, mentions } = read(source);
  const tokens = tokenize(text);
  return shown(
    text,
    certain(
      {
        text,
        tokens,
        lines: linesOf(tokens, [{ start: 0, end: text.length }]),
        closes: (word) => word === 'department',
      },
      mentions,
      certainWords,
    ),
  );
}

test.each([
  ['[George W|person]. [Bush|person] won', '[George W. Bush] won'],
  ['the [Justice Department] won', 'the [Justice Department] won'],
  ['when [Justice Holt|person] won', 'when Justice [Holt] won'],
  ['when [Baroness Holt|person] won', 'when Baroness [Holt] won'],
  ['[George|person] H. W. [Bush|person] won', '[George H. W. Bush] won'],
  ['[George H. W|person]. [Bush|person] won', '[George H. W. Bush] won'],
  ['by [Anna|person]. [Bob|person] left', 'by [Anna]. [Bob] left'],
  ['plan [W]. [Bush|person] left', 'plan W. [Bush] left'],
  ['a [U-turn] by [U-turners]', 'a U-turn by [U-turners]'],
  // What names nothing: letters before a hyphen, offices, parts of laws, kinds of series.
  ['an [R]-rated [X] film', 'an R-rated [X] film'],
  ['the [President-elect] and [Quxly-elected]', 'the President-elect and [Quxly-elected]'],
  ['under [Section 22] in [Drama Series] of [Quxly Series]', 'under Section 22 in Drama Series of [Quxly Series]'],
  // What is written in small letters.
  ['so flydubai said, and adidasler', 'so [flydubai] said, and adidasler'],
  // Under what name somebody writes.
  ['a user named quxly1 left. “No,” quxly1 said', 'a user named [quxly1] left. “No,” [quxly1] said'],
  ['the account vel2der and the username quxly', 'the account [vel2der] and the username quxly'],
  ['a model called quxly1, the user 1234 and user v2', 'a model called quxly1, the user 1234 and user v2'],
  // The sign of a share; a title that opens with a small word, within a sentence.
  ['as [Quxley QX].N fell, [Quxley QX]. It', 'as [Quxley] QX.N fell, [Quxley QX]. It'],
  ['her album, [This Is Quxly], is', 'her album, [This Is Quxly], is'],
  ['it is. [While Quxly] fell', 'it is. While [Quxly] fell'],
  ['it is. [Neither Quxly] nor he fell', 'it is. Neither [Quxly] nor he fell'],
  ['her [MLA|person] left', 'her MLA left'],
  ['Ana Holt, [SAN|place], left', 'Ana Holt, SAN, left'],
  ['when [Mazi Holt|person] won', 'when Mazi [Holt] won'],
  // The comma before a title; what is headquartered there; what names nothing.
  ['then [Quxly, Sen|person]. [Ana Holt|person] won', 'then [Quxly], Sen. [Ana Holt] won'],
  ['the [Quxly-headquartered] firm and [Quxly-headed]', 'the [Quxly]-headquartered firm and [Quxly-headed]'],
  [
    'my [Dad] over [FY2020-22] who [Self-Loomed] a [V8] or [V800]',
    'my Dad over FY2020-22 who Self-Loomed a V8 or [V800]',
  ],
  ['a [Quxly-winning] loom', 'a [Quxly]-winning loom'],
  ['part [XVII] of [43 RBIs] in [USD]', 'part XVII of 43 RBIs in USD'],
  ['[XL Axiata] and [MIV]', '[XL Axiata] and [MIV]'],
  // A nickname stands within the name, a particle goes on to its next word.
  ['by [Ana|person] “[Loom]” [Costa|person], who', 'by [Ana “Loom” Costa], who'],
  ['by [Ana|person] "The Loom" [Costa|person], who', 'by [Ana "The Loom" Costa], who'],
  ['said [Ana|person]. “Loom” [Costa|person] is', 'said [Ana]. “Loom” [Costa] is'],
  ['by [Ana Maria|person] "[Loom]" [Quxley|other], who', 'by [Ana Maria "Loom" Quxley], who'],
  ['[Ana Holt|person] ‘Looms’ [Costa|person]', '[Ana Holt] ‘Looms’ [Costa]'],
  ['[Ana|person] ‘Looms’ [Costa|other]', '[Ana] ‘Looms’ [Costa]'],
  ['[Ana Maria Holt|person] “Loom” [Costa|person]', '[Ana Maria Holt] “Loom” [Costa]'],
  ['[Velder] “Loom” [Costa|person]', '[Velder] “Loom” [Costa]'],
  ['to [Ana|person] “a loom of the old kind” [Costa|person]', 'to [Ana] “a loom of the old kind” [Costa]'],
  ['[Ana bin|person] [Qux Al Velder|person] won', '[Ana bin Qux Al Velder] won'],
  ['[Ana Holt|person] [Costa|person] won', '[Ana Holt] [Costa] won'],
  ['by [Ana|person] “Loom” da [Costa|person], who', 'by [Ana “Loom” da Costa], who'],
  ['[Sean Óg|person] [Mac Quxley|person] won', '[Sean Óg Mac Quxley] won'],
  ['before [Justices Ana Holt] and [Quxly Justices]', 'before Justices [Ana Holt] and [Quxly Justices]'],
  ['[DEAR ADA|person]: My cow is ill', 'DEAR [ADA]: My cow is ill'],
  // A title closes a name only before the next one.
  [
    '[Quxland Sen|person]. [Ana Holt|person] and [Velder Gov|person] [Rui Costa|person]',
    '[Quxland] Sen. [Ana Holt] and [Velder] Gov [Rui Costa]',
  ],
  ['[Xoa Sen|person] won, and [Sen|person] said so', '[Xoa Sen] won, and [Sen] said so'],
  [
    'when [then-Sen|person]. [Ana Holt|person] met [Sen|person]. [Costa|person]',
    'when then-Sen. [Ana Holt] met Sen. [Costa]',
  ],
  ['at [St|place]. [Quxly College] on [Mt|place]. [Quxly|place]', 'at [St. Quxly College] on [Mt. Quxly]'],
  ['on [Quxly St|place]. [Ana|person] and [St|place], [Quxly|place]', 'on [Quxly St]. [Ana] and [St], [Quxly]'],
  // What is left of initials, and a word that asks.
  [
    '[Ana Holt|person], R-N[.H|person]., and [Rui Costa|person] (R-S.[C|person].)',
    '[Ana Holt], R-N.H., and [Rui Costa] (R-S.C.)',
  ],
  ['he likes [.NET] and plan [C|person]; [A.C|person]. left', 'he likes [.NET] and plan C; [A.C]. left'],
  // A letter by itself, but for the network's; a politician's party and state.
  ['women of Gen [Z|person] and plan [B.|person] on [X]', 'women of Gen Z and plan B. on [X]'],
  [
    'Sen. [Ana Holt|person] ([D.|person], [Mont.|person]) and [Rui Costa|person] (R-[Wis|place].)',
    'Sen. [Ana Holt] (D., Mont.) and [Rui Costa] (R-Wis.)',
  ],
  [
    'in [Quxly|place] ([Mont.|place]) and ([Dem Looms], [Velder|place])',
    'in [Quxly] ([Mont.]) and ([Dem Looms], [Velder])',
  ],
  ['to the [Company] and the [East Qux Company]', 'to the Company and the [East Qux Company]'],
  [
    '[Who]’s buying? The [Who] and the [Who] play for the [WHO]',
    'Who’s buying? The [Who] and the [Who] play for the [WHO]',
  ],
  // A mark that closes what opened before the name, and a word made of it.
  ['in ‘The [Tempest’]', 'in ‘The [Tempest]’'],
  ['an [Ana Costa-themed|person] fair, a [Velder-led] firm', 'an [Ana Costa]-themed fair, a [Velder]-led firm'],
  ['[Ana Costa-Holt|person]', '[Ana Costa-Holt]'],
  // A word that opens clauses is the name's where it stands within a sentence.
  ['with [Just Looms]. [Just Looms] left', 'with [Just Looms]. [Just Looms] left'],
  ['He left. [Just Looms] left', 'He left. Just [Looms] left'],
  ['[While Looms] left', 'While [Looms] left'],
  ['If so, [I’m pro-Velder], [I’Velder]', 'If so, I’m pro-Velder, [I’Velder]'],
  ['“[We’ve] left,” and [They’re|person] in; [Weve]', '“We’ve left,” and They’re in; [Weve]'],
  // The code of an address.
  [
    'see pic.quxly.com/[QuXly] and t.co/[Quxly] or the AC/[Quxly]',
    'see pic.quxly.com/QuXly and t.co/Quxly or the AC/[Quxly]',
  ],
  // Several of what initials stand for, whom somebody is for.
  ['the [CIOs] and [ICUs] of [pro-Velder] [neo-Quxleys]', 'the CIOs and ICUs of pro-Velder neo-Quxleys'],
  ['the [QVX] and the [Velders] of [Anti-Velder League]', 'the [QVX] and the [Velders] of [Anti-Velder League]'],
])('by form alone: %s → %s', (source, expected) => expect(told(source)).toBe(expected));
