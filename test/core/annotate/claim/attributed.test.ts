import { describe, expect, test } from 'vitest';
import { claimsIn, shown } from '../../../support/claimed.ts';
import type { Known } from '../../../support/quoted.ts';

const HOLT: Known = { name: 'Ada Holt', type: 'person' };
const KEMP: Known = { name: 'Bo Kemp', type: 'person' };
const ORME: Known = { name: 'Orme', type: 'organization' };
const REUTERS: Known = { name: 'Reuters', type: 'organization' };
const NAMES = [HOLT, KEMP, ORME, REUTERS];

/** How the last sentence of each text is worded: its status, who stands behind it, and the words that made it so. */
const rows = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, want) => {
    expect(shown(text, claimsIn(text, NAMES).at(-1)!)).toBe(want);
  });
};

describe('what is no report', () => {
  rows([
    // To find somebody is not to find that.
    ['The officers found her buried in a shed.', 'stated | - | -'],
    ['The officers found him asleep when the train was late.', 'stated | - | -'],
    ['The officers found her story was false.', 'reported | The officers | found'],
    ['The officers found she was asleep.', 'reported | The officers | found'],
    // What should be said is not said.
    ['It is up to the mill, as others should tell them.', 'opinion | - | should'],
    ['The mayor must explain that the bridge is safe.', 'opinion | - | must'],
    ['The mayor had to explain that the bridge was safe.', 'reported | The mayor | explain'],
    // Acts.
    ['The farmers have responded with a strike.', 'stated | - | -'],
    ['The video shows that he in fact responded quickly.', 'reported | The video | shows'],
    ['The suspect confessed and the jury took an hour.', 'stated | - | -'],
    ['The suspect confessed to the crime in May.', 'stated | - | -'],
    ['The suspect confessed to killing the vet.', 'reported | The suspect | confessed'],
    ['The suspect confessed that he was there.', 'reported | The suspect | confessed'],
    // Passives.
    ['There were 3,248 cases reported in May.', 'stated | - | -'],
    ['There have been two deaths announced in May.', 'stated | - | -'],
    ['Two vets reported that the cow was ill.', 'reported | Two vets | reported'],
    // What is but called so.
    ['The clerk wrote of fires and alleged secret stations in Leeds.', 'stated | - | -'],
    ['The clerk wrote a note and alleged that the vet had lied.', 'alleged | The clerk | alleged'],
    // What is seen, might be seen so, or is so seen only by the way.
    ['Polls show that rents will fall. They see the mill as a burden.', 'stated | - | -'],
    ['The officers saw the man as the bus left.', 'stated | - | -'],
    ['Voters might see the mill as a burden.', 'stated | - | -'],
    ['The mayor wants to see the mill as a school.', 'stated | - | -'],
    ['The mill, which brokers see as a burden, was shut in May.', 'stated | - | -'],
    ['The town shut what brokers see as a burden.', 'stated | - | -'],
    ['The mill, seen by many brokers as a burden, was shut in May.', 'stated | - | -'],
    ['The visit, which was seen by many brokers as a test, was short.', 'stated | - | -'],
  ]);
});

describe('what is one', () => {
  rows([
    ['Brokers are of the view that rents will fall.', 'reported | Brokers | are of the view'],
    ['The bank attributed the fall to rain.', 'reported | The bank | attributed'],
    ['The fall was attributed to rain.', 'stated | - | -'],
    ['The club has ruled out a sale.', 'reported | The club | ruled out'],
    ['The striker was ruled out of the match.', 'stated | - | -'],
    ['Leaders touted the plan as a step to peace.', 'reported | Leaders | touted the plan as'],
    ['They closed a mill which leaders touted as a model.', 'stated | - | -'],
    ['The vets pleaded with the mayor to act.', 'reported | The vets | pleaded'],
    ['Mothers shared how the search had left them poor.', 'reported | Mothers | shared'],
    ['Mothers shared the cost of the bus.', 'stated | - | -'],
    ['A new poll shows majority support for the toll.', 'reported | A new poll | shows'],
    // Who sees a thing so.
    ['Brokers see the mill as a burden.', 'reported | Brokers | see the mill as'],
    ['The union viewed it as a threat.', 'reported | The union | viewed it as'],
    ['The visit was seen by many brokers as a test.', 'reported | many brokers | was seen by many brokers as'],
    ['The visit was widely seen as a test.', 'reported | (unnamed) | was widely seen as'],
    [
      'The union looks at Leeds and the far north and sees the town as a friend.',
      'reported | The union | sees the town as',
    ],
  ]);
});

