import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../support/claimed.ts';
import type { Known } from '../../../support/quoted.ts';

const HOLT: Known = { name: 'Ada Holt', type: 'person', alias: 'Holt' };
const MILL: Known = { name: 'Orme Mills', type: 'organization' };
const COURIER: Known = { name: 'Reuters', type: 'organization' };
const CASE: Known = { name: 'Orr v. Orme Mills', type: 'case' };

/** Each claim's source as "kind: words (entity)". */
const sources = (text: string, known: readonly Known[] = []): string[] =>
  claimsIn(text, known).map(
    ({ source }) => `${source.kind}: ${source.text ?? '-'}${source.entity ? ` (${source.entity})` : ''}`,
  );

describe('what kind of source speaks', () => {
  test.each([
    ['The vet said that the cow was ill.', ['unnamed: The vet']],
    ['Israeli courts, however, said that the cow was ill.', ['group: Israeli courts']],
    ['Police said that the cow was ill.', ['organization: Police']],
    ['Witnesses said that the cow was ill.', ['group: Witnesses']],
    ['An official said that the cow was ill.', ['unnamed: An official']],
    ['A leaked letter says that the cow was ill.', ['document: A leaked letter']],
    ['The survey found that the cow was ill.', ['document: The survey']],
    ['The cow was ill.', ['outlet-voice: -']],
    ['It was revealed that the cow was ill.', ['unnamed: -']],
    ['Ex-farmers said that the cow was ill.', ['group: Ex-farmers']],
    ['All said that the cow was ill.', ['group: All']],
    [
      'A group of vets, alarmed at how thin all of the cows of the farm had become in May, said it was ill.',
      ['organization: A group of vets'],
    ],
    [
      'The bank, the oldest in Leeds, reported an 8.3 per cent fall in rents, citing floods.',
      ['organization: The bank, the oldest in Leeds'],
    ],
    [
      'The firm, whose mills include Orme, Low, High-and-Wide and Hart, said that it was late.',
      ['organization: The firm, whose mills include Orme, Low, High-and-Wide and Hart'],
    ],
    // A bracket or a dash behind a source is no word of it.
    [
      'Aides to a rival club (that would be the mayor of all the farms of Leeds) even suggest the cow was ill.',
      ['group: Aides to a rival club'],
    ],
    [
      'Ada Holt, Chief Vet, speaking in Leeds, said that it was late.',
      ['person: Ada Holt, Chief Vet, speaking in Leeds'],
    ],
    [
      'A vet who did not wish to be named because of a rule of the farm said in a letter that it was late.',
      ['unnamed: A vet'],
    ],
    ['Friends close to the farm said that the cow was ill.', ['group: Friends close to the farm']],
    ['People briefed on the talks said that the cow was ill.', ['group: People briefed on the talks']],
    ['Research backed by the farm found that the cow was ill.', ['document: Research backed by the farm']],
    // The writer is the outlet.
    ['In the barn I asked whether the cow was ill.', ['outlet-voice: -']],
    ['You mentioned the farm of Ada Holt.', ['outlet-voice: -']],
    ['The vet mentioned the farm of Ada Holt.', ['unnamed: The vet']],
    ['The vet in Leeds said we were right.', ['unnamed: The vet in Leeds']],
    // What is sent out is not who sends it.
    ['Ada Kemp, a vet, tweeted a warning.', ['person: Ada Kemp, a vet']],
    ['The cow was ill, tweeted a farmer.', ['unnamed: a farmer']],
    // Whose aide has a verb of her own; whom a pronoun only stands for.
    ['Kemp’s right-hand woman rallied voters, saying “the cow was ill”.', ['person: Kemp’s right-hand woman']],
    ['The vet met those of the farm whom Mr. Holt described as “very ill cows” in May.', ['outlet-voice: -']],
    ['The plan extends to the barn where they say the cow was ill.', ['unnamed: -']],
    // Who calls it something only speaks by the way.
    ['The vet said hay was dear, a claim the union described as “laughable”.', ['unnamed: The vet']],
    ['The vet said hay was dear, a claim that the union described as “laughable”.', ['unnamed: The vet']],
    ['It was late when the union described the hay as “laughable”.', ['organization: the union']],
    // A place behind the comma says which mayor, not who speaks.
    ['The mayor of Leeds, Yorkshire, said that the cow was ill.', ['unnamed: The mayor of Leeds, Yorkshire']],
  ] as const)('%s', (text, want) => {
    expect(sources(text)).toEqual(want);
  });
});

