import { describe, expect, test } from 'vitest';
import { claimsIn, shown } from '../../../support/claimed.ts';

/** How each sentence is worded: its status, who stands behind it, and the words that made it so. */
const rows = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, want) => {
    expect(shown(text, claimsIn(text).at(-1)!)).toBe(want);
  });
};

describe('a thing says nothing', () => {
  rows([
    ['Fires have gone on, showing that the law has failed.', 'stated | - | -'],
    ['Prices rose in May, suggesting that rents will rise.', 'stated | - | -'],
    ['The crisis demands action.', 'stated | - | -'],
    ['A region like this demands cleaner air.', 'stated | - | -'],
    ['The recipe called for three cups of sugar.', 'stated | - | -'],
    ['Its skirt was short in front, revealing some skin.', 'stated | - | -'],
    ['The hall confirms the use of wood.', 'stated | - | -'],
    ['Rain ruled out play on Monday.', 'stated | - | -'],
    ['A fire in the hills claimed 99 lives.', 'stated | - | -'],
    ['Storms have claimed the lives of two vets.', 'stated | - | -'],
    ['The club bought a stake in the mill, a deal announced at the start of the week.', 'stated | - | -'],
    ['The probe will fly past the moon, characterizing its ocean.', 'stated | - | -'],
  ]);
});

describe('somebody, a body or a document does', () => {
  rows([
    ['The union demands higher pay.', 'reported | The union | demands'],
    ['The vicar demands action.', 'reported | The vicar | demands'],
    ['Monks demand action.', 'reported | Monks | demand'],
    ['The minister kept the letters, revealing that he had lied.', 'reported | The minister | revealing'],
    ['The study ended in May, showing that the drug worked.', 'reported | The study | showing'],
    ['The crisis shows that the law has failed.', 'reported | The crisis | shows'],
    ['Ada Kemp claimed she lives in Leeds.', 'reported | Ada Kemp | claimed'],
    ['Ada Kemp claimed that the fire took 99 lives.', 'alleged | Ada Kemp | claimed'],
    ['The bank confirms the sale of the mill.', 'reported | The bank | confirms'],
    ['The road was safe, a shopper announced on Monday.', 'reported | a shopper | announced'],
  ]);
});

describe('a clause before the main one, or within brackets, is not what its sentence is told by', () => {
  rows([
    ['While Ada Kemp said the fair was calm, it was shut for a week in May.', 'stated | - | -'],
    ['While some vets chanted “Wool for all,” in the hall, the mayor spoke of hay.', 'stated | - | -'],
    ['As the court rose, and the judge said that she must go, some of them burst into tears.', 'stated | - | -'],
    ['While the road is long, Ada Kemp said the fair was calm.', 'reported | Ada Kemp | said'],
    ['While Ada Kemp said the fair was calm, Bo Orr said it was shut.', 'reported | Bo Orr | said'],
    ['Ada Kemp said while the band played that the fair was calm.', 'reported | Ada Kemp | said'],
    ['The mill (its owners say it is safe) was shut in May.', 'stated | - | -'],
    ['The mill - as its owners like to say - was shut in May.', 'stated | - | -'],
    ['(The owners say the mill is safe.)', 'reported | The owners | say'],
  ]);
});

describe('what somebody had in mind is no word of theirs', () => {
  rows([
    ['Ada Kemp thought the parcel was a bomb.', 'stated | - | -'],
    ['Ada Kemp knew that the fair was shut.', 'stated | - | -'],
    ['Ada Kemp thinks that the fair is shut.', 'reported | Ada Kemp | thinks'],
    ['Ada Kemp said she thought that the fair was shut.', 'reported | Ada Kemp | said'],
    ['Ada Kemp believed that the fair was shut.', 'reported | Ada Kemp | believed'],
  ]);
});

