import { describe, expect, test } from 'vitest';
import { claimsIn, shown } from '../../../support/claimed.ts';

/** How each sentence is worded: its status, who stands behind it, and the words that made it so. */
const rows = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, want) => {
    expect(claimsIn(text).map((claim) => shown(text, claim))).toEqual([want]);
  });
};

describe('denied', () => {
  rows([
    ['The claims were denied by the mill.', 'denied | the mill | claims were denied by'],
    [
      'The allegations have since been rejected by Ada Holt.',
      'denied | Ada Holt | allegations have since been rejected by',
    ],
    ['The dairy has denied that the milk was sour.', 'denied | The dairy | denied'],
    ['The ministry disputes the findings.', 'denied | The ministry | disputes'],
    ['The ministry disputed on Friday whether the roof was safe.', 'denied | The ministry | disputed'],
    ['The ministry disputes that account.', 'denied | The ministry | disputes'],
    ['She denied being late.', 'denied | (unnamed) | denied'],
    ['The vicar denied that claim on Friday.', 'denied | The vicar | denied'],
    ['The bank denied the charge in its appeal.', 'denied | The bank | denied'],
    ['A clerk said the claims were false.', 'denied | A clerk | said'],
    ['“These allegations are baseless,” a clerk said.', 'denied | a clerk | said'],
    ['The mill claims its milk was never sour.', 'denied | The mill | claims its milk was never sour'],
    ['The vicar has always maintained his innocence.', 'denied | The vicar | maintained his innocence'],
    ['The ministry disputes the figures.', 'denied | The ministry | disputes'],
    ['The vicar rejected that report.', 'denied | The vicar | rejected'],
    ['The vicar rejected the accusation.', 'denied | The vicar | rejected'],
    ['The bank insists there was no breach.', 'denied | The bank | insists there was no breach'],
    ['The club claims there’s no evidence that it was paid.', 'denied | The club | claims there’s no evidence'],
    ['The vicar said he had not seen the letter.', 'denied | The vicar | said he had not seen'],
    ['Both men pleaded not guilty.', 'denied | Both men | pleaded not guilty'],
    ['Mrs. Kemp said she had not read the letter.', 'denied | Mrs. Kemp | said she had not read'],
    ['The spokeswoman said it did not pay.', 'denied | The spokeswoman | said it did not pay'],
    ['The club said it did not pay.', 'denied | The club | said it did not pay'],
    ['The club said it had not been involved.', 'denied | The club | said it had not been'],
    ['The vicar said he had never met the buyer.', 'denied | The vicar | said he had never met'],
    ['The vicar denied that.', 'denied | The vicar | denied'],
    ['The vicar disputed that.', 'denied | The vicar | disputed'],
    ['The vicar said he was not involved.', 'denied | The vicar | said he was not involved'],
    ['The vicar said he wasn’t driving.', 'denied | The vicar | said he wasn’t driving'],
    ['The vicar did not steal the bell, the court heard.', 'reported | the court | heard'],
  ]);
});

describe('what is not said', () => {
  rows([
    ['Not one vicar has said that the roof was safe.', 'stated | - | -'],
    ['The vicar would have said that the roof was safe.', 'stated | - | -'],
    ['The vicar has not been accused of theft.', 'stated | - | -'],
    ['The vicar was never charged with theft.', 'stated | - | -'],
    // But what somebody does not believe is what they believe not to be.
    ['The vicar does not believe the roof is safe.', 'reported | The vicar | believe'],
    ['The bank does not expect that rates will rise.', 'reported | The bank | expect'],
    ['The vicar did not know that the roof was safe.', 'stated | - | -'],
    ['The vicar would say later that the roof was safe.', 'reported | The vicar | say'],
    ['One vicar has said that the roof was safe.', 'reported | One vicar | said'],
    ['The vicar has been accused of theft.', 'alleged | (unnamed) | been accused of'],
  ]);
});