describe('who did what is said of a source is not the source', () => {
  test.each([
    [
      'The letter, written by the head vet, Ada Holt, says that the cow was ill.',
      ['document: The letter, written by the head vet, Ada Holt'],
    ],
    ['The farmers, led by Ada Holt, said that the cow was ill.', ['group: The farmers, led by Ada Holt']],
    ['The head vet, Ada Holt, said that the cow was ill.', ['person: The head vet, Ada Holt (Ada Holt)']],
    ['Ada Holt, seen by nobody, said that the cow was ill.', ['person: Ada Holt, seen by nobody (Ada Holt)']],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT])).toEqual(want);
  });
});

describe('a long source is told by the words before what describes it', () => {
  test.each([
    [
      'The report by the vets of Leeds – which was made for the mills after a flood in May – found that the cow was ill.',
      ['document: The report by the vets of Leeds'],
    ],
    [
      'Ada Holt, the head of the society for the care of old cattle in Leeds and Ripon, said that the cow was ill.',
      ['person: Ada Holt (Ada Holt)'],
    ],
    [
      'Two people with knowledge of the talks who would not give their names for fear of the mills said that the cow was ill.',
      ['group: Two people with knowledge of the talks'],
    ],
    // What is long by its name alone is told whole, and what is short with what describes it.
    [
      'The National Association of Cattle Breeders and Dairy Farmers of Northern Yorkshire said that the cow was ill.',
      ['organization: The National Association of Cattle Breeders and Dairy Farmers of Northern Yorkshire'],
    ],
    ['The vet who left the mills said that the cow was ill.', ['unnamed: The vet who left the mills']],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT])).toEqual(want);
  });
});

describe('a source with its name', () => {
  test.each([
    ['Ada Holt, a vet in Ripon, said that the cow was ill.', ['person: Ada Holt, a vet in Ripon (Ada Holt)']],
    ['The vet Ada Holt said that the cow was ill.', ['person: The vet Ada Holt (Ada Holt)']],
    ['One vet named Ada Holt voiced concern about the cow.', ['person: One vet named Ada Holt (Ada Holt)']],
    ['Orme Mills said that the cow was ill.', ['organization: Orme Mills (Orme Mills)']],
    ['A vet who knew Ada Holt said that the cow was ill.', ['unnamed: A vet who knew Ada Holt']],
    ['Ada Holt, who left Orme Mills, said that the cow was ill.', ['person: Ada Holt, who left Orme Mills (Ada Holt)']],
    ['Orme Mills weavers said that the cow was ill.', ['group: Orme Mills weavers']],
    ['Allies of Dr. Ada Holt said that the cow was ill.', ['group: Allies of Dr. Ada Holt']],
    ['Friends of singer Ada Holt said that the cow was ill.', ['group: Friends of singer Ada Holt']],
    ['A vet for farm owner Ada Holt said that the cow was ill.', ['unnamed: A vet for farm owner Ada Holt']],
    ['Minister of Health Ada Holt said that the cow was ill.', ['person: Minister of Health Ada Holt (Ada Holt)']],
    ['The vet Dr. Ada Holt said that the cow was ill.', ['person: The vet Dr. Ada Holt (Ada Holt)']],
    [
      'Other agencies such as Orme Mills said that the cow was ill.',
      ['organization: Other agencies such as Orme Mills'],
    ],
    ['A vet for the old firm Orme Mills said that the cow was ill.', ['unnamed: A vet for the old firm Orme Mills']],
    ['The old firm Orme Mills said that the cow was ill.', ['organization: The old firm Orme Mills (Orme Mills)']],
    // Two are told by the article's words for both.
    ['Ada Holt and Orme Mills said that the cow was ill.', ['person: Ada Holt and Orme Mills']],
    [
      'Ada Holt of Orme Mills and the farm said that the cow was ill.',
      ['person: Ada Holt of Orme Mills and the farm (Ada Holt)'],
    ],
    ['According to Reuters, the cow was ill.', ['outlet: Reuters (Reuters)']],
    ['According to Reuters, Ada Holt believes that the cow was ill.', ['person: Ada Holt (Ada Holt)']],
    ['According to Reuters, one vet, who left, said that the cow was ill.', ['unnamed: one vet, who left']],
    ['Orme Mills, however, claimed victory in May, which it said was fair.', ['organization: Orme Mills (Orme Mills)']],
    ['According to Reuters, new evidence indicates that the cow was ill.', ['outlet: Reuters (Reuters)']],
    [
      'The Orr v. Orme Mills lawsuit accuses the farm of theft.',
      ['document: The Orr v. Orme Mills lawsuit (Orr v. Orme Mills)'],
    ],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT, CASE, MILL, COURIER])).toEqual(want);
  });
});

