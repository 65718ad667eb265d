const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A clock's time and its zone, behind a date; that of half a day ("9:30 pm") is passed over. */
const TIME = String.raw`(?:(?:T|,? (?:at )?)(?<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?! ?[ap]\.?m)(?: ?(?<zone>Z|GMT|UTC)?(?<offset>[+-]\d\d:?\d\d)?(?![\d:]))?)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})([-/.])(?<month>\d\d?)\2(?<day>\d\d?)(?!\d)${TIME}`, 'i'),
  /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:$|T)/,
  new RegExp(
    String.raw`^(?:[a-z]{3,9},? )?(?<day>\d\d?)(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})(?!\d)${TIME}`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)${TIME}`,
    'i',
  ),
];
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** No news is older, or of later. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day as ISO writes it; `null` where the calendar has none such. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function zoneOf(zone = '', offset = ''): string {
  if (offset) return offset.replace(/^(...):?/, '$1:');
  return zone ? 'Z' : '';
}

/**
 * A date as pages write them for machines, in ISO 8601, with its time and zone where they are told; `null` where the
 * value is no date, or may be one of two ("04/05/2024").
 */
export function isoDate(value: string | null): string | null {
  const source = value?.trim().replace(/\s+/g, ' ') ?? '';
  if (EPOCH.test(source)) {
    const ms = Number(source) * (source.length > 10 ? 1 : 1000);
    return new Date(ms).toISOString().replace('.000', '');
  }
  for (const form of FORMS) {
    const { year, month, name, day, time, zone, offset } = form.exec(source)?.groups ?? {};
    if (!year) continue;
    const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month);
    const date = isoDay(Number(year), number, Number(day));
    if (date) return time ? `${date}T${time}${zoneOf(zone, offset)}` : date;
  }
  return null;
}

/** Whether one ISO date is later than another, by day where one of them tells no time. */
export function isLater(date: string, than: string): boolean {
  if (!date.includes('T') || !than.includes('T')) return date.slice(0, 10) > than.slice(0, 10);
  return Date.parse(date) > Date.parse(than);
}
