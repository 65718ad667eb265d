import { wordList } from '../../../../text/word-list.ts';

/** Single words and what they weigh, beside those that evaluate. */
const list = (weight: number, words: string): [string, number][] => wordList(words).map((word) => [word, weight]);

/** The writer comments on what he says: on its truth, or on his luck. */
const comments = list(
  3,
  `surely frankly sadly thankfully regrettably unfortunately ironically tellingly curiously oddly strangely remarkably
  arguably admittedly fortunately presumably`,
);

/** Duty, certainty and doubt. */
const stances = list(
  1.5,
  `perhaps maybe utterly totally truly absolutely obviously clearly indeed hardly scarcely supposedly
  definitely certainly apparently evidently undoubtedly doubtless inevitably precisely genuinely wildly
  massively hugely reluctantly conveniently blithely strikingly painfully desperately merely simply
  seems seem seemingly seeming must should ought shouldn't mustn't wrong rightly wrongly`,
);

/** Modals that weigh what may be, the first and second person, and what society argues about. */
const arguments_ = list(
  1,
  'would may might our ours ourselves we your yourself you public social political very really',
);

/** Words that argument has more of than report. */
const leans = list(
  0.5,
  `isn't aren't remains means becomes could can cannot can't will won't but yet so thus hence therefore however instead
  not no never nor only quite enough actually further always almost mere
  more less most least better best great greater greatest good bad big hard difficult easy
  people society nation power values freedom democracy justice interests liberal conservative socialist capitalism class
  culture because despite though why what whatever if do does don't doesn't want need needs try trying make makes take
  let like such this that these those increasingly deeply mostly largely
  disaster failure catastrophe tragedy danger dangerous threat risk important essential vital crucial profound serious
  radical extreme drastic popular true real whole entire same own sheer naturally completely
  everyone everybody anyone nobody anything nothing everything`,
);
const hints = list(0.25, 'is are it one');

/** Words of a report: they weigh against. */
const report = list(
  -1,
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december percent million billion trillion according spokesman spokeswoman spokesperson said says told
  announced reported published released founded elected born arrested sentenced launched killed injured
  yesterday today week month years year weeks months days was were had been she her later after before when since
  until during`,
);

/** What a word leans to, in lower case; words that evaluate are apart. */
export const leanings: ReadonlyMap<string, number> = new Map([
  ...comments,
  ...stances,
  ...arguments_,
  ...leans,
  ...hints,
  ...report,
]);
