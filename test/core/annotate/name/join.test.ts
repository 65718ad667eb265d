import { describe, expect, test } from 'vitest';
import { type Form, formsOf, keyOf, type Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { join } from '../../../../src/core/annotate/kinds/name/join/join.ts';
import { joinRules } from '../../../../src/core/annotate/kinds/name/join/rules.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join: words } = englishNames(new Uint8Array());

/** Reads "[Ana Costa|person] met [Bob|person]": the text without types, and the mentions. */
function mentionsIn(source: string): { text: string; mentions: Mention[] } {
  const types: Mention['type'][] = [];
  const plain = source.replace(/\|(person|organization|place|other)\]/g, (_, type: Mention['type']) => {
    types.push(type);
    return ']';
  });
  const { text, spans } = marked(plain);
  return { text, mentions: spans.map((span, at) => ({ ...span, type: types[at]! })) };
}

/** The names of each entity, in order, each mention as written; "Lincoln" is a team where it is marked as one. */
function joined(source: string): string[][] {
  const { text, mentions } = mentionsIn(source);
  const told = ({ key, type }: Form) => (key === 'lincoln' && type === 'organization' ? type : null);
  return join(text, mentions, { lexicon, words, established: [], told }).map((group) =>
    group.mentions.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('every rule fits its example', () => {
  const types: Record<string, Mention['type']> = {
    person: 'person',
    organization: 'organization',
    place: 'place',
    thing: 'other',
  };
  test.each(joinRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const [full, short] = rule.example.replace(/ \(.*\)/, '').split(' → ') as [string, string];
    const type = types[id.split('/')[0]!] ?? 'organization';
    const formOf = (source: string, times: number) => {
      const text = source.replace(/^Mr /, '');
      const mentions = Array.from({ length: times }, () => ({ start: 0, end: text.length, type }));
      const [first] = formsOf(text, mentions, words, () => type);
      return text === source ? first! : { ...first!, gender: 'masculine' as const };
    };
    const form = (text: string) => formOf(text, 1);
    const twice = (text: string) => formOf(text, 2);
    const beside = new Map([[form(short).key, form(full).key]]);
    const owned = new Set<string>();
    expect(rule.fits(form(short), twice(full), { lexicon, words, beside, owned })).toBe(true);
    expect(rule.fits(form('Quxly'), form(full), { lexicon, words, beside: new Map(), owned })).toBe(false);
  });
});

test.each([
  ['The U.S. Army’s', 'us army'],
  ['José Núñez', 'jose nunez'],
  ['the Acme Co., Inc.', 'acme co inc'],
  ['USA', 'united states'],
  ['America', 'united states'],
  ['VW', 'volkswagen'],
  ['Latin America', 'latin america'],
  ['Bank of America', 'bank of america'],
  ['the Fed', 'federal reserve'],
  ['Côte d’Ivoire', 'ivory coast'],
  ['the Commons', 'house of commons'],
  ['Creative Commons', 'creative commons'],
])('key of %s', (text, key) => expect(keyOf(text, words)).toBe(key));

const together: readonly (readonly [string, string[][]])[] = [
  ['[Ana Costa|person] spoke. [Costa|person] left.', [['Ana Costa', 'Costa']]],
  ['[Rui the Weaver|person] spoke. [Rui|person] left.', [['Rui the Weaver', 'Rui']]],
  ['[Joan Bell|person] and [Ana|person] met. [Ana Costa|person] left.', [['Joan Bell'], ['Ana', 'Ana Costa']]],
  ['[Bill Hartley|person] is [William Hartley|person].', [['Bill Hartley', 'William Hartley']]],
  [
    'The [Northern Grain Bank|organization] ([NGB|organization]) rose. [NGB|organization] fell.',
    [['Northern Grain Bank', 'NGB', 'NGB']],
  ],
  ['[Velder Holdings, Inc|organization] sued. [Velder|organization] won.', [['Velder Holdings, Inc', 'Velder']]],
  ['[U.S.|place] and [United States|place]', [['U.S.', 'United States']]],
  ['[Zoë Marsh|person] is [Zoe Marsh|person].', [['Zoë Marsh', 'Zoe Marsh']]],
  ['[Cyclone Ada|other] came. [Ada|other] went.', [['Cyclone Ada', 'Ada']]],
  ['[Ana al-Costa|person] spoke. [Costa|person] left.', [['Ana al-Costa', 'Costa']]],
  ['The [Velden Islands|place] are far; the [Veldens|place] are cold.', [['Velden Islands', 'Veldens']]],
  ['[Microsoft|organization] is the [Microsoft Corporation|organization].', [['Microsoft', 'Microsoft Corporation']]],
  ['[Quxley Bank|organization] is the [Quxley Bank Loomers|organization].', [['Quxley Bank', 'Quxley Bank Loomers']]],
  ['[Honda|organization] is [Honda Motor|organization].', [['Honda', 'Honda Motor']]],
  ['[Exxon|organization] is [Exxon Mobil|organization].', [['Exxon', 'Exxon Mobil']]],
  // A listed body's first word, which the tagger took for a place.
  ['[Northrop Grumman|organization] lost to [Northrop|place].', [['Northrop Grumman', 'Northrop']]],
  // A title keeps two people of one surname apart, whoever is named in full; without a title the surname is the full name's.
  [
    '[Ian Holt|person] paid. Sir [Ian Holt|person] and Lady [Holt|person] met; [Holt|person] left. Lady [Holt|person] too.',
    [
      ['Ian Holt', 'Ian Holt', 'Holt'],
      ['Holt', 'Holt'],
    ],
  ],
  [
    '[Mary Costa|person] and [John Costa|person] spoke; Mr [Costa|person] left, Mrs. [Costa|person] stayed.',
    [
      ['Mary Costa', 'Costa'],
      ['John Costa', 'Costa'],
    ],
  ],
  ['Mrs [Bell|person] met Mr [Bell|person]. Mrs [Bell|person] left.', [['Bell', 'Bell'], ['Bell']]],
  ['[John Bell|person] left. Ms [Bell|person] won. [Bell|person] ran.', [['John Bell', 'Bell', 'Bell']]],
  ['Mia and [John Bell|person] left. Mrs [Bell|person] won. Mrs [Bell|person] ran.', [['John Bell'], ['Bell', 'Bell']]],
  ['Mia and [John Bell|person] left. Mr [Bell|person] won.', [['John Bell', 'Bell']]],
  // A word more once is another name, unless it stands first.
  [
    '[White Mill|organization] [White Mill|organization] [White Mill|organization] and the [White Mill Corn|organization] man',
    [['White Mill', 'White Mill', 'White Mill'], ['White Mill Corn']],
  ],
  ['[White Mill Corn|organization] grew. [White Mill|organization] fell.', [['White Mill Corn', 'White Mill']]],
  // One model or edition of several is not all of them; a year, or its place in the order of a body's, tells nothing apart.
  [
    'The [Quxpad Pro|organization] and the [Quxpad|organization]; the [Quxpad|organization].',
    [['Quxpad Pro'], ['Quxpad', 'Quxpad']],
  ],
  ['The [787-9 Loomliner|other] and a [Loomliner|other].', [['787-9 Loomliner'], ['Loomliner']]],
  [
    'The [Velder Air Show|other] and the [Velder Air Show|other]; the [15th Velder Air Show|other].',
    [['Velder Air Show', 'Velder Air Show'], ['15th Velder Air Show']],
  ],
  [
    'The [65th Quxly Division|organization]; the [Quxly Division|organization].',
    [['65th Quxly Division', 'Quxly Division']],
  ],
  ['The [Velder Max Bank|organization]; [Velder|organization].', [['Velder Max Bank', 'Velder']]],
  [
    'The [Church of Velder|other] and the [Church of Velder 6|other] left; the [Church|other] is full.',
    [['Church of Velder'], ['Church of Velder 6'], ['Church']],
  ],
  // Several of a kind are it; what a thing's name opens is another's, a body's office its own.
  ['The [Quxpad|other] and two [Quxpads|other]', [['Quxpad', 'Quxpads']]],
  ['The [Quxpad|organization] and the [Quxpads|organization]', [['Quxpad'], ['Quxpads']]],
  ['The [Xbox|other] and [Xbox Loom|other]', [['Xbox'], ['Xbox Loom']]],
  [
    'The [Velder Looms|organization] and the [Velder Looms Commissioner for Wool|organization]',
    [['Velder Looms'], ['Velder Looms Commissioner for Wool']],
  ],
  // Letters that leave out what a name ends with.
  [
    'The [Quxlish Center for Loom Control and Repair|organization] left; the [CLC|organization] stayed.',
    [['Quxlish Center for Loom Control and Repair'], ['CLC']],
  ],
  [
    'The [Chinese Center for Loom Control and Repair|organization] left; the [CLC|organization] stayed.',
    [['Chinese Center for Loom Control and Repair', 'CLC']],
  ],
  ['[Ann Daniels Midland Co|organization] sold; [ADM|organization] won.', [['Ann Daniels Midland Co', 'ADM']]],
  // Slips of the pen, names the other way round, initials of one word, the thing that a body is of.
  ['[Cyclone Velderin|other] grew; [Cyclone Velderrin|other] hit.', [['Cyclone Velderin', 'Cyclone Velderrin']]],
  ['[Mori Akane|person], known as [Akane Mori|person]', [['Mori Akane', 'Akane Mori']]],
  ['[VoxLibra|organization] grew. [VL|organization] pays.', [['VoxLibra', 'VL']]],
  ['[Quick Browser 6|other] is old; so [QB6|other] goes.', [['Quick Browser 6', 'QB6']]],
  ['The [Church of Quxology|organization] says [Quxology|organization] is free.', [['Church of Quxology', 'Quxology']]],
  // Letters in brackets that are no initials; a host without its domain; spellings and familiar forms of a given name.
  [
    'The [Nordic Body for Looms|organization] ([TNO|organization]) met. [TNO|organization] left.',
    [['Nordic Body for Looms', 'TNO', 'TNO']],
  ],
  ['[Quxley.com|organization] grew. [Quxley|organization] fell.', [['Quxley.com', 'Quxley']]],
  [
    '[Bryan Holt|person] and [Bryan Holt|person], once [Brian Holt|person]',
    [['Bryan Holt', 'Bryan Holt', 'Brian Holt']],
  ],
  ['[Samantha Holt|person] is [Sam Holt|person].', [['Samantha Holt', 'Sam Holt']]],
  ['[Quxly Beauty|organization] grew; so did [Quxly|other].', [['Quxly Beauty', 'Quxly']]],
  ['The [Quxbel Space Telescope|other] turned; [Quxbel|other] saw.', [['Quxbel Space Telescope', 'Quxbel']]],
  // A town by its name, a given name that nobody knows, a body that is its members' number.
  ['[Quxville|place] and the [City of Quxville|place]', [['Quxville', 'City of Quxville']]],
  ['[Xoa Quernel|person] left. What [Xoa|other] did', [['Xoa Quernel', 'Xoa']]],
  ['the [Group of 20|organization] and the [G20|organization]', [['Group of 20', 'G20']]],
  // What the text says is another name, letters behind "or", a nickname, a particle that the tagger did not know, a river.
  ['The [Velder Body for Looms|organization], or [QBL|other], met.', [['Velder Body for Looms', 'QBL']]],
  ['The [Velder Body|organization], known by its Quxlish initials [QBL|other], met.', [['Velder Body', 'QBL']]],
  ['[Rui Costa|person], 59, known as [Quxo|person], left.', [['Rui Costa', 'Quxo']]],
  ['[Rui Costa|person], known as [Quxo|other], left.', [['Rui Costa', 'Quxo']]],
  ['[Rui Costa KC|person] rose. [Costa|person] sat.', [['Rui Costa KC', 'Costa']]],
  ['[Ana Bell Costa|person] led. [ABC|other] won.', [['Ana Bell Costa', 'ABC']]],
  ['[Ana des Costa|person] met [Des Costa|other].', [['Ana des Costa', 'Des Costa']]],
  ['[Rui “Quxo” Costa|person] left. [Quxo|organization] won.', [['Rui “Quxo” Costa', 'Quxo']]],
  ['[Ana von der Costa|person] met [Von der Costa|other].', [['Ana von der Costa', 'Von der Costa']]],
  ['The [River Quxel|place] is long; the [Quxel|other] is cold.', [['River Quxel', 'Quxel']]],
  // What somebody has is not its owner.
  [
    '[Velder|organization]’s [Loomy|organization]: the [Velder Loomy|organization] is [Velder|organization]’s.',
    [
      ['Velder', 'Velder'],
      ['Loomy', 'Velder Loomy'],
    ],
  ],
  // Kin named in full is not who holds an office under the surname.
  [
    'Senator [Costa|person] and his son [Rui Costa|person] met. [Costa|person] left.',
    [['Costa', 'Costa'], ['Rui Costa']],
  ],
  ['Senator [Costa|person] is [Rui Costa|person]. [Costa|person] left.', [['Costa', 'Rui Costa', 'Costa']]],
  ['Mr [Costa|person] and his son [Rui Costa|person] met.', [['Costa', 'Rui Costa']]],
  // Named in full again and again, she keeps the surname beside somebody so named once.
  [
    '[Ana Costa|person] [Ana Costa|person] [Ana Costa|person], child of [Rui Costa|person], a [Costa|person].\n[Costa|person] won.',
    [
      ['Ana Costa', 'Ana Costa', 'Ana Costa', 'Costa'],
      ['Rui Costa', 'Costa'],
    ],
  ],
  // What is a dead man's is not his mother's, though she is named last.
  [
    '[Rui Costa|person] died. His mother, [Ana Costa|person], left. [Costa|person]’s friend wept; [Costa|person] said so.',
    [
      ['Rui Costa', 'Costa'],
      ['Ana Costa', 'Costa'],
    ],
  ],
  // So does one whose full names are written in several ways, and one beside kin.
  [
    '[Ana Costa|person] [Ana Costa|person] [Ana M. Costa|person], child of [Rui Costa|person].\n[Costa|person] won.',
    [['Ana Costa', 'Ana Costa', 'Ana M. Costa', 'Costa'], ['Rui Costa']],
  ],
  [
    '[Ana Costa|person] and her son, [Rui Costa|person], met.\n[Costa|person] left.',
    [['Ana Costa', 'Costa'], ['Rui Costa']],
  ],
  [
    '[Ana Costa|person] and her son, [Rui Costa|person], met; [Costa|person] left.',
    [['Ana Costa'], ['Rui Costa', 'Costa']],
  ],
  // So does one whom the text calls so before it names the other, but in the other's line.
  [
    '[Ana Costa|person] won. [Costa|person] led.\nBy [Rui Costa|person]: [Costa|person] sat.\n[Costa|person] won.',
    [
      ['Ana Costa', 'Costa', 'Costa'],
      ['Rui Costa', 'Costa'],
    ],
  ],
  // Called so twice, whoever is named in full more often.
  [
    '[Ana Costa|person], [Costa|person], [Costa|person].\n[Rui Costa|person], [Rui Costa|person], [Rui Costa|person].\n[Costa|person] won.',
    [
      ['Ana Costa', 'Costa', 'Costa', 'Costa'],
      ['Rui Costa', 'Rui Costa', 'Rui Costa'],
    ],
  ],
  [
    '[Ana Costa|person], [Costa|person].\n[Rui Costa|person], [Rui Costa|person], [Rui Costa|person].\n[Costa|person] won.',
    [
      ['Ana Costa', 'Costa'],
      ['Rui Costa', 'Rui Costa', 'Rui Costa', 'Costa'],
    ],
  ],
  // One who is named in the lead, beside one who is named once, later.
  [
    'Loom\n\n[Ana Costa|person] won.\n\nSo did [Rui Costa|person].\n\n[Costa|person] won.',
    [['Ana Costa', 'Costa'], ['Rui Costa']],
  ],
  [
    'Loom\n\nIt fell.\n\n[Ana Costa|person] won.\n\nSo did [Rui Costa|person].\n\n[Costa|person] won.',
    [['Ana Costa'], ['Rui Costa', 'Costa']],
  ],
  // Far behind the full name, in one line.
  [
    `[Ana Costa|person] won. [Costa|person] led. [Rui Costa|person] sat${', and sat'.repeat(50)}. [Costa|person] won.`,
    [['Ana Costa', 'Costa', 'Costa'], ['Rui Costa']],
  ],
  // A surname with a slip of the pen, a name with a space or a hyphen more, the first of two surnames.
  ['[Ana Velderira|person] left. [Veldrira|person] said so.', [['Ana Velderira', 'Veldrira']]],
  [
    '[Veldaxon|organization] rose, [Veldaxon|organization] fell, [Veldxaon|organization] rose.',
    [['Veldaxon', 'Veldaxon', 'Veldxaon']],
  ],
  ['[Quxley News|organization] is [Quxleynews|person].', [['Quxley News', 'Quxleynews']]],
  ['[Bas-Terrel|place] is [Bas Terrel|place].', [['Bas-Terrel', 'Bas Terrel']]],
  ['[Ana García Quernel|person] left. [García|person] said so.', [['Ana García Quernel', 'García']]],
  ['[Ana García da Quernel|person] left. [García|person] said so.', [['Ana García da Quernel', 'García']]],
  ['[Quxa ap Velder|person] won. [ap Velder|person] sang.', [['Quxa ap Velder', 'ap Velder']]],
  ['[Joe Velder|person] won. So did [Joe|other].', [['Joe Velder', 'Joe']]],
  ['[Ford Velder|person] won. So did [Ford|other].', [['Ford Velder'], ['Ford']]],
  // By the surname before the last, though a title has it first.
  [
    '[García|person] won.\n[Ana García da Bell|person] left. [García|person] sang.',
    [['García', 'Ana García da Bell', 'García']],
  ],
  // A club by its town, where the text has one club of it.
  ['[Lincoln City|organization] won. [Lincoln|organization] led.', [['Lincoln City', 'Lincoln']]],
  ['[Lincoln City|organization] won in [Lincoln|place].', [['Lincoln City'], ['Lincoln']]],
  ['[Lincoln Steelers|organization] won. [Lincoln|organization] led.', [['Lincoln Steelers', 'Lincoln']]],
  ['[Lincoln Bank|organization] fell. [Lincoln|organization] led.', [['Lincoln Bank'], ['Lincoln']]],
  [
    '[Lincoln City|organization] beat [Lincoln United|organization]. [Lincoln|organization] led.',
    [['Lincoln City'], ['Lincoln United'], ['Lincoln']],
  ],
  // By its last word, where it is named before others of the kind.
  [
    '[Rovers|organization] won. [Velder Rovers|organization] led. [Rovers|organization] beat [Quxley Rovers|organization].',
    [['Rovers', 'Velder Rovers', 'Rovers'], ['Quxley Rovers']],
  ],
  [
    '[Velder Rovers|organization] beat [Quxley Rovers|organization]. [Rovers|organization] led.',
    [['Velder Rovers'], ['Quxley Rovers'], ['Rovers']],
  ],
  ['The [Met|organization] is the [Metropolitan Police|organization].', [['Met', 'Metropolitan Police']]],
  // Kin of the name that stands in their sentence, or is told later.
  [
    '[Rui Costa|person] left. [Ana Costa|person] and her brother [Rui|person] met.',
    [['Rui Costa', 'Rui'], ['Ana Costa']],
  ],
  [
    '[Ana Holt|person] and her father, [Rui|person], met. [Rui Costa|person] left.',
    [['Ana Holt'], ['Rui', 'Rui Costa']],
  ],
  [
    '[Rui Costa|person], son of [Ana Costa|person], lost.\n[Costa|person] left.',
    [['Rui Costa', 'Costa'], ['Ana Costa']],
  ],
  // A name in two spellings of its ending.
  ['[Ana Velderskyy|person] left. [Velderskiy|person] said so.', [['Ana Velderskyy', 'Velderskiy']]],
  // A body the other way round, with its land behind letters, and the first names of one who has more.
  [
    'The [Ministry of Looms|organization] met; the [Looms Ministry|organization] left.',
    [['Ministry of Looms', 'Looms Ministry']],
  ],
  [
    'The [U.S. Board of Looms|organization] met; the [Looms Board|organization] left.',
    [['U.S. Board of Looms', 'Looms Board']],
  ],
  [
    'The [United States Loom Board|organization] met; the [U.S. Loom Board|organization] left.',
    [['United States Loom Board', 'U.S. Loom Board']],
  ],
  ['[Ana Bell Costa|person] was [Ana Bell|person].', [['Ana Bell Costa', 'Ana Bell']]],
  // The familiar form of a given name.
  ['[David Costa|person] left. [Dave|person] was tired.', [['David Costa', 'Dave']]],
  // A chamber by its land, and initials behind another body’s letters.
  ['The [Ohio Senate|organization] met; the [Senate|organization] rose.', [['Ohio Senate', 'Senate']]],
  ['The [Senate of Quxland|organization] met; the [Senate|organization] rose.', [['Senate of Quxland', 'Senate']]],
  ['The [QXW Rural Loom Service|organization] came; the [RLS|organization] left.', [['QXW Rural Loom Service', 'RLS']]],
  ['[QBC|organization] is [QBC News|organization].', [['QBC', 'QBC News']]],
  ['[Quxau am Loom|place] is near; [Quxau|place] is not.', [['Quxau am Loom', 'Quxau']]],
  // Who is named with another of the family has the surname as well.
  ['[Mike|person] and [Jane Roberts|person] moved. [Mike|person] left.', [['Mike', 'Mike'], ['Jane Roberts']]],
  [
    '[Mike|person] and [Jane Roberts|person] left. Mr [Roberts|person] said so.',
    [['Mike', 'Roberts'], ['Jane Roberts']],
  ],
  ['[Hurricane Florence|other] came. [Florence|person] hit it.', [['Hurricane Florence', 'Florence']]],
  ['[Hotel Florence|other] came. [Florence|place] hit it.', [['Hotel Florence'], ['Florence']]],
  ['At an [Ana Costa|person] event, [Costa|person] rose.', [['Ana Costa', 'Costa']]],
  ['In [Camp Costa|person], [Costa|person] rose.', [['Camp Costa', 'Costa']]],
];
test.each(together)('joined: %s', (source, expected) => expect(joined(source)).toEqual(expected));

const apart: readonly (readonly [string, string[][]])[] = [
  ['[Jr.|person] and [II|organization] are pieces of names, [Bob Jr.|person] is one.', [['Jr.'], ['II'], ['Bob Jr.']]],
  [
    '[Rome|place] ([ANQ|organization]) — [Ana Costa|person] ([QVX|person])',
    [['Rome'], ['ANQ'], ['Ana Costa'], ['QVX']],
  ],
  ['[QBC Sports CNN|organization] and [CNN|organization]', [['QBC Sports CNN'], ['CNN']]],
  ['[Bryan Holt|person] met [Ryan Holt|person].', [['Bryan Holt'], ['Ryan Holt']]],
  ['[Quxley.com|organization] is in [Quxley|place].', [['Quxley.com'], ['Quxley']]],
  ['[Ana Costa|person] met [Rui Costa|person].', [['Ana Costa'], ['Rui Costa']]],
  ['[Rui|person] met [Rui the Weaver|person]. [Rui|person] left.', [['Rui', 'Rui'], ['Rui the Weaver']]],
  // A street is not called by the park that it is at.
  [
    'the [Quxley Park Crescent|organization] and [Quxley Park|organization]',
    [['Quxley Park Crescent'], ['Quxley Park']],
  ],
  [
    '[Ana Costa|person] spoke. [Costa|person] sat. [Rui Costa|person] rose. [Costa|person] left.',
    [
      ['Ana Costa', 'Costa'],
      ['Rui Costa', 'Costa'],
    ],
  ],
  ['The [Velden Lakes|place] are far; the [Veldens|place] are cold.', [['Velden Lakes'], ['Veldens']]],
  ['[Quxrop Loom|organization] lost to [Quxrop|place].', [['Quxrop Loom'], ['Quxrop']]],
  // What a listed body makes is another thing, and so is a part of a university.
  ['[Microsoft|organization] sells the [Microsoft Loom|organization].', [['Microsoft'], ['Microsoft Loom']]],
  [
    '[Quxley University|organization] has the [Quxley University Press|organization].',
    [['Quxley University'], ['Quxley University Press']],
  ],
  ['[Loom Quernel|person] left. What [Loom|organization] did', [['Loom Quernel'], ['Loom']]],
  ['the [Bank of Quxville|organization] in [Quxville|place]', [['Bank of Quxville'], ['Quxville']]],
  ['The [Senate|organization] has [Senate Democrats|organization].', [['Senate'], ['Senate Democrats']]],
  ['[London|place] has the [London School of Law|organization].', [['London'], ['London School of Law']]],
  ['[Ana Bell|person] led. [AB|other] won.', [['Ana Bell'], ['AB']]],
  // A town's hospital is not called by the town.
  ['[Velder|organization] fell; [Velder Hospital|organization] burned.', [['Velder'], ['Velder Hospital']]],
  ['[Velder|organization] met [Velderson|organization].', [['Velder'], ['Velderson']]],
  ['[Ana Costa|person] went to [Costa Rica|place].', [['Ana Costa'], ['Costa Rica']]],
  ['[Velder 787|other] and [Velder 777|other]', [['Velder 787'], ['Velder 777']]],
  ['[Ana Costa|person] met [Ana Costy|person].', [['Ana Costa'], ['Ana Costy']]],
  ['[East Mundra|place] is not [Mundra|place].', [['East Mundra'], ['Mundra']]],
  ['The [Velder Body|organization], or [Quxly|organization], met.', [['Velder Body'], ['Quxly']]],
  ['[Ana Costa|person], not known as [QBL|organization], left.', [['Ana Costa'], ['QBL']]],
  ['[Ana von der Costa|person] met [Der Costa Looms|other].', [['Ana von der Costa'], ['Der Costa Looms']]],
  ['The [River Danube|place] is not [Costa Danube|other].', [['River Danube'], ['Costa Danube']]],
  ['[Lake Geneva|place] is near [Geneva|place].', [['Lake Geneva'], ['Geneva']]],
  ['The [Bank of England|organization] is in [England|place].', [['Bank of England'], ['England']]],
  [
    '[Rui Costa|person] left. [Ana Bell|person] and her brother [Rui|person] met.',
    [['Rui Costa'], ['Ana Bell'], ['Rui']],
  ],
  [
    '[David Costa|person] met [David Bell|person]. [Dave|person] was tired.',
    [['David Costa'], ['David Bell'], ['Dave']],
  ],
  ['[UK Loom Board|organization] met [US Loom Board|organization].', [['UK Loom Board'], ['US Loom Board']]],
  [
    'The [Ministry of Wool|organization] met the [Looms Ministry|organization].',
    [['Ministry of Wool'], ['Looms Ministry']],
  ],
  [
    'The [Quxley Loom|organization] has the [Quxley Loom Bank of Velder|organization].',
    [['Quxley Loom'], ['Quxley Loom Bank of Velder']],
  ],
  // A letter more at the end, two known words, and one so written twice are no slips; nor is a place short for what it is in.
  ['[Ana Velderov|person] met [Velderova|person].', [['Ana Velderov'], ['Velderova']]],
  ['[Ana Johnson|person] met [Johnston|person].', [['Ana Johnson'], ['Johnston']]],
  [
    '[Ana Velderira|person] met [Veldrira|person] and [Veldrira|person].',
    [['Ana Velderira'], ['Veldrira', 'Veldrira']],
  ],
  ['[Blackstone|organization] is not [Black Stone|place].', [['Blackstone'], ['Black Stone']]],
  ['[García|person] met [Ana García Quernel|person].', [['García'], ['Ana García Quernel']]],
  ['[Ana Kelly Quernel|person] met [Kelly|person].', [['Ana Kelly Quernel'], ['Kelly']]],
  ['[Quxley New Zealand|place] is in [New Zealand|place].', [['Quxley New Zealand'], ['New Zealand']]],
  // Committees and houses are no chambers; what has its letters first is no part; what is of somebody is another thing.
  ['The [Senate|organization] has a [Senate Loom Committee|organization].', [['Senate'], ['Senate Loom Committee']]],
  ['The [White House|organization] told the [House|organization].', [['White House'], ['House']]],
  ['[QXC|organization] is not [QXC Looms Quxland|organization].', [['QXC'], ['QXC Looms Quxland']]],
  ['The [Testament of Quxa|other] is by [Quxa|other].', [['Testament of Quxa'], ['Quxa']]],
  ['[Quxau Loom Bay|place] is near; [Quxau|place] is not.', [['Quxau Loom Bay'], ['Quxau']]],
  // An office before the surname of two is neither’s.
  ['of [Joe|person] and [Jane Costa|person]; Senator [Costa|person] said so.', [['Joe'], ['Jane Costa'], ['Costa']]],
  // Who has a title, or a surname of another, has no surname of the next; nor who was named before.
  ['Prince [Joe|person] and [Jane Costa|person]; Mr [Costa|person].', [['Joe'], ['Jane Costa'], ['Costa']]],
  ['[Joe Bell|person]; [Joe|person] and [Jane Costa|person].', [['Joe Bell', 'Joe'], ['Jane Costa']]],
  ['[Ida Joe|person]; [Joe|person] and [Jane Costa|person].', [['Ida Joe', 'Joe'], ['Jane Costa']]],
  [
    '[Joe|person] left. [Joe|person] and [Jane Costa|person]. Mr [Costa|person].',
    [['Joe', 'Joe'], ['Jane Costa'], ['Costa']],
  ],
  // A firm is not its event, whatever the tagger saw; somebody has one by the whole name.
  ['At its [Camp Quxa|person] event, [Quxa|person] rose.', [['Camp Quxa'], ['Quxa']]],
  ['The [Quxly Looms|other] conference of [Looms|other] met.', [['Quxly Looms'], ['Looms']]],
  ['Across the [South|place] lies [South Quxlina|place].', [['South'], ['South Quxlina']]],
];
test.each(apart)('kept apart: %s', (source, expected) => expect(joined(source)).toEqual(expected));

test('a fuller name that is established without a mark of its own', () => {
  const { text, mentions } = mentionsIn('[Velder|organization] lost Doe v. Velder Holdings, Inc.');
  const start = text.indexOf('Velder Holdings');
  const established: Mention[] = [{ start, end: text.length - 1, type: 'organization' }];
  const [group, ...others] = join(text, mentions, { lexicon, words, established });
  expect(others).toEqual([]);
  expect(group!.forms[0]!.text).toBe('Velder Holdings, Inc');
  expect(group!.mentions).toEqual(mentions);
});

test('ten thousand ambiguous surnames are nobody’s alone', () => {
  const source = `[Ana Costa|person] [Rui Costa|person] ${'[Costa|person] '.repeat(10_000)}`;
  expect(joined(source)).toHaveLength(2);
});