describe('a pronoun stands for who spoke', () => {
  test.each([
    ['Ada Holt said the cow was ill. She added that it would live.', 'Ada Holt'],
    ['Witnesses said they saw a fox. They said it was grey.', 'Witnesses'],
    ['Orme Mills said it would close. It said the flood was to blame.', 'Orme Mills'],
    ['Orme Mills closed. Weavers said it was late. It announced a new owner.', 'Orme Mills'],
    // Those whom the sentence before is about; not a thing, nor one alone.
    ['Witnesses said no. In May, ten weavers left Leeds. They argued that it was late.', 'ten weavers'],
    ['Witnesses said no. Ten states are suing the mill. They argued that it was late.', 'Ten states'],
    ['Witnesses said no. Ten mills closed in May. They argued that it was late.', 'Witnesses'],
    ['Witnesses said no. The weaver left Leeds. They argued that it was late.', 'Witnesses'],
    ['Witnesses said no. A page shows a weaver. In one, they denounce Leeds as “late”.', 'Witnesses'],
  ] as const)('%s', (text, want) => {
    expect(claimsIn(text, [HOLT, MILL]).at(-1)?.source.text).toBe(want);
  });

  test.each([
    [
      'Ada Holt said it was ill. A woman at the door said it was not. “It is late,” she said.',
      'unnamed: A woman at the door',
    ],
    ['Ada Holt said no. A woman left. “It is late,” she said.', 'unnamed: -'],
    ['Ada Holt left. A woman came. “It is late,” she said.', 'unnamed: -'],
    ['Two vets said it was ill. The mayor said it was not. “It is late,” they said.', 'group: Two vets'],
    [
      'Witnesses said no. It came after ten vets at the zoo said it was ill. “It is late,” they said.',
      'group: ten vets at the zoo',
    ],
  ] as const)('as the quotes have it: %s', (text, want) => {
    expect(sources(text, [HOLT]).at(-1)).toBe(want);
  });

  test('“it” and “they” are nobody who has but been named', () => {
    expect(sources('The cow came to Orme Mills. They said that it was ill.', [MILL]).at(-1)).toBe('unnamed: -');
  });

  test('who is named within what another says does not tell the sentence', () => {
    const text = 'Ada Holt said the cow had called and that the vet had mentioned it to her.';
    expect(sources(text, [HOLT])).toEqual(['person: Ada Holt (Ada Holt)']);
  });

  test('of two who are named before it, and have not spoken, a pronoun names none', () => {
    const known: Known[] = [HOLT, { name: 'Scout Orr', type: 'person' }];
    const told = 'It was run by Scout Orr. In a post she touted this as the “saddest of all”.';
    expect(sources(told, known)[1]).toMatch(/Orr/);
    expect(sources(`Ada Holt’s mill was new. ${told}`, known)[2]).toBe('unnamed: -');
  });

  test('a pronoun without a speaker before it names nobody', () => {
    expect(sources('He said that the cow was ill.')).toEqual(['unnamed: -']);
  });
});