describe('charges', () => {
  rows([
    ['The clerk faces a charge of theft.', 'alleged | (unnamed) | faces a charge of'],
    ['The clerk is under investigation for theft.', 'alleged | (unnamed) | under investigation for'],
    ['Drivers face a charge in the city.', 'stated | - | -'],
    ['Drivers face a charge of £12.50 in the city.', 'stated | - | -'],
    ['The state has charged the clerk with theft.', 'alleged | The state | has charged the clerk with'],
    ['Nobody has been charged with theft.', 'stated | - | -'],
  ]);
});

describe('denials', () => {
  rows([
    ['The envoy testified that he did not always follow advice.', 'reported | The envoy | testified'],
    ['The envoy testified that he did not fully read it.', 'reported | The envoy | testified'],
    ['The envoy testified that he did not take the money.', 'denied | The envoy | testified that he did not take'],
    [
      'Asked about a plan, the vet dismissed the idea, noting, “He needs no help from us.”',
      'quoted | the vet | noting',
    ],
    ['The vet dismissed the idea that he had lied.', 'denied | The vet | dismissed'],
  ]);
});

describe('of what a phrase tells', () => {
  rows([
    ['The mill has a shop, which, according to the union, is the best in town.', 'stated | - | -'],
    ['Given that law — and that it cost 3,000 lives, according to the union — the plan is late.', 'stated | - | -'],
    ['The mill (the oldest of all, according to the union) was sold.', 'stated | - | -'],
    ['The mill was sold, according to the union.', 'reported | the union | according to'],
    ['The mill — according to the union — was sold.', 'reported | the union | according to'],
    ['The mill was sold (according to the union).', 'reported | the union | according to'],
  ]);
});

describe('who of several says it', () => {
  rows([
    ['Small savers have welcomed the deal, Reuters reported.', 'reported | Reuters | reported'],
    ['Savers called the deal “the best we have ever had”, Reuters reported.', 'quoted | Savers | called'],
    ['“Here we are on a great day,” Ada Holt told the vets, according to a statement.', 'quoted | Ada Holt | told'],
    ['Ada Holt knew of the leak, according to a statement.', 'reported | a statement | according to'],
    ['The firm would not confirm whether it was late, but Ada Holt did say it was ill.', 'reported | Ada Holt | say'],
  ]);
});

describe('whom a pronoun stands for', () => {
  rows([
    // The subject of the clause before, not who tells of it.
    [
      'The cow is ill, says Reuters.\nAnd though Orme has said that there is no need for panic, it has also admitted that the cow may die.',
      'reported | Orme | admitted',
    ],
    // Whom the sentence itself opens with, not who spoke before.
    [
      'Bo Kemp said that it was late.\nAda Holt’s plan, which the vicar likes, shows how she works now that she has called the cow “a very ill one”.',
      'quoted | Ada Holt | called',
    ],
    ['In May, Orme had nine mills.\nIt announced that a tenth was planned.', 'reported | Orme | announced'],
    [
      'The post reached two vets: Ada Holt and doctor Bo Kemp.\nThey criticised the plan of the mill.',
      'reported | Ada Holt and doctor Bo Kemp | criticised',
    ],
    [
      'A few farmers said that it was late.\nMost of the vets still say that it was early.\nThey note that the cow is well.',
      'reported | Most of the vets | note',
    ],
    [
      'Farmers said that it was late.\nOn Monday, officers went to the mill, where they said that it was shut.',
      'reported | officers | said',
    ],
  ]);
});
