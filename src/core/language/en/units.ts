import type { Unit } from '../../annotate/kinds/figure/words.ts';
import type { FigureType } from '../../model/annotation.ts';
import { currencyNames } from './currencies.ts';

/** Canonical name, words in lower case, signs as written; ";" parts them. "metre" stands for "meter" and both plurals. */
type Row = readonly [name: string, words: string, signs: string];

/** Regular measures: each word also in the plural, and in American spelling. */
const measures: readonly Row[] = [
  ['kilometre', 'kilometre;kilometer;klick;kms', 'km;kms;KM;Km'],
  ['metre', 'metre;meter', 'm'],
  ['centimetre', 'centimetre;centimeter', 'cm'],
  ['millimetre', 'millimetre;millimeter', 'mm'],
  ['micrometre', 'micrometre;micrometer;micron', 'μm;µm'],
  ['nanometre', 'nanometre;nanometer', 'nm'],
  ['mile', 'mile', 'mi'],
  ['nautical mile', 'nautical mile', 'nmi'],
  ['yard', 'yard', 'yd;yds'],
  ['inch', 'inch', '″;in.'],
  ['light-year', 'light year;light - year', 'ly'],
  ['square metre', 'square metre;square meter;square m;sq m;sq metre;sq meter;sqm', 'm²;m2;m 2;sq. m'],
  [
    'square kilometre',
    'square kilometre;square kilometer;square km;sq km;sq kilometre;sq kilometer',
    'km²;km2;km 2;sq. km',
  ],
  ['square mile', 'square mile;sq mile', 'sq mi;sq. mi'],
  ['square yard', 'square yard', ''],
  ['square inch', 'square inch', ''],
  ['acre', 'acre', ''],
  ['hectare', 'hectare', 'ha'],
  ['cubic metre', 'cubic metre;cubic meter;cubic m;cu m', 'm³;m3;m 3;cbm'],
  ['acre-foot', 'acre - foot;acre - feet', ''],
  ['litre', 'litre;liter', 'l;L'],
  ['kilolitre', 'kilolitre;kiloliter', 'kl;kL'],
  ['centilitre', 'centilitre;centiliter', 'cl'],
  ['millilitre', 'millilitre;milliliter', 'ml;mL'],
  ['megalitre', 'megalitre;megaliter', 'ML'],
  ['gigalitre', 'gigalitre;gigaliter', 'GL'],
  ['gallon', 'gallon', 'gal'],
  ['pint', 'pint', ''],
  ['quart', 'quart', ''],
  ['teaspoon', 'teaspoon;tsp', ''],
  ['tablespoon', 'tablespoon;tbsp', ''],
  ['ounce', 'ounce', 'oz'],
  ['fluid ounce', 'fluid ounce', 'fl oz'],
  ['kilogram', 'kilogram;kilo;kilogramme', 'kg;Kg;KG;kgs'],
  ['gram', 'gram;gramme', 'g'],
  ['milligram', 'milligram;milligramme', 'mg;mgs'],
  ['microgram', 'microgram;microgramme', 'µg;μg;mcg'],
  ['tonne', 'tonne;metric ton;metric tonne', 'MT'],
  ['gigatonne', 'gigatonne;gigaton', 'Gt'],
  ['ton', 'ton', ''],
  ['pound', 'pound', 'lb;lbs;lb.'],
  ['carat', 'carat;karat', ''],
  ['kilometre per hour', 'kph;kmh;kilometres an hour;kilometers an hour', 'km / h;kph;kmh;kmph'],
  ['mile per hour', 'mph;m.p.h.;m.p.h;miles an hour', 'mph;MPH'],
  ['metre per second', '', 'm / s'],
  ['mile per gallon', 'mpg', 'mpg;MPG'],
  ['knot', 'knot', 'kt;kts'],
  ['watt', 'watt', 'W'],
  ['kilowatt', 'kilowatt', 'kW;KW;kw'],
  ['megawatt', 'megawatt', 'MW'],
  ['gigawatt', 'gigawatt', 'GW'],
  ['terawatt', 'terawatt', 'TW'],
  ['kilowatt hour', 'kilowatt hour;kilowatt - hour;kwh', 'kWh;KWh'],
  ['megawatt hour', 'megawatt hour;megawatt - hour;mwh', 'MWh'],
  ['gigawatt hour', 'gigawatt hour;gigawatt - hour;gwh', 'GWh'],
  ['terawatt hour', 'terawatt hour;terawatt - hour;twh', 'TWh'],
  ['volt', 'volt', 'V'],
  ['ampere', 'ampere;amp', ''],
  ['milliampere-hour', 'mah;milliampere hour', 'mAh'],
  ['joule', 'joule', ''],
  ['kilojoule', 'kilojoule', 'kJ'],
  ['calorie', 'calorie', 'kcal'],
  ['decibel', 'decibel', 'dB'],
  ['pixel', 'pixel', 'px'],
  ['megapixel', 'megapixel', 'MP'],
  ['bit', 'bit', ''],
  ['byte', 'byte', ''],
  ['kilobyte', 'kilobyte', 'KB;kB;kb'],
  ['megabyte', 'megabyte', 'MB'],
  ['gigabyte', 'gigabyte;gig', 'GB;Gb'],
  ['terabyte', 'terabyte', 'TB;Tb;tb'],
  ['petabyte', 'petabyte', 'PB'],
  ['exabyte', 'exabyte', 'EB'],
  ['megabit per second', 'megabit per second;megabits per second', 'Mbps;Mb / s;mbps;Mbit / s'],
  ['gigabit per second', 'gigabit per second;gigabits per second', 'Gbps;Gb / s;gbps'],
  ['barrel per day', 'barrel per day;barrels per day;barrel a day;barrels a day;bpd', 'bpd;b / d'],
  ['barrel', 'barrel', 'bbl'],
  ['part per million', 'part per million;parts per million', 'ppm'],
  ['part per billion', 'part per billion;parts per billion', 'ppb'],
  ['basis point', 'basis point;basis - point;bp', 'bps'],
  ['point', 'point', 'pts;pt'],
  ['degree', 'degree', '°'],
  ['troy ounce', 'troy ounce', ''],
];

