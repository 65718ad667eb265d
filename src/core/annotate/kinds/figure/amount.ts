import type { FigureType } from '../../../model/annotation.ts';
import { catches } from '../../../text/pattern.ts';
import type { Hit } from '../../../text/rules.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureValue } from './pieces.ts';
import type { FigureRule, FigureWords, Unit } from './words.ts';

export type FigureHit = Hit<FigureRule, FigureValue>;

/** What a figure says, before its span, modifier and "of" are added. */
export interface Amount {
  readonly figure: FigureType;
  readonly value: number | null;
  readonly value2: number | null;
  readonly magnitude: number | null;
  readonly unit: string | null;
}

interface Quantity {
  readonly value: number;
  readonly scale: number;
}

/** The unit of ages. */
export const AGE = 'year of age';

/** "An hour and 15 minutes" begins with one. */
const ONE: Quantity = { value: 1, scale: 1 };

/** Takes the dust off a product of decimals. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const field = <Key extends keyof FigureValue>(
  hit: FigureHit,
  name: string,
  key: Key,
): NonNullable<FigureValue[Key]>[] =>
  catches(hit, name).flatMap(({ value }) => (value[key] === undefined ? [] : [value[key]!]));

/** The numbers of a match with their own scales, in order. */
function quantities(hit: FigureHit): Quantity[] {
  const found: { value: number; scale: number }[] = [];
  for (const { name, value } of hit.caught) {
    if (value.numeral) found.push({ value: value.numeral.value, scale: value.numeral.scale });
    else if ((name === 'scale' || name === 'money-scale') && found.length) {
      const last = found.at(-1)!;
      last.value = tidy(last.value * value.factor!);
      last.scale *= value.factor!;
    }
  }
  return found;
}

/** Whether the thousands of a range are told once, at its end: "€10-15,000". */
function sharesThousands([low, high]: readonly Quantity[], hit: FigureHit, parts: Tokens): boolean {
  const second = catches(hit, 'number')[1];
  const joined = second && /^[-–]$/.test(lowerAt(parts, second.start - 1));
  return joined === true && high!.scale === 1 && high!.value % 1000 === 0 && low!.value * 1000 < high!.value;
}

/** Both ends of a range; the first takes the second's scale, or its thousands, where it has none and would be out of proportion without it. */
function ends(hit: FigureHit, parts: Tokens): [number, number | null] {
  const [low, high] = quantities(hit);
  if (!high) return [low!.value, null];
  if (sharesThousands([low!, high], hit, parts)) return [low!.value * 1000, high.value];
  const bare = high.scale >= 1000 && low!.scale === 1 && low!.value < 1000;
  return [bare ? tidy(low!.value * high.scale) : low!.value, high.value];
}

/** The words of a noun phrase as they stand. */
export const wording = (parts: Tokens, from: number, end: number, text: string): string =>
  text.slice(parts[from]!.start, parts[end - 1]!.end).replace(/\s+/g, ' ');

const moneyOf = ({ code }: NonNullable<Unit['money']>): Unit => ({ name: code, figure: 'money' });

/** The unit that stands for a match's numbers; `undefined` where two disagree. */
function unitOf(hit: FigureHit): Unit | null | undefined {
  const found = [
    ...[...field(hit, 'currency', 'currency'), ...field(hit, 'currency-letter', 'currency')].map(
      (name): Unit => ({ name, figure: 'money' }),
    ),
    ...field(hit, 'unit', 'unit'),
    ...field(hit, 'noun', 'unit'),
  ];
  if (hit.rule.unit) return { name: hit.rule.unit, figure: 'quantity' };
  const [one, other] = found;
  if (one && other && one.name !== other.name) return undefined;
  if (one?.figure === 'duration' && hit.rule.means === 'age-unit')
    return { name: `${one.name} of age`, figure: 'quantity' };
  const money = one?.money;
  if (money && quantities(hit).some(({ value }) => value >= money.from)) return moneyOf(money);
  return one ?? null;
}

/** A number, or two, with what they count or measure; `null` where its ends have different units. */
export function amountOf(hit: FigureHit, parts: Tokens, text: string): Amount | null {
  const unit = unitOf(hit);
  if (unit === undefined) return null;
  const [value, value2] = ends(hit, parts);
  const noun = [...catches(hit, 'noun'), ...catches(hit, 'singular')][0];
  const rates = field(hit, 'per', 'per');
  const per = value2 === null ? rates.join(' per ') : rates[0];
  const name = unit?.name ?? (noun ? wording(parts, noun.value.noun!.from, noun.end, text) : null);
  const figure = unit?.figure ?? 'count';
  return {
    figure: per && figure === 'duration' ? 'quantity' : figure,
    value,
    value2,
    magnitude: null,
    unit: name && per ? `${name} per ${per}` : name,
  };
}

