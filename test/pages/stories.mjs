import { BODY, TITLE } from './local.mjs';

/**
 * An article of the Harbour Post, as its pages that write themselves hold it. `path` is where it stands on the site.
 * @typedef {{ path: string, title: string, body: string[] }} Story
 */

/** @type {Story} */
export const FERRY = { path: '/2024/05/ferry-line-approved-by-council', title: TITLE, body: BODY };

/** @type {Story} */
export const LIBRARY = {
  path: '/2024/05/library-opens-workshop-for-old-machines',
  title: 'Library Opens a Workshop Where 400 Old Machines Are Mended',
  body: [
    'EASTHAVEN — The public library of Easthaven opened a workshop on Monday in which readers may have sewing machines, radios and clocks mended, at a cost of £85,000 to the town.',
    'Head librarian Marta Quill said that some 400 machines had been brought in before the doors were even open. “People do not want to throw away what their parents used,” she told the Harbour Post.',
    'The workshop is run by the Easthaven Repair Guild, a club of 62 retired engineers. Its chairman, Owen Tarrant, denied that the guild would take work away from the town’s three repair shops.',
    'According to a survey by Easthaven University, one household in five keeps a broken appliance that could be mended within an hour. The survey was paid for by the county.',
    'Councillor Priya Raman accused the library of spending money that was meant for books. The library bought 1,900 fewer books last year than in 2019, its own report says.',
    'The workshop will be open on Mondays and Thursdays. A second one, in the old tram depot, is planned for March 2026 if the first is used by at least 2,000 people.',
  ],
};

/** @type {Story} */
export const ORCHARD = {
  path: '/2024/05/orchard-growers-fear-late-frost',
  title: 'Orchard Growers Fear for a Third of Their Crop After Late Frost',
  body: [
    'NORTHFIELD — Apple growers in the Northfield valley expect to lose about a third of this year’s crop after frost on four nights in April, the Northfield Fruit Board said on Friday.',
    'Temperatures fell to minus 5 degrees on 23 April, the lowest in that month since 1991. “The blossom turned brown in front of us,” said Helga Strand, who grows 30 hectares of apples near Northfield.',
    'The board put the damage at $12 million. Its director, Tomas Berg, accused the government of having cut the fund for frost candles by 40 per cent two years ago.',
    'The Ministry of Agriculture denied that the cut had made a difference. A spokeswoman, Lena Voss, said that only 9 of 210 growers had asked for money from the fund in 2023.',
    'Prices in shops may rise by up to 15 per cent in the autumn, according to the retailers’ association. Imports from Chile are likely to fill part of the gap.',
    'Strand has insured half of her trees. She said that she would plant a later variety on 6 hectares next year, and that her neighbours were thinking of cherries.',
  ],
};

export const STORIES = [FERRY, LIBRARY, ORCHARD];

/** The ferry's paragraphs as a browser translates them, in the same order. */
export const FERRY_IN_GERMAN = [
  'WESTHAVEN — Der Stadtrat von Westhaven hat am Dienstag für den Bau einer Fährlinie über die Bucht gestimmt, ein Vorhaben, das 14 Millionen Euro kosten wird und im September 2026 eröffnet werden soll.',
  'Bürgermeisterin Ingrid Solberg sagte, die Linie werde mindestens 3.200 Fahrgäste am Tag befördern. „Wir haben dreißig Jahre lang über diese Überfahrt gesprochen“, sagte sie nach der Abstimmung vor Journalisten.',
  'Anwohner des nördlichen Kais werfen dem Rat vor, eine Lärmstudie vom März 2023 nicht beachtet zu haben. Laut der Studie würden zwei von drei Häusern am Kai über dem gesetzlichen Grenzwert liegen.',
  'Die Hafengesellschaft Nordlijn, die die Boote betreiben wird, bestritt, von den Ergebnissen gewusst zu haben. „Niemand hat uns diesen Bericht gezeigt“, sagte Pieter Haan, ein Sprecher von Nordlijn.',
  'Aus den Akten des Rates geht hervor, dass 11 von 19 Mitgliedern für den Plan gestimmt haben. Haan fügte hinzu, die Gesellschaft habe vier elektrische Boote bei einer Werft in Bergen bestellt.',
  'Es ist eine verheerende Entscheidung für ein Viertel, das seinen einzigen Park schon aufgegeben hat. Was als Nächstes geschieht, wird wohl vor Gericht entschieden.',
];