describe('what somebody came to say', () => {
  rows([
    ['The vicar went on to say that the roof was safe.', 'reported | The vicar | say'],
    ['The vicar had to admit that the roof was safe.', 'reported | The vicar | admit'],
    ['The vicar used his talk to say that the roof was safe.', 'reported | The vicar | say'],
    ['The vicar was expected to say that the roof was safe.', 'stated | - | -'],
    ['The vicar hopes to show that the roof was safe.', 'stated | - | -'],
    ['The vicar has a plan, which he used, to say that the roof was safe.', 'stated | - | -'],
  ]);
});

describe('what somebody calls a thing', () => {
  rows([
    // One word is enough where it is all that is said.
    ['The vicar called the claims “absurd”.', 'quoted | The vicar | called'],
    ['The vicar branded the plan “unworkable”.', 'quoted | The vicar | branded'],
    ['The vicar said the “absurd” claims went on.', 'reported | The vicar | said'],
    ['The vicar called the storm catastrophic.', 'reported | The vicar | called'],
    ['The vicar called the early vote.', 'stated | - | -'],
    // Who dismisses a plan in words of his own judges it; a charge he denies.
    ['The plan was rejected as “garbage” by the vicar.', 'quoted | the vicar | rejected'],
    ['The vicar dismissed the plan as “garbage”.', 'quoted | The vicar | dismissed'],
    ['The vicar dismissed the claims as “garbage”.', 'denied | The vicar | dismissed'],
    [
      'The vicar introduced the clerk to the guests as “a man who needs no rest”.',
      'quoted | The vicar | introduced the clerk to the guests as',
    ],
    ['The vicar called the report “quite absurd”.', 'quoted | The vicar | called'],
    ['The vicar called the report “quite absurd”, a claim the mill denied.', 'quoted | The vicar | called'],
    ['The vicar calls that unfair.', 'reported | The vicar | calls'],
    ['The vicar called it a fine day for bells.', 'reported | The vicar | called'],
    ['The vicar has called the clerk a liar.', 'reported | The vicar | called'],
    ['The vicar called the flood a sign of things to come.', 'reported | The vicar | called'],
    ['The bell was branded “old, cracked and useless” by the vicar.', 'quoted | the vicar | branded'],
    ['The bell was described as “a very old bell” by the vicar.', 'quoted | the vicar | described'],
    ['The bell was branded “old, cracked and useless” by charity the Orme Fund.', 'quoted | the Orme Fund | branded'],
    ['The bell was branded “a very old bell” in May.', 'quoted | (unnamed) | branded'],
    // Its name, or a call.
    ['The vicar called the clerk a day later.', 'stated | - | -'],
    ['The vicar called the clerk and a vet.', 'stated | - | -'],
    ['The bell was called “The Old Lady” by the vicar.', 'stated | - | -'],
    ['The bell was described in “a very old book” by the vicar.', 'stated | - | -'],
    ['The vicar called the ship “The Old Lady”.', 'stated | - | -'],
    ['The vicar called the vet.', 'stated | - | -'],
    ['The vicar called it Ada.', 'stated | - | -'],
  ]);
});

describe('what a court hears', () => {
  rows([
    ['The court heard that the roof was not safe.', 'reported | The court | heard'],
    ['The roof was not safe, Leeds Crown Court heard on Monday.', 'reported | Leeds Crown Court | heard'],
    ['The inquest heard how the roof fell.', 'reported | The inquest | heard'],
    ['The roof was not safe, the inquest was told.', 'reported | the inquest | told'],
    ['A man is accused of theft, the court heard.', 'alleged | the court | is accused of'],
    ['Nine letters came in, the planning committee heard.', 'reported | the planning committee | heard'],
    ['The court held that the roof was not safe.', 'reported | The court | held'],
    // Anybody else only learns of it.
    ['The court held the park for a week.', 'stated | - | -'],
    ['The club held that title for years and lost.', 'stated | - | -'],
    ['The vicar heard that the roof was not safe.', 'stated | - | -'],
    ['The court heard nine cases.', 'stated | - | -'],
    ['The vicar was told that the roof was not safe.', 'reported | (unnamed) | told'],
  ]);
});

