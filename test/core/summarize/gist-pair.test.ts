import { describe, expect, test } from 'vitest';
import { gist } from '../../../src/core/summarize/sections/gist.ts';
import { claimed } from '../../support/claimed.ts';
import type { Known } from '../../support/quoted.ts';

const gistOf = (text: string, title: string | null = null, known: readonly Known[] = []): string =>
  gist.rows(claimed(text, known, title))[0]?.text ?? '';

const LEAD = 'The old bridge over the Orme fell on Friday after a week of rain, the council said.';
const SCENE =
  'When Ada Holt woke before dawn in her small house at the end of the lane by the river, she heard a noise that she had never heard in all her long years there.';
const holt: Known = { name: 'Ada Holt', type: 'person', alias: 'Holt' };

describe('the first sentence', () => {
  test('is what the story is about where the article opens with a scene', () => {
    const text = `${SCENE}\nHer dog had gone.\nHer cat was afraid.\nIt was still dark.\n${LEAD}`;
    expect(gistOf(text, 'Old bridge over the Orme falls')).toContain(LEAD);
  });

  test('is the opening one where that tells what has been done, in whatever words', () => {
    const news = 'Vets in Oslo have found the end of a long wall that no one had seen.';
    const text = (first: string): string => `${first}\nThe valley is green.\nThe valley is wide.\n${LEAD}`;
    expect(gistOf(text(news), 'Old bridge over the Orme falls')).toContain(news);
    const scene = news.replace('have found', 'looked for');
    expect(gistOf(text(scene), 'Old bridge over the Orme falls')).not.toContain(scene);
  });

  test('is none that ends with a word that points back', () => {
    const back = 'The mayor and her deputy of the old bridge over the Orme will never do that.';
    expect(gistOf(`${back}\n${LEAD}`)).not.toContain('do that');
    expect(gistOf(`The old bridge over the Orme will not do in a flood.\n${SCENE}`)).toContain('will not do');
  });

  test.each([
    ['The former was shut to trucks after the old bridge over the Orme fell in May.', false],
    ['The former owner of the old bridge over the Orme was shut out of it in May.', true],
    ['The other two had been shut to trucks by the old bridge over the Orme in May.', false],
    ['The other day the old bridge over the Orme was shut to trucks by the mill.', true],
    ['On one of those nights the old bridge over the Orme was shut to trucks in May.', false],
    ['On one of the last nights the old bridge over the Orme was shut to trucks in May.', true],
  ])('is none that points back by more than its first word: %s', (line, fits) => {
    const text = `${line}\n${LEAD}`;
    expect(gistOf(text).startsWith(line)).toBe(fits);
  });

  test('is no scrap of a list', () => {
    const listed = (item: string): string => {
      const context = claimed(`${item}\n${LEAD}`);
      const [first, ...blocks] = context.article.blocks;
      const article = { ...context.article, blocks: [{ ...first!, kind: 'list-item' as const }, ...blocks] };
      return gist.rows({ ...context, article })[0]!.text;
    };
    expect(listed('480: The bridges over the Orme that stood in the old valley in May.')).toBe(LEAD);
    expect(listed('The old bridge over the Orme had been shut to trucks')).toBe(LEAD);
    expect(listed('The old bridge over the Orme had been shut to trucks.')).toContain('shut to trucks');
  });

  test('is none that only leads to what follows', () => {
    expect(gistOf(`The latest news on the old bridge over the Orme that fell on Friday:\n${LEAD}`)).toBe(LEAD);
  });

  test('is none that opens with a thing or a person that nobody has named', () => {
    const title = 'Old bridge over the Orme falls after a week of rain on Friday';
    for (const later of [
      'The letter, sent on Friday, said the old bridge over the Orme fell after a week of rain.',
      'The plea deal was made after the old bridge over the Orme fell in a week of rain on Friday.',
      'Holt said that the old bridge over the Orme fell after a week of rain on Friday.',
    ])
      expect(gistOf(`${SCENE}\n${later}`, title, [holt])).toMatch(/^When Ada Holt/);
    const twice = 'Ada Holt said the old bridge over the Orme fell after a week of rain, and Holt’s mill was shut.';
    expect(gistOf(`${SCENE}\n${twice}`, title, [holt])).toMatch(/^Ada Holt said/);
    const named = 'The bridge was shut on Friday, after a week of rain on the old wall over the Orme.';
    expect(gistOf(`${SCENE}\n${named}`, title)).toBe(named);
  });

  test('speaks of nobody whom it does not name where the article opens with words that point back', () => {
    const hers = 'The main buyers of her milk are the men of the mill and the old school.';
    expect(gistOf(`It was dark.\n${hers}\n${LEAD}`)).toContain(LEAD);
    expect(gistOf(`It was dark.\n${hers}\n${LEAD}`)).not.toContain('her milk');
    expect(gistOf(`It was dark.\n${hers}`)).toContain(hers);
  });

  test('is broken where it is too long and holds no clause to leave out', () => {
    const long = `The council of the town by the river is to mend the wall and the road and the yard of the old mill of the Orme and all of the barns of the farms and the doors of the houses and the school with the help of ${'the men of the town and of '.repeat(3)}Oslo.`;
    expect(gistOf(`${long}\n${LEAD}`)).toMatch(/^The council of the town .* and the school …$/);
    const scene = long.replace('The', 'While the').replace('is to', 'was to');
    expect(gistOf(`${scene}\n${LEAD}`)).toBe(LEAD);
    const after = `While the men slept, the${long.slice(3).replace(' and the road and the yard', '')}`;
    expect(gistOf(`${after}\n${LEAD}`)).toMatch(/^While the men .* …$/);
  });

  test('may say what it answers, or that something is', () => {
    const answer = 'In response to the fall of the old bridge over the Orme, the mill sold its trucks.';
    expect(gistOf(`${answer}\n${LEAD}`)).toContain(answer);
    expect(gistOf(`${answer.replace('to the fall of', 'to that,')}\n${LEAD}`)).toBe(LEAD);
    const exists = 'There may be no old bridge over the Orme by the end of May.';
    expect(gistOf(`${exists}\n${LEAD}`)).toContain(exists);
    expect(gistOf(`${exists.replace('may be', 'the mill has')}\n${LEAD}`)).toBe(LEAD);
  });

  test('is the next that may open the story where it is too long to be shown', () => {
    const long = `While the men of the mill slept, the vets of Oslo ${'and the men of the town '.repeat(12)}saw it.`;
    expect(gistOf(`${long}\nBut that was not all that they saw in it.\n${LEAD}`)).toBe(LEAD);
  });

  test('is shown though a quotation mark is missing', () => {
    const open = 'The old bridge over the Orme has fallen after a week of rain," the council said.';
    expect(gistOf(`${open}\nThe valley is green.`)).toContain(open);
  });

  test('is one worded as an opinion where it holds the title', () => {
    const judged = 'The old and beautiful bridge over the Orme does indeed seem to be falling.';
    expect(gistOf(`${judged}\n${LEAD}`, 'Old bridge over the Orme is falling')).toContain(judged);
  });

  test('is none that is set against what another tells', () => {
    expect(gistOf(`The old mill of the Orme, however, has been declared to be safe.\n${LEAD}`)).toBe(LEAD);
  });

  test('is the one that tells all of the line above the text, and more', () => {
    const above = 'Old bridge falls after a week of rain.';
    expect(gistOf(`${above}\n${LEAD}`)).toBe(LEAD);
  });

  test('is not told twice', () => {
    const title = 'Video shows the dramatic fall of an old bridge';
    const told =
      'A new video that shows the dramatic fall of an old bridge was released by the council of the town on Monday.';
    expect(gistOf(`${title}.\n${told}`)).toBe(told);
  });

  test('is none that stands for a name of a list', () => {
    const text = `${LEAD}\nAda Holt: theft of the old bridge, held at the mill of the Orme without bail.`;
    expect(gistOf(text, null, [holt])).toBe(LEAD);
  });

  test('is the opening one where the title does not tell what the story is about', () => {
    expect(gistOf(`${SCENE}\n${LEAD}`, 'Noises in the night')).toContain(SCENE);
  });
});

