import type { PlayWords } from '../../../annotate/kinds/name/kind/plays.ts';
import type { WorkWords } from '../../../annotate/kinds/name/kind/works.ts';
import { wordSet } from '../../../text/word-list.ts';

/** Who plays for a team, or leads it. */
const players = wordSet(
  'striker strikers midfielder midfielders defender defenders goalkeeper winger full-back centre-back playmaker goalscorer quarterback linebacker cornerback receiver shortstop outfielder pitcher coach head-coach skipper batsman seamer fly-half prop hooker lock flanker',
);

/** What reports on sport say. */
export const playWords: PlayWords = {
  players,
  beating: wordSet(
    'beat beats thrashed thrash hammered edged crushed drew led lead trailed trail won win lost lose defeated defeat stunned thumped routed overcame host hosted conceded scored equalised punted downed outplayed play plays meet meets visit visits face faces draw finished qualified reached advanced topped',
  ),
  over: wordSet('over against past facing'),
  versus: wordSet('v vs versus'),
  sport: new Set([
    ...players,
    ...wordSet(
      'batsmen batter bowler wicket referee captain squad team-mate teammate fixture match matches kick-off half-time halftime semi-final semifinal quarter-final playoff play-off rugby football soccer cricket hockey basketball baseball tennis touchdown scrum lineout tries goal penalty scored scorer equaliser hat-trick relegation league cup tournament championship season club unbeaten conceded champions coaching substitute trophy rookie overtime keeper stadium defeat scores fans scoring draws qualifier draft shootout stoppage ranked unranked hosts holders umpire spinner inning derby',
    ),
  ]),
  contests: wordSet('league premiership championship liga cup trophy shield finals'),
  sides: wordSet(
    'captain manager boss fans supporters squad side team defence defense attack midfield batters batsmen bowlers openers bench international internationals player players wing centre forward fullback keeper bowler batter debut innings',
  ),
  led: wordSet('team side men women squad charges'),
  with: 'with',
  losing: wordSet('lost lose losing loss defeat beaten'),
  leaving: wordSet('left leave bound flew leaving heading'),
  acting: /(?:..ed|had|will)$/,
};

/** What texts about books, films and music say. */
export const workWords: WorkWords = {
  nouns: wordSet(
    'novel memoir biopic thriller drama sitcom musical film movie album documentary docudrama miniseries comedy opera podcast',
  ),
  behind: wordSet('by directed starring was is'),
  starring: wordSet('starred stars starring star'),
  in: 'in',
  making: wordSet('directed penned helmed'),
  author: 'author',
  whose: 'whose',
  by: 'by',
  arts: wordSet(
    'novel novelist author book film movie album singer actor actress actresses drama episode director premiere starring starred nominated nominee shortlist shortlisted prize award bestseller publisher musical theatre theater documentary song band sequel memoir',
  ),
};