describe('whom another quotes', () => {
  rows([
    ['The paper quoted two clerks as saying that the roof was not safe.', 'reported | two clerks | saying'],
    ['The vicar was quoted as saying that the roof was not safe.', 'reported | The vicar | saying'],
    ['Counsel submitted that the roof was safe.', 'reported | Counsel | submitted'],
    ['The firm submitted a plan.', 'stated | - | -'],
    ['The vicar is reported to have left.', 'reported | (unnamed) | is reported to'],
    ['The theft was reported to the vicar.', 'stated | - | -'],
    ['The bank cut jobs as it battles a loss forecast to reach nine million.', 'stated | - | -'],
    ['The bank forecast that the loss would reach nine million.', 'reported | The bank | forecast'],
    ['One clerk admitted to being late.', 'reported | One clerk | admitted'],
    ['The vicar’s wife, Ann, shouted “no” from the road.', 'reported | The vicar’s wife, Ann | shouted'],
    [
      'Two clerks told a paper that the firm was weighing a sale, a step that unions have said would be a loss.',
      'reported | Two clerks | told',
    ],
  ]);
});

describe('no denial', () => {
  rows([
    ['The claims were dismissed by a judge on Monday.', 'stated | - | -'],
    ['The claims were denied.', 'stated | - | -'],
    ['The plan was rejected by the mill.', 'stated | - | -'],
    // Who says that others did not do what they owed accuses them.
    ['The farmers claimed their views were not heard.', 'reported | The farmers | claimed'],
    ['The vicar insisted he would not resign.', 'reported | The vicar | insisted'],
    ['The mill said it had not heard of a new offer.', 'reported | The mill | said'],
    ['The vicar said he wasn’t ready.', 'reported | The vicar | said'],
    ['Asked whether the roof was safe, the vicar said it was not.', 'reported | the vicar | said'],
    ['The vicar said he did not wish to leave.', 'reported | The vicar | said'],
    ['The vicar neither confirmed nor denied that the bell was sold.', 'stated | - | -'],
    ['A judge rejected that motion.', 'stated | - | -'],
    ['The plan added about $300 million to boost the total increase.', 'stated | - | -'],
    ['The vicar said he does not expect to leave.', 'reported | The vicar | said'],
    ['The vicar told teachers that they weren’t late.', 'reported | The vicar | told'],
    ['The club was accused Wednesday of hiding a loss.', 'alleged | (unnamed) | was accused Wednesday of'],
    ['The vicar did not deny writing the letter.', 'reported | The vicar | deny'],
    ['The vicar said he had not been told whether the bell was sold.', 'reported | The vicar | said'],
    ['The club said it had not yet reached any conclusion.', 'reported | The club | said'],
    ['The club said it does not comment on players.', 'reported | The club | said'],
    ['The vicar said he did not recall the letter.', 'reported | The vicar | said'],
    ['The vicar said he chose not to read the letter.', 'reported | The vicar | said'],
    ['The vicar said he wasn’t particularly worried by the letter.', 'reported | The vicar | said'],
    ['The vicar said he was not interested in the letter.', 'reported | The vicar | said'],
    ['The vicar said he did not blame the mill.', 'reported | The vicar | said'],
    ['The vicar said he had never seen such a storm.', 'reported | The vicar | said'],
    ['The vicar said he had never been so happy.', 'reported | The vicar | said'],
    ['The vicar said he was not in danger.', 'reported | The vicar | said'],
    ['The vicar said he had not slept for two days.', 'reported | The vicar | said'],
    ['The vicar said he does not miss the bells.', 'reported | The vicar | said'],
    ['The vicar said she was not surprised that the bell was sold.', 'reported | The vicar | said'],
    ['The vicar said he could not accept the letter.', 'reported | The vicar | said'],
    ['The vicar said he won’t read the letter.', 'reported | The vicar | said'],
    ['The vicar said the roof was not safe.', 'reported | The vicar | said'],
    ['The vicar said he saw no need for a new roof.', 'reported | The vicar | said'],
    ['The vicar said he left because it was not safe.', 'reported | The vicar | said'],
    ['The club rejected an offer of two cows.', 'stated | - | -'],
    ['The club disputed the ball.', 'stated | - | -'],
    ['The judge dismissed the case because he found that it was late.', 'stated | - | -'],
    // Another's deed, by the gender or by who is a body.
    ['Mrs. Kemp said that he had not read the letter.', 'reported | Mrs. Kemp | said'],
    ['The spokeswoman said he did not pay.', 'reported | The spokeswoman | said'],
    ['The club said he did not pay.', 'reported | The club | said'],
    // What is denied is not granted.
    ['The judge denied the motion to open the barn.', 'stated | - | -'],
    ['The guards denied her entry to the barn.', 'stated | - | -'],
    ['The county denies care to cows in pens.', 'stated | - | -'],
    ['The vicar joked that he had not seen the bill.', 'reported | The vicar | joked'],
    ['The club accused Kemp of theft, saying his firm did not pay.', 'alleged | The club | accused'],
    ['The vicar claimed victory as the court heard how he allegedly sold the bell.', 'alleged | (unnamed) | allegedly'],
    ['Police announced the arrest of two men who allegedly sold the bell.', 'alleged | Police | allegedly'],
    ['The club has asked the court to dismiss the case.', 'reported | The club | asked'],
    ['The firm filed a motion to dismiss the charges.', 'stated | - | -'],
    ['The firm declined to name the buyer.', 'stated | - | -'],
    ['The bell is old and is believed to bring luck.', 'stated | - | -'],
    ['The mayor put the vicars at risk.', 'stated | - | -'],
    ['Towns lying near the state that voted for him are poor.', 'stated | - | -'],
    ['Letters in the annual report that the vicar sent were lost.', 'stated | - | -'],
    ['The firm closed its mill, blaming the price of wool.', 'stated | - | -'],
    ['The town passed the plan of the vicars, which described the terms as fair.', 'stated | - | -'],
    ['The firm closed its mill, citing a lack of wool.', 'stated | - | -'],
    ['The vets followed two cows for a week, asking the farmers to weigh them.', 'stated | - | -'],
    ['The bank cut its profit forecast for the second time.', 'stated | - | -'],
    ['The yield on Treasury notes slipped to 4%.', 'stated | - | -'],
  ]);
});