describe('what stands behind the first sentence', () => {
  const behind = (second: string): string => gistOf(`${LEAD}\nThe valley is green.\n${second}`, 'Old bridge falls');

  test.each([
    'Oslo has seen such floods of the old mill and the bridge over the Orme.',
    'Farmers of the old bridge over the Orme openly criticised this, and the mill.',
    'Under that plan, farmers of the old bridge over the Orme were paid by the mill.',
    'About a quarter of them had crossed the old bridge over the Orme.',
    'The millers say they need them to cross the Orme with their old trucks.',
    'Vets think that the source of this water is the old mill at the bridge.',
    'In fact, the old bridge over the Orme had been shut to heavy trucks.',
    'By the way, the old bridge over the Orme had been shut to heavy trucks.',
    'Nine heavy trucks of the mill on the old bridge were among them.',
    'Each has nine heavy trucks of the mill on the old bridge over the Orme.',
    'Divers had seen the old bridge over the Orme by noon, its head, Ada Holt, said.',
    'Bridges are a common means of travel over the old Orme for the mill.',
    'The mill makes the most of the old bridge over the Orme.',
    'The council of the Orme lifted one for heavy trucks of the old mill.',
    'On the other, heavy trucks of the mill may cross the old bridge over the Orme.',
  ])('does not point back: %s', (second) => expect(behind(second)).toBe(LEAD));

  test.each([
    'Farmers had crossed the old bridge over the Orme when floods hit them in the night.',
    'Vets think that the source of this rain over the bridge of the Orme is the old mill.',
    'Heavy trucks of the mill were barred from the bridge this week by a court in Oslo.',
    'Firms of the valley with old trucks are making some way in raising what they need for new ones and for these barns.',
    'Nine drivers had crossed the old bridge over the Orme, three of the mill among them.',
    'Divers had seen that its old bridge over the Orme was shut, Ada Holt said.',
    'Each truck of the mill had crossed the old bridge over the Orme.',
    'Bridges of the mill are shut to heavy trucks over the old Orme.',
    'The bridge makes the most of the old wall and the mill of the Orme.',
    'Farmers said “this is the end” when the old bridge over the Orme was shut to trucks.',
    'Trucks of the mill had used the old bridge over the Orme with no one to stop them.',
    'In addition to the old bridge over the Orme, nine trucks of the mill were lost.',
    'There may be nine heavy trucks of the mill under the old bridge over the Orme.',
  ])('may point to what it tells itself, or the first: %s', (second) => expect(behind(second)).toContain(second));
});