/** Words that make no regular plural, or are taken as they stand. */
const fixed: readonly Row[] = [
  ['foot', 'foot;feet', 'ft;ft.'],
  ['square foot', 'square foot;square feet;square ft;sq ft;sq feet;sq foot;sqft', 'sq. ft;ft²;ft2;ft 2'],
  ['cubic foot', 'cubic foot;cubic feet;cu ft', 'cu. ft.;cu.ft.;cu. ft;cu.ft'],
  ['inch', 'inches', 'in'],
  [
    'celsius',
    'degrees celsius;degree celsius;celsius;degrees c;degree c;degrees centigrade;centigrade;deg c;degc',
    '° C;°C;℃;C',
  ],
  ['fahrenheit', 'degrees fahrenheit;degree fahrenheit;fahrenheit;degrees f;degree f;deg f;degf', '° F;°F;℉;F'],
  ['kelvin', 'kelvin', ''],
  ['horsepower', 'horsepower;bhp;hp', 'hp;HP;bhp'],
  ['pound-foot', 'pound - feet;pound - foot;lb - ft;foot - pounds', 'lb-ft;lb ft'],
  ['newton metre', 'newton metres;newton meters;newton - metres;newton - meters', 'Nm'],
  ['revolutions per minute', 'rpm;revolutions per minute', 'rpm'],
  ['hertz', 'hertz', 'Hz;HZ'],
  ['kilohertz', 'kilohertz', 'kHz;KHz'],
  ['megahertz', 'megahertz', 'MHz;Mhz'],
  ['gigahertz', 'gigahertz', 'GHz;Ghz'],
  ['psi', 'psi', 'psi'],
  ['ksi', 'ksi', 'ksi'],
  ['megapascal', '', 'MPa'],
  ['year of age', 'years of age', ''],
  ['times', 'times', 'x'],
];

const percents: readonly Row[] = [
  ['percent', 'percent;per cent;pct;pc;%', '%;pc'],
  [
    'percentage point',
    'percentage point;percentage points;percentage - point;percentage - points;percent points;per cent points;% points',
    'pp;ppt;ppts',
  ],
];

const durations: readonly Row[] = [
  ['second', 'second;sec', 's'],
  ['minute', 'minute;min', ''],
  ['hour', 'hour;hr', 'h'],
  ['day', 'day', ''],
  ['week', 'week;wk', ''],
  ['month', 'month;calendar month', ''],
  ['year', 'year;yr', ''],
  ['decade', 'decade', ''],
  ['century', 'century;centuries', ''],
  ['millisecond', 'millisecond', 'ms'],
];

const split = (list: string): readonly string[] => list.split(';').filter(Boolean);

/** A word and its plural; abbreviations with a full stop or digits keep their form. */
function forms(word: string): readonly string[] {
  if (/[.%\d²³]$|s$|feet$/.test(word)) return [word];
  return [word, /(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`];
}

/** A unit of two words as it stands before a noun: "a 900-square-foot hall". */
const hyphened = (word: string): readonly string[] =>
  /^(?:square|cubic) [a-z]+$/.test(word) ? [word, word.replace(' ', ' - ')] : [word];

const wordsOf = (rows: readonly Row[], figure: FigureType, plural: boolean): [string, Unit][] =>
  rows.flatMap(([name, words]) =>
    split(words)
      .flatMap(hyphened)
      .flatMap((word) => (plural ? forms(word) : [word]).map((form): [string, Unit] => [form, { name, figure }])),
  );

const signsOf = (rows: readonly Row[], figure: FigureType): [string, Unit][] =>
  rows.flatMap(([name, , signs]) => split(signs).map((sign): [string, Unit] => [inParts(sign), { name, figure }]));

/** A sign as the parts that the text gives: "km2" is "km" and "2". */
const inParts = (sign: string): string => (sign.match(/\d+|[a-zA-Zµμ]+|[^\s\da-zA-Zµμ]/g) ?? []).join(' ');

const pound: Unit = { name: 'pound', figure: 'quantity', money: { code: 'GBP', from: 1e6 } };
const crown: Unit = { name: 'crown', figure: 'quantity', money: { code: 'crown', from: 1e3 } };

/** Units by their words, money and time among them. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...wordsOf(measures, 'quantity', true),
  ['pound', pound],
  ['pounds', pound],
  ['crowns', crown],
  ...wordsOf(fixed, 'quantity', false),
  ...wordsOf(percents, 'percent', false),
  ...wordsOf(durations, 'duration', true),
  ...[...currencyNames].map(([name, code]): [string, Unit] => [name, { name: code, figure: 'money' }]),
]);

/** Units by their signs. */
export const unitSigns: ReadonlyMap<string, Unit> = new Map([
  ...signsOf(measures, 'quantity'),
  ...signsOf(fixed, 'quantity'),
  ...signsOf(percents, 'percent'),
  ...signsOf(durations, 'duration'),
  ['p', { name: 'penny', figure: 'money' }],
  ['c', { name: 'cent', figure: 'money' }],
]);

/** Signs that are letters or words too, and units only where glued to the digits. */
export const gluedSigns: ReadonlySet<string> = new Set('c m s h V W x in l L g MP pp bps ha mi ms ly'.split(' '));