/** "5 ft 2 in", "3 hours 20 minutes", "2h 14m 22s", "an hour and a half": a unit and its parts, in the unit; `null` where the parts would make more than one, or are none of it. */
export function compoundOf(hit: FigureHit, { wholes, units }: FigureWords): Amount | null {
  const numbers = quantities(hit);
  const [whole, part] = field(hit, 'unit', 'unit');
  if (whole && field(hit, 'half', 'factor').length)
    return { figure: whole.figure, value: 1.5, value2: null, magnitude: null, unit: whole.name };
  const [large, small, least] = numbers.length === 1 ? [ONE, numbers[0]] : numbers;
  const [unit, parts] = hit.rule.whole ?? [whole!.name, wholes.get(`${whole!.name} ${part?.name}`) ?? 0];
  if (!large || !small || small.value >= parts) return null;
  const value = tidy(large.value + (small.value + (least?.value ?? 0) / parts) / parts);
  return { figure: units.get(unit)?.figure ?? 'quantity', value, value2: null, magnitude: null, unit };
}

/** "One in three adults": a share, whose noun is its unit. */
export function ratioOf(hit: FigureHit, parts: Tokens, text: string): Amount | null {
  const [part, whole] = quantities(hit);
  if (!part || !whole || part.value < 1 || part.value >= whole.value || part.value % 1 || whole.value % 1) return null;
  const round = [10, 100, 1000, 10000, 100000].includes(whole.value);
  if (hit.rule.means === 'ratio' && part.value !== 1 && !round && whole.value > 10) return null;
  const noun = catches(hit, 'noun')[0];
  const unit = noun ? wording(parts, noun.value.noun!.from, noun.end, text) : null;
  return { figure: 'quantity', value: part.value / whole.value, value2: null, magnitude: null, unit };
}

/** What a fraction divides by: 3 of "two-thirds", 2 of "half". */
const divisor = (hit: FigureHit): number =>
  (field(hit, 'denominator', 'factor')[0] ?? field(hit, 'half', 'factor')[0])!;

/** "Two-thirds of", "half of". */
export function fractionOf(hit: FigureHit): Amount {
  const over = quantities(hit)[0]?.value ?? 1;
  const unit = field(hit, 'unit', 'unit')[0];
  return {
    figure: unit?.figure ?? 'quantity',
    value: over / divisor(hit),
    value2: null,
    magnitude: null,
    unit: unit?.name ?? null,
  };
}

/** "A quarter of a million homes": a part of a round number, counted. */
export function partOfNumber(hit: FigureHit, parts: Tokens, text: string): Amount | null {
  const amount = amountOf(hit, parts, text);
  const [over, whole] = hit.caught[0]!.value.numeral ? quantities(hit) : [{ value: 1 }, quantities(hit)[0]];
  if (!amount || !over || !whole) return null;
  return { ...amount, value: tidy((over.value * whole.value) / divisor(hit)), value2: null };
}

/** "Sixfold", "20-fold". */
export function foldOf(hit: FigureHit): Amount {
  const value = field(hit, 'fold', 'factor')[0] ?? quantities(hit)[0]!.value;
  return { figure: 'quantity', value, value2: null, magnitude: null, unit: 'times' };
}

/** "Millions of texts": a magnitude without a value. */
export function crowdOf(hit: FigureHit, parts: Tokens, text: string): Amount {
  const said = field(hit, 'unit', 'unit')[0];
  const rate = field(hit, 'per', 'per')[0];
  // "Thousands of pounds" is money, "thousands of pounds of coal" is none.
  const unit =
    said?.money && parts[hit.end]?.word.lower !== parts[hit.end - 2]?.word.lower ? moneyOf(said.money) : said;
  const noun = catches(hit, 'noun')[0];
  return {
    figure: unit?.figure ?? 'count',
    value: null,
    value2: null,
    magnitude: field(hit, 'crowd', 'factor')[0]!,
    unit:
      unit && rate
        ? `${unit.name} per ${rate}`
        : (unit?.name ?? (noun ? wording(parts, noun.value.noun!.from, noun.end, text) : null)),
  };
}

/** A number that is an age by where it stands: from 1 to 119. */
export function ageOf(hit: FigureHit): Amount | null {
  const [age, to] = quantities(hit);
  const right = [age!, to ?? age!].every(
    ({ value, scale }) => scale === 1 && value % 1 === 0 && value >= 1 && value < 120,
  );
  return right
    ? { figure: 'quantity', value: age!.value, value2: to?.value ?? null, magnitude: null, unit: AGE }
    : null;
}