describe('alleged', () => {
  rows([
    ['The union claims the mill was never safe.', 'alleged | The union | claims'],
    ['The union accuses the mill of spying on its weavers.', 'alleged | The union | accuses'],
    ['The suit claims the mill lied.', 'alleged | The suit | claims'],
    ['The complaint alleges that prices were fixed.', 'alleged | The complaint | alleges'],
    ['The driver was accused by the union of theft.', 'alleged | the union | was accused by the union of'],
    // Who is accused says nothing, nor does who tells of it.
    ['The vicar, accused of theft, left on Monday.', 'alleged | (unnamed) | accused of'],
    ['Officers dropped the case against a vicar accused of theft.', 'alleged | (unnamed) | accused of'],
    ['A vicar accused by the union of theft has left.', 'alleged | the union | accused by the union of'],
    ['The vicar had met weavers whom he accused of theft.', 'stated | - | -'],
    ['The driver was charged by police with theft.', 'alleged | police | was charged by police with'],
    ['The driver was charged with theft.', 'alleged | (unnamed) | was charged with'],
    ['The mill hid its losses, it has been claimed.', 'alleged | (unnamed) | it has been claimed'],
    ['The driver allegedly sold the cart.', 'alleged | (unnamed) | allegedly'],
    ['Police have arrested a man suspected of arson, officials said.', 'alleged | officials | suspected of'],
    ['The lawsuit says the mill hid its losses.', 'alleged | The lawsuit | says'],
    [
      '“The mill knew of the leak,” said Holt, a former miller who sued the firm for damages.',
      'alleged | Holt, a former miller who sued the firm for damages | said',
    ],
    [
      'The logs suggest that the mill knew of the leak, according to farmers who have sued the firm.',
      'alleged | farmers who have sued the firm | according to',
    ],
    ['The former chairman claims that the board hid the losses.', 'alleged | The former chairman | claims'],
  ]);
});

