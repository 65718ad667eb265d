import { expect, test } from 'vitest';
import { detect } from '../../../src/core/language/detect.ts';

/** A few sentences each, and the language. */
const cases: readonly (readonly [code: string, text: string])[] = [
  [
    'en',
    'The town has sold its snow to two hotels, which will use it for a race in the spring. Nobody else wanted it.',
  ],
  ['en', 'It snowed in the town.'],
  [
    'en',
    'Jane Doe, John Roe, Ann Poe and Max Moe of Roe Holdings were named to the board of Doe Industries on Monday.',
  ],
  [
    'de',
    'Die Stadt hat ihren Schnee an zwei Hotels verkauft, die ihn im Frühjahr für ein Rennen nutzen. Sonst wollte ihn niemand haben, und es ist auch nicht mehr viel davon da.',
  ],
  [
    'fr',
    'La ville a vendu sa neige à deux hôtels, qui vont l’utiliser pour une course au printemps. Personne d’autre ne la voulait, et il n’en reste plus dans les rues.',
  ],
  [
    'es',
    'La ciudad ha vendido su nieve a dos hoteles, que la usarán para una carrera en la primavera. Nadie más la quería y ya no queda mucha en las calles.',
  ],
  [
    'it',
    'La città ha venduto la sua neve a due alberghi, che la useranno per una corsa di primavera. Nessun altro la voleva e non ne resta più molta nelle strade.',
  ],
  [
    'pt',
    'A cidade vendeu a sua neve a dois hotéis, que vão usar a neve para uma corrida na primavera. Mais ninguém a queria e já não há muita nas ruas.',
  ],
  [
    'nl',
    'De stad heeft haar sneeuw aan twee hotels verkocht, die het in het voorjaar voor een wedstrijd gebruiken. Niemand anders wilde het, en er is niet veel meer van over.',
  ],
  [
    'sv',
    'Staden har sålt sin snö till två hotell som ska använda den för ett lopp på våren. Ingen annan ville ha den och det finns inte mycket kvar av den på gatorna.',
  ],
  ['ru', 'Город продал свой снег двум гостиницам, которые проведут весной гонку.'],
  ['zh', '小镇把雪卖给了两家酒店，酒店将在春天举行一场比赛。'],
  ['ja', '町は二つのホテルに雪を売りました。ホテルは春にレースを開きます。'],
  ['ar', 'باعت المدينة ثلجها لفندقين سيستخدمانه في سباق الربيع.'],
  ['el', 'Η πόλη πούλησε το χιόνι της σε δύο ξενοδοχεία για έναν αγώνα.'],
  [
    'fi',
    'Kaupunki on myynyt lumensa kahdelle hotellille, jotka käyttävät sen kilpailuun, mutta muut eivät halunneet sitä, ja se oli kaupungin mukaan hyvä kauppa, kun lunta ei ole enää myös muualla.',
  ],
  [
    'mis',
    'Molgar vesti trenk oplim sarda, kinto belam. Urdan fesk plim tovar ensil gorth, wexim abnol citra dubey, halvek irno jastu kelmo lurp nagri. Ombex pilto quarn resko sulmi tavro urlik vomba wistel xarno yelpi zolm, adrik benvo calsu demro elgi fonta griso hulme ivrak jonso. Kalvi lomre mesta norvi oslem purgo, quilt rensa solvi temro ulna varsk. Yonda zeril abmor cantu delfi ergon.',
  ],
  ['und', ''],
  ['und', 'Snow'],
  ['und', '12 3.5 99'],
  ['und', 'Doe Roe Poe Moe'],
];
test.each(cases)('%s: %s', (code, text) => expect(detect(text, 'en')).toBe(code));

test('only the opening is looked at, so a long text costs no more', () => {
  expect(
    detect(`${'The snow of the town is white. '.repeat(60)}${'Der Schnee ist nicht schwarz. '.repeat(9000)}`, 'en'),
  ).toBe('en');
});