describe('whose words a sentence is told by, in full', () => {
  rows([
    ['May’s spokesman said that the fair was calm.', 'reported | May’s spokesman | said'],
    ['In May the spokesman said that the fair was calm.', 'reported | the spokesman | said'],
    [
      'A study being released on Tuesday by two vets shows that hay is dear.',
      'reported | A study being released on Tuesday by two vets | shows',
    ],
    ['It was based on the words of a man accused in the case, Bo Orr.', 'stated | - | -'],
    ['A man whom Bo Orr accused in the case left.', 'stated | - | -'],
    ['Thursday’s marchers demanded more change.', 'reported | Thursday’s marchers | demanded'],
    ['Thursday’s crisis demanded more change.', 'stated | - | -'],
  ]);
});

describe('what somebody calls a thing in quotation marks, with a tail', () => {
  rows([
    ['Ada Kemp called the mill “a mess” for its weavers.', 'quoted | Ada Kemp | called'],
    ['They called the ship “The Old Lady” for its age.', 'stated | - | -'],
    ['Ada Kemp called the “mess” that she had left in the hall to mind.', 'stated | - | -'],
  ]);
});

describe('a sentence that opens with a document', () => {
  rows([
    ['In a letter to parents, staff were told that the school will close.', 'reported | a letter | told'],
    ['In a hall in Leeds, staff were told that the school will close.', 'reported | (unnamed) | told'],
    ['In a letter to parents, the vicar said that the school will close.', 'reported | the vicar | said'],
  ]);
});

describe('whose words a phrase or a clause with “as” says they are', () => {
  rows([
    ['The mite, per the WHO, is found in barns.', 'reported | the WHO | per'],
    ['Per a statement from the club, Kemp will miss three games.', 'reported | a statement from the club | Per'],
    ['The fare, per the usual plan, is three pounds.', 'stated | - | -'],
    ['The fare is $5 per person.', 'stated | - | -'],
    ['As Kemp wrote at the time, the price of the mill was too high.', 'reported | Kemp | wrote'],
    ['As the vicar said goodbye in May, the band played.', 'stated | - | -'],
  ]);
});

describe('whose verb it is behind a clause', () => {
  rows([
    [
      'A teacher at a club where two were killed in a raid has branded the riots a shame.',
      'reported | A teacher at a club where two were killed in a raid | branded',
    ],
    [
      'A teacher who was injured in May has branded the riots a shame.',
      'reported | A teacher who was injured in May | branded',
    ],
    // What stands before a comma is denied, and said by another.
    ['Holt said that others feared a leak, a prospect Kemp denied on Monday.', 'reported | Holt | said'],
  ]);
});

describe('who only testifies, and what one warns of', () => {
  rows([
    ['Ada Holt and Bo Kemp testified side-by-side before the House on Monday.', 'stated | - | -'],
    ['Ada Holt testified on Monday about the call.', 'stated | - | -'],
    ['Ada Holt testified on Monday that she was there.', 'reported | Ada Holt | testified'],
    [
      'Though the council has warned of floods, it has said that the bridge is safe.',
      'reported | the council | warned',
    ],
  ]);
});

describe('lists of charges', () => {
  test('what people are charged with is alleged, until the list ends', () => {
    const text = [
      'Two were held on the following charges:',
      'Ada Kemp: Theft, possession of a gun, and driving on the pavement.',
      'Bo Hale, 31: Arson, and theft of a bell from the church of York. He was held in jail.',
      'The jail is in York: it was built in 1790.',
      'The opening hours of the jail: nine to five are given.',
    ].join('\n');
    const found = claimsIn(text).map(({ status }) => status);
    expect(found).toEqual(['stated', 'alleged', 'alleged', 'stated', 'stated', 'stated']);
  });
  test('another list is none', () => {
    const text = 'These shops are open:\nKemp and Hale: Shoes and bags are sold.';
    expect(claimsIn(text).map(({ status }) => status)).not.toContain('alleged');
  });
});