describe('an accusation that goes on from a deed', () => {
  rows([
    ['The vicar posted on the wall accusing the mill of theft.', 'alleged | The vicar | accusing'],
    ['The vicar issued a statement on Monday accusing the mill of theft.', 'alleged | The vicar | accusing'],
    ['The judge dismissed a lawsuit accusing the mill of theft.', 'stated | - | -'],
    ['Leeds’ oldest mill was accused on Friday of theft.', 'alleged | (unnamed) | was accused on Friday of'],
  ]);
});

describe('no allegation', () => {
  rows([
    ['The driver was fined for speeding.', 'stated | - | -'],
    ['The driver pleaded guilty and was sentenced to two years.', 'stated | - | -'],
    ['The shop charged two pounds for tea.', 'stated | - | -'],
    ['The party claimed victory in the north and left.', 'reported | The party | claimed'],
    // A prize is won.
    ['Hale claimed third in the race.', 'stated | - | -'],
    ['Hale claimed the title on Friday.', 'stated | - | -'],
    ['The group claimed responsibility for the raid.', 'reported | The group | claimed'],
    ['Witnesses claimed they heard a shot.', 'reported | Witnesses | claimed'],
    ['Prosecutors said the inquiry had been dropped.', 'reported | Prosecutors | said'],
    ['Prosecutors said the driver sold the cart.', 'alleged | Prosecutors | said'],
    ['Prosecutors announced that two drivers were held.', 'reported | Prosecutors | announced'],
    ['Prosecutors confirmed that the driver was held.', 'reported | Prosecutors | confirmed'],
    ['The indictment reveals that the driver sold the cart.', 'alleged | The indictment | reveals'],
    ['The Leeds Prosecution Authority said the driver was free.', 'reported | The Leeds Prosecution Authority | said'],
    ['The firm was told to end the farm’s alleged dumping of milk.', 'stated | - | -'],
  ]);
});

describe('quoted', () => {
  rows([
    ['“The bridge is shut for good,” the mayor said.', 'quoted | the mayor | said'],
    ['The mayor called for “an end to the endless tolls.”', 'quoted | The mayor | called for'],
    ['“We had no choice,” said Ada Holt, a vet in Ripon.', 'quoted | Ada Holt, a vet in Ripon | said'],
    ['“Save the Old Bridge!” the crowd chanted.', 'quoted | the crowd | chanted'],
    ['“The bridge is shut for good,” Ada Holt said by phone.', 'quoted | Ada Holt | said'],
    ['“I was young,” Ada Holt laughed.', 'quoted | Ada Holt | laughed'],
    ['“It is bad,” said Holt, who says she is “a friend of cows.”', 'quoted | Holt | said'],
  ]);
});

