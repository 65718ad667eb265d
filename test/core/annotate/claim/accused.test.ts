import { describe, expect, test } from 'vitest';
import { claimsIn, shown } from '../../../support/claimed.ts';

const rows = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, want) => {
    expect(claimsIn(text).map((claim) => shown(text, claim))).toEqual([want]);
  });
};

describe('who accuses, named behind what it is of', () => {
  rows([
    ['The vicar was accused of lying by the council.', 'alleged | the council | was accused of'],
    ['The vicar was accused of war crimes by Velder Watch.', 'alleged | Velder Watch | was accused of'],
    ['The vicar was accused of theft by Ada Kemp in 2019.', 'alleged | Ada Kemp | was accused of'],
    ['Two men were charged with theft by police on Friday.', 'alleged | police | were charged with'],
    [
      'Claims of theft by the vicar are few, but an accusation of fraud was made by two residents.',
      'alleged | two residents | accusation of fraud was made',
    ],
    ['Velder was one of several firms sued by the state for fraud.', 'alleged | the state | sued by the state for'],
    ['Velder sued the state for fraud.', 'alleged | Velder | sued the state for'],
    // Who judges the accused accuses nobody; who says what they are accused of passes it on.
    ['The city had four cases in which Ada Kemp defended people accused of theft.', 'alleged | (unnamed) | accused of'],
    ['Ada Kemp said two people accused of theft were held.', 'alleged | Ada Kemp | accused of'],
    // These may be who did it.
    ['The vicar was accused of hiding thefts by priests.', 'alleged | (unnamed) | was accused of'],
    ['The vicar was accused of bribes paid by the firm.', 'alleged | (unnamed) | was accused of'],
    // These are nobody.
    ['The vicar was accused of theft by night.', 'alleged | (unnamed) | was accused of'],
    ['The vicar was accused of fraud by hiding the bell.', 'alleged | (unnamed) | was accused of'],
  ]);
});

describe('an accusation by its noun', () => {
  rows([
    [
      'Allegations of abuse have been made against the vicar.',
      'alleged | (unnamed) | Allegations of abuse have been made',
    ],
    ['There were fresh claims that the vote was rigged.', 'alleged | (unnamed) | There were fresh claims that'],
    ['There were no claims that the vote was rigged.', 'stated | - | -'],
    ['No allegations have been made against the vicar.', 'stated | - | -'],
    ['There are rules that the vicar made.', 'stated | - | -'],
  ]);
});

describe('nobody is accused', () => {
  rows([
    ['Nobody has been charged with the theft.', 'stated | - | -'],
    ['No one has been charged with the theft.', 'stated | - | -'],
    ['The vicar faces no charges.', 'stated | - | -'],
    ['One has been charged with the theft.', 'alleged | (unnamed) | been charged with'],
  ]);
});

describe('who is told by what kind they are keeps that word', () => {
  rows([
    ['The alleged victim said it was late.', 'reported | The alleged victim | said'],
    ['Two suspected thieves said it was late.', 'reported | Two suspected thieves | said'],
    ['The accused told the court that it was late.', 'reported | The accused | told'],
    ['The cart was sold to a man by a vet, who told that it was late.', 'stated | - | -'],
    ['Some said prices were high.', 'reported | Some | said'],
    ['A vet was told by a clerk that it was late.', 'reported | a clerk | told'],
  ]);
});
