import type { PlayWords } from '../../../annotate/kinds/name/kind/plays.ts';
import type { WorkWords } from '../../../annotate/kinds/name/kind/works.ts';
import { wordSet } from '../../../text/word-list.ts';

/** What reports on sport say. */
export const playWords: PlayWords = {
  players: wordSet(
    'striker strikers midfielder midfielders defender defenders goalkeeper winger full-back centre-back playmaker goalscorer quarterback linebacker cornerback receiver shortstop outfielder pitcher coach head-coach skipper batsman seamer fly-half prop hooker lock flanker',
  ),
  beating: wordSet(
    'beat beats thrashed thrash hammered edged crushed drew led lead trailed trail won win lost lose defeated defeat stunned thumped routed overcame host hosted conceded scored equalised punted downed outplayed',
  ),
  over: wordSet('over against past facing'),
  versus: wordSet('v vs versus def'),
  playing: wordSet(
    'play plays meet meets visit visits face faces draw draws finish finished qualify qualified reached advance advanced scored trail topped',
  ),
  sport: wordSet(
    `midfielder midfielders striker strikers winger defender defenders goalkeeper full-back centre-back fly-half scrum-half flanker quarterback linebacker pitcher batsman batsmen batter batters bowler bowlers seamer spinner all-rounder wicketkeeper wicket wickets innings umpire referee coach captain skipper squad team-mate team-mates teammate teammates fixture fixtures match matches kickoff kick-off half-time halftime semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals playoff playoffs play-off rugby football soccer cricket hockey netball basketball baseball tennis touchdown touchdowns scrum lineout tries goal goals penalty scored scorer scoreline equaliser hat-trick relegation offside league cup tournament championship season club clubs derby unbeaten conceded champions coaching substitute handball volleyball trophy rookie inning overtime keeper strikes medal rounds victors runners-up stadium referees defeat holders ranked unranked scores fans scoring hosts draws cap caps qualifier qualifiers draft shootout stoppage`,
  ),
  contests: wordSet('league premiership championship liga cup trophy shield'),
  sides: wordSet(
    'captain captaincy manager boss fans supporters squad side team teams defence defense attack midfield batters batsmen bowlers openers opener pack bench international internationals player players wing centre forward forwards fullback keeper bowler batter debut innings duo',
  ),
  losing: wordSet('lost lose loses losing loss defeat defeats defeated fell beaten'),
  leaving: wordSet('left leave leaves leaving bound heading headed flew fly departed'),
  acting: /..ed$/,
};

/** What texts about books, films and music say. */
export const workWords: WorkWords = {
  nouns: wordSet(
    'novel novella memoir biopic thriller drama sitcom musical film movie album mixtape opera documentary docudrama miniseries blockbuster comedy rom-com bestseller autobiography sequel prequel',
  ),
  behind: wordSet('by directed written starring published won was is about on when while as after'),
  starring: wordSet('starred stars starring star co-starred co-starring co-stars'),
  in: 'in',
  making: wordSet('directed penned authored helmed co-wrote co-directed directing'),
  by: 'by',
  arts: wordSet(
    'novel novels novelist author authors book books bookshop film films movie movies album albums singer singers actor actors actress actresses drama dramas episode director directors directed screenplay screenwriter premiere premieres premiered starring starred stars nominated nominee nominees nomination nominations shortlist shortlisted longlist prize prizes award awards bestseller publisher published musical play playwright poet poems poetry theatre theater documentary comedy trailer soundtrack song songs single tracks band rapper sequel adaptation trilogy memoir fiction reviews review novella oscar emmy bafta grammy',
  ),
};