describe('reported', () => {
  rows([
    // What is said in the main clause, not when.
    ['In a talk when she announced the sale, the vicar said that the roof was safe.', 'reported | the vicar | said'],
    ['It is caused by a mite, a pest usually found in barns.', 'stated | - | -'],
    ['It is caused by a mite, a study found in May.', 'reported | a study | found'],
    ['The mayor said that the bridge would close.', 'reported | The mayor | said'],
    ['The bridge will close in May, officials said.', 'reported | officials | said'],
    ['As first reported by the Courier, the bridge is safe.', 'reported | the Courier | As first reported by'],
    ['According to the mayor, the bridge is safe.', 'reported | the mayor | According to'],
    ['The mayor explained it in his book “Beyond the Old Bridge.”', 'reported | The mayor | explained'],
    ['The bank expects that prices will fall.', 'reported | The bank | expects'],
    ['In the mayor’s view, the flood is a threat.', 'reported | the mayor | In the mayor’s view'],
    ['In her view, the flood is a threat.', 'reported | (unnamed) | In her view'],
    ['The mayor described the flood as a real threat.', 'reported | The mayor | described'],
    ['Asked if he was well, the mayor said he was fine.', 'reported | the mayor | said'],
    ['The mayor told reporters about the bridge.', 'reported | The mayor | told'],
    ['The couple admitted to having sold the cart.', 'reported | The couple | admitted'],
    ['A new survey revealed that rents had doubled.', 'reported | A new survey | revealed'],
    ['Last year it was revealed that the fund was empty.', 'reported | (unnamed) | revealed'],
    ['The WHO said that cases rose.', 'reported | The WHO | said'],
    ['Cases rose, WHO officials said.', 'reported | WHO officials | said'],
    ['IT staff said that the mill was old.', 'reported | IT staff | said'],
    ['It is understood that the talks have stalled.', 'reported | (unnamed) | It is understood that'],
    ['The mill is understood to want a new chief.', 'reported | (unnamed) | is understood to'],
    ['The study found that sleep loss raises the risk of stroke.', 'reported | The study | found'],
    ['The study found that lack of sleep harms the heart.', 'reported | The study | found'],
    ['The study found that women live longer.', 'reported | The study | found'],
    ['The price reportedly doubled in a week.', 'reported | (unnamed) | reportedly'],
    ['Nine people have been reported missing.', 'reported | (unnamed) | been reported missing'],
    ['Leading vets say that the mill was sold.', 'reported | Leading vets | say'],
    ['Vicars living near the mill report that bells were sold.', 'reported | Vicars living near the mill | report'],
    ['Letters seen by the Courier show that bells were sold.', 'reported | Letters seen by the Courier | show'],
    ['The union estimates losses at nine jobs.', 'reported | The union | estimates losses at'],
    ['The bell is believed to have been sold.', 'reported | (unnamed) | is believed to'],
    ['The plan was unlawful, the court has ruled.', 'reported | the court | ruled'],
    ['It is understood that the plan was dropped.', 'reported | (unnamed) | It is understood that'],
    ['The mayor has both warned and said that rents would double.', 'reported | The mayor | warned'],
    ['The bridge will close in May, the Courier’s Ada Holt reports.', 'reported | the Courier’s Ada Holt | reports'],
    ['The firm cut its dividend by a fifth, saying that prices had fallen.', 'reported | The firm | saying'],
    [
      'Velder, a maker of carts, today announced that it would close.',
      'reported | Velder, a maker of carts | announced',
    ],
    ['The union called for an end to the ban.', 'reported | The union | called for'],
    ['The union called on the mayor to resign.', 'reported | The union | called on'],
    ['The mill released a statement saying it would close.', 'reported | The mill | saying'],
    ['The mayor characterized the flood as a threat.', 'reported | The mayor | characterized'],
    ['A poll suggests most voters oppose the plan.', 'reported | A poll | suggests'],
    ['The survey found one in ten teachers plan to quit.', 'reported | The survey | found'],
    ['Most vets agree that the mill was sold.', 'reported | Most vets | agree'],
    ['The board accepted that the bridge was late.', 'reported | The board | accepted'],
    ['Hale posted that the bridge was shut.', 'reported | Hale | posted'],
    ['Polls show Hale ahead by a point.', 'reported | Polls | show'],
    ['The plan will fail, it has been warned.', 'reported | (unnamed) | it has been warned'],
    ['The Courier understands the mill will close.', 'reported | The Courier | understands'],
    ['The clerk opened by saying it was a fine day.', 'reported | The clerk | saying'],
    ['A clerk hinted the mill was to close.', 'reported | A clerk | hinted'],
    ['“I was young”, Hale expressed on Friday.', 'quoted | Hale | expressed'],
    ['Mill owner Ada Hale wonders why the mill was sold.', 'reported | Mill owner Ada Hale | wonders'],
    ['At least nine cows have died, county data show.', 'reported | county data | show'],
    ['Figures from the county show that nine cows died.', 'reported | Figures from the county | show'],
    [
      'According to the Courier, this follows a plea by the mill, alleging theft.',
      'reported | the Courier | According to',
    ],
    ['A judge ruled that the mill was to blame.', 'reported | A judge | ruled'],
    [
      'Even the manual of the herd board, part of the farm office, notes the rule.',
      'reported | the manual of the herd board, part of the farm office | notes',
    ],
    ['The annex includes several letters from weavers that reveal a drop in output.', 'reported | The annex | reveal'],
  ]);
});

