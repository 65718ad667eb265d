import type { FigureMark } from '../../core/model/annotation.ts';

/** The interface's words: `t` gives a message by its key, `$1` and on filled in; `locale` is a BCP 47 tag. */
export interface Words {
  readonly locale: string;
  t(key: string, substitutions?: string | string[]): string;
}

/**
 * A figure's value with its unit in words ("81.7 terabytes", "2.5 billion US dollars"). `null` where it has no value, or
 * a unit that neither the browser has words for nor the article, or would be a long fraction ("3 hours 20 minutes") or a
 * part of a thing ("one in four adults"): then `written`, the figure as it stands, says it best.
 */
export function worded(
  figure: Pick<FigureMark, 'value' | 'value2' | 'unit'>,
  written: string,
  { locale }: Words,
): string | null {
  const { value, value2, unit } = figure;
  if (value === null || !isShort(value)) return null;
  const style = styleOf(unit);
  const format = new Intl.NumberFormat(locale, { ...style, ...size(Math.max(Math.abs(value), Math.abs(value2 ?? 0))) });
  const number = value2 === null || value2 < value ? format.format(value) : format.formatRange(value, value2);
  if (unit === null || style.style) return number;
  const whole = Number.isInteger(value) || written.includes(String(value));
  return whole && ` ${written} `.includes(` ${unit} `) ? `${number} ${unit}` : null;
}

/** Whether a value's digits end soon: a third's do not. */
const isShort = (value: number): boolean => Number.isInteger(value) || Number(value.toPrecision(8)) === value;

/** Large numbers in words, "2.5 billion", but only where that rounds nothing away. */
function size(value: number): Intl.NumberFormatOptions {
  const scale = 10 ** Math.min(12, 3 * Math.floor(Math.log10(Math.max(1, value)) / 3));
  const exact = Math.abs(Math.round((value / scale) * 100) - (value / scale) * 100) < 1e-6;
  if (value < 1e6 || !exact) return { maximumFractionDigits: 10 };
  return { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };
}

/** Units that the browser has words for; any other stays as the article's reader has named it. */
function styleOf(unit: string | null): Intl.NumberFormatOptions {
  if (unit === null) return {};
  if (/^[A-Z]{3}$/.test(unit)) {
    return { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 };
  }
  const name = unit.replaceAll(' per ', '-per-').replaceAll(' ', '-');
  try {
    new Intl.NumberFormat('en', { style: 'unit', unit: name });
    return { style: 'unit', unit: name, unitDisplay: 'long' };
  } catch {
    return {};
  }
}