describe('a quotation that goes on keeps its speaker', () => {
  test.each([
    ['“The cow is ill. She will live,” Ada Holt said. “I am sure of it.”', ['quoted', 'quoted', 'quoted']],
    ['Ada Holt said: “The cow is ill.\n“She will live.”', ['quoted', 'quoted']],
    ['"The cow is ill.\nShe will live," Ada Holt said.\n"I am sure of it."', ['quoted', 'quoted', 'quoted']],
    ['Ada Holt replied,\n“The cow is ill and will not live.”', ['quoted']],
  ] as const)('%s', (text, want) => {
    const found = claimsIn(text, [HOLT]);
    expect(found.map(({ status }) => status)).toEqual(want);
    expect(found.map(({ source }) => source.entity)).toEqual(want.map(() => 'Ada Holt'));
  });

  test('after the quotation the outlet speaks again', () => {
    const found = claimsIn('“The cow is ill,” Ada Holt said.\nThe farm lies in a valley.', [HOLT]);
    expect(found.map(({ status }) => status)).toEqual(['quoted', 'stated']);
  });

  test('a mark that is never closed does not make the rest of the text a quotation', () => {
    const text = `“The cow is ill, Ada Holt said.\n${'The farm lies in a valley.\n'.repeat(12)}`;
    expect(claimsIn(text, [HOLT]).at(-1)?.status).toBe('stated');
  });
});

test('a quotation is of whoever signs it in the line below, not of whoever signed the one before', () => {
  const text = '“We had no idea,” — Tom Fox\n“We were all asleep at the time.”\n— Bill Orr, baker';
  expect(sources(text)).toEqual(['person: Tom Fox', 'person: Bill Orr']);
});

describe('whose words an outlet passes on', () => {
  test.each([
    ['“I will sell the cow,” Ada Holt told the court, Reuters reports.', ['person: Ada Holt (Ada Holt)']],
    ['Ada Holt told the court that the cow was ill, Reuters reported.', ['person: Ada Holt (Ada Holt)']],
    ['Reuters has learned that, according to the mayor, the cow was ill.', ['unnamed: the mayor']],
    // What somebody is reported to have thought or done is the outlet’s.
    ['Ada Holt expects that the cow will die, Reuters reported.', ['outlet: Reuters (Reuters)']],
    ['Ada Holt sold the cow, Reuters reported.', ['outlet: Reuters (Reuters)']],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT, COURIER])).toEqual(want);
  });
});

describe('“she” is no man without a name', () => {
  test.each([
    ['A man said that the cow was ill. “I fed the cow myself,” she said.', ['unnamed: A man', 'unnamed: -']],
    ['A man said that the cow was ill. “I fed the cow myself,” he said.', ['unnamed: A man', 'unnamed: A man']],
  ] as const)('%s', (text, want) => {
    expect(sources(text)).toEqual(want);
  });
});

describe('two who speak as one', () => {
  const REED: Known = { name: 'Bo Reed', type: 'person' };
  test.each([
    [
      'Ada Holt and Secretary to the Fair Bo Reed said that the cow was ill.',
      ['person: Ada Holt and Secretary to the Fair Bo Reed'],
    ],
    ['Ada Holt (York) and Bo Reed said that the cow was ill.', ['person: Ada Holt (York) and Bo Reed']],
    ['Ada Holt, head of the fair, said that the cow was ill.', ['person: Ada Holt, head of the fair (Ada Holt)']],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT, REED])).toEqual(want);
  });
});

describe('“according to them” names those who spoke', () => {
  test.each([
    ['Two vets said it was late. According to them, the cow was ill.', 'group: Two vets'],
    ['Ada Holt said it was late. According to her, the cow was ill.', 'person: Ada Holt (Ada Holt)'],
    ['According to them, the cow was ill.', 'unnamed: -'],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT]).at(-1)).toBe(want);
  });
});

describe('“it” is what the quotes know it for', () => {
  test.each([
    ['The tribunal rejected that offer. It found that the cow was ill.', 'organization: The tribunal'],
    ['It found that the cow was ill.', 'unnamed: -'],
  ] as const)('%s', (text, want) => {
    expect(sources(text).at(-1)).toBe(want);
  });
});

describe('who is told without a name goes by the name that the quote knows', () => {
  test.each([
    ['Ada Holt, 44, sat down. “The cow is ill,” the 44-year-old said.', 'person: Ada Holt (Ada Holt)'],
    ['Ada Holt, 44, sat down. “The cow is ill,” a 44-year-old said.', 'unnamed: a 44-year-old'],
    ['Ada Holt, 44, sat down. “The cow is ill,” vet Ada Holt said.', 'person: vet Ada Holt (Ada Holt)'],
  ] as const)('%s', (text, want) => {
    expect(sources(text, [HOLT]).at(-1)).toBe(want);
  });
});