describe('a letter that labels is no article', () => {
  rows([
    ['Annex A of the case includes several letters that reveal a drop.', 'reported | Annex A of the case | reveal'],
    ['Exhibit A shows that the mill knew of the leak.', 'reported | Exhibit A | shows'],
    ['Hale said a letter showed that the mill knew.', 'reported | Hale | said'],
  ]);
});

describe('stated', () => {
  rows([
    // What somebody said only tells when it happened; not their own words, nor what somebody says of it.
    ['The vicar left on Friday after the mill said that the bell was sold.', 'stated | - | -'],
    ['The vicar left on Friday after the mill said it was “a very sad day”.', 'quoted | the mill | said'],
    ['The mayor said the vicar left after the mill said that the bell was sold.', 'reported | The mayor | said'],
    ['The bridge was closed on Friday.', 'stated | - | -'],
    ['The mill plans to open a shop in May.', 'stated | - | -'],
    ['The court ordered the mill to pay.', 'stated | - | -'],
    ['The court ruled the mill out of the race.', 'stated | - | -'],
    ['The flood led to an overhaul of safety rules and a new inquiry.', 'stated | - | -'],
    ['Faced with the rising cost of hay, Holt worries about her cows.', 'stated | - | -'],
    ['The ship “Old Lady” sank off the coast.', 'stated | - | -'],
    ['He lives in the United States with two cats.', 'stated | - | -'],
    ['The report has a blue cover.', 'stated | - | -'],
    ['Reading the old letter reveals that the mill was sold.', 'stated | - | -'],
    ['The barn was hailed as a wonder.', 'stated | - | -'],
    ['The union backs the new runway.', 'stated | - | -'],
    ['The union called the mayor at noon.', 'stated | - | -'],
    ['The crowd applauded.', 'stated | - | -'],
    ['The vicar understands bells.', 'stated | - | -'],
    ['The clerk hinted at a sale of the mill.', 'stated | - | -'],
    ['The clerk showed no anger as he was led away.', 'stated | - | -'],
    ['Ada Hale and defending champion Bo Orr met on Friday.', 'stated | - | -'],
    ['The clerk angered the vicar by asking Hale.', 'stated | - | -'],
    // What speaks in quotation marks alone.
    ['The dog barked all night.', 'stated | - | -'],
    ['The crowd screamed as the band came on.', 'stated | - | -'],
    ['A report found in the mill was burnt.', 'stated | - | -'],
    ['The police found most of the cows.', 'stated | - | -'],
    ['The two sides agreed to meet.', 'stated | - | -'],
    ['The board accepted the offer on Friday.', 'stated | - | -'],
    ['The mill maintained its lead.', 'stated | - | -'],
    ['He protested at the innocence of the question.', 'stated | - | -'],
    ['The union rejected that offer on Friday.', 'stated | - | -'],
    ['The rules are easily understood by children.', 'stated | - | -'],
    ['Hale smiled for the cameras.', 'stated | - | -'],
    ['Hale laughed at the “little joke” of her rival.', 'stated | - | -'],
    ['The mill has misled the public about alleged fraud at the bank.', 'stated | - | -'],
    ['The barn has an old alarm warning system.', 'stated | - | -'],
    ['Neither Hale nor Reed admitted the theft.', 'stated | - | -'],
    // What may be said, is asked, or hangs on an “if”.
    ['Others may argue that the mill was old.', 'stated | - | -'],
    ['It is not clear whether police believe that the mill was old.', 'stated | - | -'],
    ['If police find that the mill was old, it will close.', 'stated | - | -'],
    ['I ask Holt if he thinks the mill is old.', 'stated | - | -'],
    // What a clause only names.
    ['The mill closed over what the mayor described as a flood.', 'stated | - | -'],
    ['Here is who the mayor thinks they are.', 'stated | - | -'],
    // What a clause only adds behind a comma; not a denial, nor words quoted there.
    ['The mayor stopped a plan for the mill, which critics said was unfair.', 'stated | - | -'],
    ['The clerk lives in Leeds, where the letters say that she sells hay.', 'stated | - | -'],
    ['The mill was sold in May, though ten vicars said they had no view of it.', 'stated | - | -'],
    ['The mill was sold in May, although the mayor denied the report.', 'denied | the mayor | denied'],
    ['The mill was sold in May, which the mayor said was “a very sad day”.', 'quoted | the mayor | said'],
    ['The vicar left in May, and the mayor said the mill was old.', 'reported | the mayor | said'],
    ['The mill has been shut since the mayor said that it was old.', 'stated | - | -'],
    ['The vicar left before the mayor said that the mill was old.', 'stated | - | -'],
    ['Since May, the mayor has said that the mill is old.', 'reported | the mayor | said'],
    ['After the fair concluded, the vicar left for Leeds.', 'stated | - | -'],
    ['After the fair concluded, the vicar said the mill was old.', 'reported | the vicar | said'],
    // What is judged, not who judges; and what all comes to.
    ['The council passes a bill criticized as late.', 'stated | - | -'],
    ['The hall met two clerks who were probing alleged theft in the mill.', 'stated | - | -'],
    ['All told, the mill cost ten million.', 'stated | - | -'],
    ['All said the mill cost ten million.', 'reported | All | said'],
    // A letter is found, not said to be.
    ['A letter was found wet on a road by a man who gave it back.', 'stated | - | -'],
    // Acts and wishes.
    ['The mill expects to open a shop in May.', 'stated | - | -'],
    ['The driver responded by selling the cart.', 'stated | - | -'],
    ['The driver told the truth about the cart.', 'stated | - | -'],
    ['The drivers asked each other questions.', 'stated | - | -'],
    ['The coach boasts three cups.', 'stated | - | -'],
    // Phrases and participles that name nobody.
    ['That said, the mill comes in many sizes.', 'stated | - | -'],
    ['Prices vary according to the season.', 'stated | - | -'],
    ['The work went according to plan.', 'stated | - | -'],
    ['The cart can hold ten men with two recommended for each row.', 'stated | - | -'],
    ['The valley has a flood warning system with red lamps.', 'stated | - | -'],
  ]);
});

describe('opinion', () => {
  rows([
    ['What’s remarkable is that nobody asked for the bill.', 'opinion | - | What’s remarkable'],
    ['There seems to be little hope for the old mill.', 'opinion | - | There seems to be'],
    ['It was a disgraceful and shameful decision.', 'opinion | - | disgraceful'],
  ]);
});