describe('what stands in brackets', () => {
  test.each([
    [
      'Ada Holt (pronounced holt; 3 May 1900 – 4 June 1980), the miller of the Orme, built the old bridge.',
      'Ada Holt …, the miller of the Orme, built the old bridge.',
    ],
    [
      'The OMT (Orme mill trust of old) built the old bridge.',
      'The OMT (Orme mill trust of old) built the old bridge.',
    ],
    ['The Orme Mill Trust (OMT) built the old bridge.', 'The Orme Mill Trust (OMT) built the old bridge.'],
    ['The old mill built the bridge (which fell in the flood of May).', 'The old mill built the bridge …'],
  ])('is left out where it is long: %s', (text, expected) => expect(gistOf(text, null, [holt])).toBe(expected));

  test('stays where it says who says so', () => {
    const text = 'The old bridge fell in the rain (the council of the valley said on Friday).';
    expect(gistOf(text)).toBe(text);
  });
});

describe('a story that opens with a scene', () => {
  const news = 'Holt, 61, is one of hundreds of millers who must leave the valley by May.';
  const bare = 'The barn has a green door and a red roof of the old kind.';

  test.each([
    'Every morning a grey cat walks over the yard and sits down at the door of the barn.',
    'At dawn one Friday a grey cat walked over the yard and sat down at the door of the barn.',
    'On a bright May morning a grey cat walked over the yard and sat down at the barn.',
    'It was just after nine in the evening, and a grey cat sat down at the door of the barn.',
    'Perched on a gate in the rain, a grey cat looked at the door of the barn and at the yard.',
    '“I could hear the cat at the door,” said Bo Orr, who sat in the yard of the barn.',
  ])('is told by who or what it is about: %s', (scene) => {
    const told = gistOf(`${scene}\n${bare}\n${news}\n${bare}`, 'The end of a trade', [holt]);
    expect(told).toContain(news);
    expect(told).not.toContain('cat');
  });

  test('may be told by a sentence with a short name where no other is', () => {
    const fell = 'In March, Holt will leave the mill of her trade for the last time.';
    const scene = 'Every morning a grey cat walks over the yard and sits down at the door of the barn.';
    expect(gistOf(`${scene}\n${bare}\n${fell}`, 'The last of a trade', [holt])).toContain(fell);
  });

  test.each([
    ['an evening that is news', 'On Friday evening the old bridge over the Orme fell after a week of rain.'],
    ['a place that is news', 'In a room of the town hall the council voted to mend the old bridge over the Orme.'],
    ['no scene', 'A grey cat walked over the yard and sat down at the door of the barn by the old bridge.'],
  ])('is not one that opens with %s', (_, first) => {
    expect(gistOf(`${first}\n${bare}\n${news}`, 'Old bridge over the Orme falls', [holt])).toContain(first);
  });

  test('may have a word of the title where what it is about has far more', () => {
    const scene = 'Bo Orr loved the grey bridge that she saw from the door of her barn.';
    const told = (title: string): string =>
      gistOf(`${scene}\n${bare}\n${LEAD}\n${bare}`, title, [{ name: 'Bo Orr', type: 'person' }]);
    expect(told('Council says bridge over Orme fell on Friday')).not.toContain('Bo Orr');
    expect(told('How they loved a bridge with a grey door')).toContain('Bo Orr');
  });

  test('is left as it opens where nothing says what it is about', () => {
    const scene = 'Every morning a grey cat walks over the yard and sits down at the door of the barn.';
    expect(gistOf(`${scene}\n${bare}`, 'The end of a trade')).toContain(scene);
  });
});

