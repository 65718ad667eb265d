/**
 * Numbers that look random and are the same in every run (mulberry32).
 * @param {number} seed
 * @returns {(below: number) => number} whole numbers from 0 up to, without, `below`
 */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const PEOPLE =
  'Ingrid Solberg|Tomás Herrera|Grace Adeyemi|Piotr Nowak|Leila Haddad|Owen Price|Mei-Ling Tan|Ruth Okafor'.split('|');
const ROLES =
  'mayor|harbour master|union leader|council clerk|finance minister|chief engineer|opposition spokesman'.split('|');
const BODIES =
  'Northgate Council|Harbour Authority|Meridian Rail|Coastal Workers’ Union|Ministry of Transport|Lakeside University'.split(
    '|',
  );
const PLACES = 'Northgate|Eastmere|Port Allen|Glenholt|the old quay|the ferry terminal'.split('|');
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday'.split('|');
const THINGS =
  'the new ferry line|the tunnel under the bay|a cut in fares|the flood barrier|the night service|a loan for repairs'.split(
    '|',
  );
const TURNS =
  'would open before winter|had cost far more than planned|was late again|should be built by others|had no permit so far|met every rule'.split(
    '|',
  );

/**
 * Writes news that never was: claims, quotes, names and figures, as a reader of news meets them.
 * @param {(below: number) => number} random
 */
export function writer(random) {
  const one = (/** @type {readonly string[]} */ from) => from[random(from.length)] ?? '';
  const amount = () => `${1 + random(9)}.${random(10)} million`;
  const shapes = [
    () => `${one(PEOPLE)}, the ${one(ROLES)}, said on ${one(DAYS)} that ${one(THINGS)} ${one(TURNS)}.`,
    () => `“We were told that ${one(THINGS)} ${one(TURNS)},” said ${one(PEOPLE)} of ${one(BODIES)}.`,
    () =>
      `According to a report by ${one(BODIES)}, ${one(THINGS)} drew ${2 + random(97)} per cent more people than in ${2001 + random(24)}.`,
    () => `${one(BODIES)} denied that it had paid £${amount()} for ${one(THINGS)} in ${one(PLACES)}.`,
    () => `Some ${(2 + random(90)) * 100} passengers waited at ${one(PLACES)} on ${one(DAYS)} evening.`,
    () => `Residents of ${one(PLACES)} allege that ${one(BODIES)} knew of the damage for ${2 + random(9)} years.`,
    () => `It is the ${one(['second', 'third', 'fourth'])} such change this year, and hardly the last.`,
    () => `Work on ${one(THINGS)} began in ${one(PLACES)} and was to end within ${3 + random(30)} months.`,
  ];
  const sentence = () => shapes[random(shapes.length)]?.() ?? '';
  return {
    sentence,
    paragraph: () => Array.from({ length: 2 + random(3) }, sentence).join(' '),
    headline: () => sentence().replace(/[.“”]/g, '').split(' ').slice(0, 9).join(' '),
    person: () => one(PEOPLE),
  };
}