describe('the second sentence', () => {
  const clear = 'A driver from the mill had crossed the bridge over the Orme an hour before it fell.';

  test.each([
    ['a person by surname alone', 'Holt had crossed the old bridge over the Orme with a week of milk.'],
    ['somebody told', 'A vet from the mill told him the old bridge over the Orme had been shut to trucks.'],
    ['something called names', 'A vet from the mill of the Orme called it the best old bridge in the valley.'],
    ['a pronoun for nobody in sight', 'At noon he had crossed the old bridge over the Orme with a week of milk.'],
  ])('does not speak of %s where another one is clear', (_, unclear) => {
    const text = `${LEAD}\n${unclear}\n${clear}`;
    expect(gistOf(text, null, [{ name: 'Ada Holt', type: 'person', alias: 'Holt' }])).toBe(`${LEAD} ${clear}`);
  });

  test.each([
    'In 2012 the bridge over the Orme had been mended by the mill and the council.',
    'Built in 1969, the bridge over the Orme had been mended by the mill and the council.',
    'On March 2, 2015, the bridge over the Orme had been mended by the mill and the council.',
    'Last October the bridge over the Orme had been mended by the mill and the council.',
    'In October, the bridge over the Orme had been mended by the mill and the council.',
    'Six years ago the bridge over the Orme had been mended by the mill and the council.',
    'For more than ten years the bridge over the Orme had been mended by the mill.',
    'The last time the bridge over the Orme had been mended by the mill was a cold night.',
    'The mill was founded by the council that had built the bridge over the Orme.',
  ])('does not tell what was long before: %s', (before) => {
    expect(gistOf(`${LEAD}\n${before}\nThe valley is green.`)).toBe(LEAD);
  });

  test.each([
    'Last week nine trucks of the mill had brought hay to the bridge over the Orme.',
    'Last Monday the bridge over the Orme had been mended by the mill and the council.',
    'On March 2 the bridge over the Orme had been mended by the mill and the council.',
    'In many ways the bridge over the Orme had been mended by the mill.',
    'The mill was mended by the council that had built the bridge over the Orme.',
  ])('may tell what was of late: %s', (late) => {
    expect(gistOf(`${LEAD}\n${late}\nThe valley is green.`)).toBe(`${LEAD} ${late}`);
  });

  test.each(['But', 'Yet', 'Now'])('is the next where that turns the story: %s', (word) => {
    const turn = `${word} a new one is to be built by the mill.`;
    const other = 'The old bridge over the Orme fell after the council of the Orme said the bridge was old.';
    const text = `For years the old bridge of the council stood firm in rain.\n${turn}\n${other}`;
    expect(gistOf(text)).toBe(`For years the old bridge of the council stood firm in rain. ${turn}`);
  });

  test('is no turn from something else', () => {
    const away = `${LEAD}\nThe valley of the Orme is green.\nBut a new one is to be built by the mill.`;
    expect(gistOf(away)).not.toContain('But');
  });

  test('may speak of a person by surname who is explained there, and of somebody told whom it names', () => {
    const vet = 'Holt, a vet from the mill, had crossed the old bridge over the Orme with a week of milk.';
    expect(gistOf(`${LEAD}\n${vet}\nThe valley is green.`, null, [holt])).toBe(`${LEAD} ${vet}`);
    const ward = 'Ada Holt said Bo Orr had told her the old bridge over the Orme was shut to trucks.';
    expect(gistOf(`${LEAD}\n${ward}`, null, [holt, { name: 'Bo Orr', type: 'person' }])).toBe(`${LEAD} ${ward}`);
  });

  test('is the nearer of two that tell as much', () => {
    const [near, far] = ['nine trucks', 'ten red wagons, a grey dog and a blue cart'].map(
      (what) => `A driver from the mill had seen ${what} on the old bridge over the Orme.`,
    );
    const between = 'The valley is green.\nIt is wide.\nIt is old.\nIt is deep.';
    expect(gistOf(`${LEAD}\n${near}\n${between}\n${far}\n${'It is late.\n'.repeat(60)}`)).toBe(`${LEAD} ${near}`);
  });

  test('is rather what the outlet tells than what somebody says in their own words', () => {
    const said = '“The old bridge over the Orme had been shut to trucks by the mill,” said Bo Orr of the council.';
    expect(gistOf(`${LEAD}\n${said}\n${clear}`)).toBe(`${LEAD} ${clear}`);
    expect(gistOf(`${LEAD}\n${said}\nThe valley is green.`)).toBe(`${LEAD} ${said}`);
  });

  test('may open with a name of which the first has no word', () => {
    const named = 'The rich United Mills had crossed the old bridge over the Orme an hour before it fell.';
    expect(gistOf(`${LEAD}\n${named}\n${clear}`)).toBe(`${LEAD} ${named}`);
  });

  test('does not open with a thing as known that the first has not named', () => {
    const known = 'The letter came a week after the old bridge over the Orme had been shut to trucks.';
    expect(gistOf(`${LEAD}\n${known}\n${clear}`)).toBe(`${LEAD} ${clear}`);
    const think = 'The researchers think the old bridge over the Orme had been shut to trucks for a week.';
    expect(gistOf(`${LEAD}\n${think}\n${clear}`)).toBe(`${LEAD} ${clear}`);
    const told = 'The driver, Ada Holt, had been on her way to the mill with a week of milk.';
    expect(gistOf(`${LEAD}\n${told}\nThe valley is green.`, null, [holt])).toBe(`${LEAD} ${told}`);
    const named = 'The bridge had been shut to trucks and cars since a week of rain in May.';
    expect(gistOf(`${LEAD}\n${named}\nThe valley of the Orme is green.`)).toBe(`${LEAD} ${named}`);
  });

  const between = 'The valley is green.';
  test.each([
    ['others', 'Two other bridges over the Orme had been shut to trucks by the council of the valley.'],
    ['what came then', 'The mill then sent nine trucks with hay over the old bridge of the valley.'],
    ['what came after', 'Subsequent work at the bridge over the Orme had brought nine trucks to the valley.'],
    ['more of somebody else', 'The vet Ada Holt also had nine trucks cross the old bridge of the valley.'],
    ['a thing told before', 'Trucks had crossed the bridge over the Orme for a week before the letter came.'],
    ['some told before', 'The loss of the two vets and their truck at the bridge shocked the valley of the Orme.'],
  ])('does not add to what the gist leaves out: %s', (_, more) => {
    expect(gistOf(`${LEAD}\n${between}\n${more}`, null, [holt])).toBe(LEAD);
  });

  test.each([
    ['of what is told next', LEAD, '', 'The mill then sent nine trucks with hay over the old bridge of the valley.'],
    [
      'more of the same',
      'The vet Ada Holt saved nine cows from the Orme on Friday, the council said.',
      between,
      'Holt also had nine trucks with hay cross the old bridge of the valley.',
    ],
    ['of others by the way', LEAD, between, 'Trucks from other towns had crossed the bridge over the Orme for a week.'],
    [
      'of one of some',
      LEAD,
      between,
      'One of the two vets who lost a truck at the bridge shocked the valley of the Orme.',
    ],
    [
      'of a thing it says more of',
      LEAD,
      between,
      'Trucks crossed the bridge over the Orme till the letter from the mill came.',
    ],
  ])('may tell %s', (_, first, then, more) => {
    expect(gistOf(`${first}\n${then}\n${more}`, null, [holt])).toContain(more);
  });

  test('has a word of the first or of the title, unless it stands near the first', () => {
    const apart = 'Ada Holt of the mill had her nine cows brought to the town of Leeds by noon.';
    const far = `${LEAD}\n${between}\nIt is wide.\nIt is old.\n${apart}`;
    expect(gistOf(far, null, [holt])).toBe(LEAD);
    expect(gistOf(far, 'Bridge falls, cows saved', [holt])).toBe(`${LEAD} ${apart}`);
    expect(gistOf(`${LEAD}\n${between}\n${apart}`, null, [holt])).toBe(`${LEAD} ${apart}`);
  });

  test('is no markup', () => {
    expect(gistOf(`${LEAD}\n<tweet author="@holt">Nine trucks crossed the bridge over the Orme today</tweet>.`)).toBe(
      LEAD,
    );
  });

  test.each([
    ['The mill said in May that the old bridge over the Orme was now, in essence', ', waiting for trucks'],
    ['The vet Ada Holt was asked by the old council of the Orme', ', which owns the bridge, about it'],
    [
      'The council of the Orme found in May that the mill, on two cold days',
      ', arriving by truck and by cart at the wall and the yard of it',
    ],
  ])('is not cut so that its point is lost: %s …', (start, rest) => {
    const long = `${start}${rest}, ${'and shut and opened again by the mill '.repeat(5)}in May.`;
    expect(gistOf(`${LEAD}\n${long}`, null, [holt])).not.toContain(`${start} …`);
  });

  test('is cut without an adverb that led on', () => {
    const long = `The old bridge over the Orme is only one of many in the valley, however, as even the council of the town by the river knows that there are some nine more that have been ${'shut and opened again and '.repeat(3)}shut.`;
    expect(gistOf(`${LEAD}\n${long}`)).toBe(`${LEAD} The old bridge over the Orme is only one of many in the valley …`);
  });

  test('may speak of a person whom the first has named', () => {
    const first = 'The vet Ada Holt saved nine cows from the Orme on Friday, the council said.';
    const text = `${first}\nHolt had seen the cows in the flood on her way to work, the council said.`;
    expect(gistOf(text, null, [holt])).toContain('Holt had seen');
  });

  test('does not tell the same again', () => {
    const again = 'The council said on Friday that the old bridge over the Orme fell after heavy rain in Leeds.';
    expect(gistOf(`${LEAD}\n${again}`)).toBe(LEAD);
    const more = 'The council said on Friday that the old bridge had been shut to trucks by the mill for nine years.';
    expect(gistOf(`${LEAD}\n${more}`)).toContain('nine years');
  });

  test('opens with a time of its own though the word points back', () => {
    const text = `${LEAD}\nThis past week the mill had sent nine trucks of hay over the bridge.\nIt was red.`;
    expect(gistOf(text)).toContain('This past week the mill');
  });

  test('may point back where it goes on from the first', () => {
    const text = `${LEAD}\nIt had been shut to trucks since May.\nThe valley of the Orme is green and the council is old.`;
    expect(gistOf(text)).toBe(`${LEAD} It had been shut to trucks since May.`);
    expect(gistOf(`${LEAD}\nThe valley is green.\nIt had been shut to trucks since May.`)).not.toContain('It had');
  });

  test('does not say that somebody said nothing', () => {
    expect(gistOf(`${LEAD}\nThe owner of the old bridge over the Orme declined to comment.`)).toBe(LEAD);
  });

  test.each(['I had seen', 'Our cows had seen', 'Within a week we had seen'])(
    'is none of whoever tells the story: %s',
    (mine) => {
      const own = `${mine} the mill and the council of the town mend the old bridge over the Orme.`;
      expect(gistOf(`${LEAD}\n${own}\nThe valley is green.`)).toBe(LEAD);
      expect(gistOf(`I was on the way home when the rain came down in Leeds.\n${own}`)).toContain(own);
    },
  );

  test('is none of the last of a long text', () => {
    const filler = 'Hay is green.\n'.repeat(8);
    expect(gistOf(`${LEAD}\n${filler}${clear}`)).toBe(LEAD);
    expect(gistOf(`${LEAD}\n${clear}\n${filler}`)).toBe(`${LEAD} ${clear}`);
    expect(gistOf(`${LEAD}\nHay is green.\n${clear}`)).toBe(`${LEAD} ${clear}`);
  });

  test('does not only announce a list', () => {
    const told = 'The mill denied on Friday that its heavy trucks had damaged the bridge';
    expect(gistOf(`${LEAD}\n${told}:\nThey are light.`)).not.toContain(told);
    expect(gistOf(`${LEAD}\n${told}.\nThey are light.`)).toContain(told);
  });
  test('is no scrap', () => {
    expect(gistOf(`${LEAD}\nThe cow was brown.`)).toBe(LEAD);
  });
});

describe('a cut', () => {
  const rest = 'the wall and the piers and the road and the yard of the mill and all of its hay '.repeat(2);

  test('does not end with a conjunction', () => {
    const text = `The old bridge over the Orme fell on Friday and, while the town slept under ${rest}was lost.`;
    expect(gistOf(text)).toBe('The old bridge over the Orme fell on Friday …');
  });

  test('does not lose the verb of its clause', () => {
    const tail = `and that ${rest}was lost too.`;
    const cut = `All of the council had said on Friday that the old bridge over the Orme, which was old, was shut, ${tail}`;
    expect(gistOf(cut)).not.toMatch(/the Orme …/);
    const kept = `All of the council had seen on Friday the old bridge over the Orme, which was old, and ${rest} and the mill.`;
    expect(gistOf(kept)).toMatch(/the Orme …/);
  });

  const tail = `${rest}and the hay of the barns.`;

  test.each([
    ['The old bridge over the Orme fell on Friday', `, most of which lay under ${tail}`],
    ['The old bridge over the Orme fell on Friday', `, and it took with it ${tail}`],
    ['The old bridge over the Orme fell on Friday', `, and the heavy trucks were lost with ${tail}`],
    ['Ada Holt had been on the old bridge over the Orme', `, a bridge that had stood by ${tail}`],
    ['The old bridge over the Orme was shut on Friday', ` when the council had seen ${tail}`],
  ])('may leave out what only adds to it: %s', (kept, left) => {
    expect(gistOf(`${kept}${left}`, null, [holt])).toBe(`${kept} …`);
  });

  test('does not end before the news', () => {
    const text = `A man was driving a truck over the old bridge of the Orme when ${rest}fell on him.`;
    expect(gistOf(text)).not.toMatch(/Orme …/);
  });

  test('drops a dateline whose date has no space', () => {
    expect(gistOf(`LOS ANGELES, Dec.12 (NTB) -- ${LEAD}`)).toBe(LEAD);
  });
});
