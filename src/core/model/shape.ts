/** A stored value that is not what it should be. The message is a sentence that says where and what. */
export class InvalidReading extends Error {}

/** Looks at a value that stands at `at` ("article.blocks[3]"); throws an `InvalidReading` if it is not as it should be. */
export type Check = (value: unknown, at: string) => void;

/** Refuses the value at `at`, saying why. */
export function refuse(at: string, why: string): never {
  throw new InvalidReading(`The stored reading is broken: ${at} ${why}.`);
}

const check =
  (fits: (value: unknown) => boolean, what: string): Check =>
  (value, at) => {
    if (!fits(value)) refuse(at, `is not ${what}`);
  };

export const string = check((value) => typeof value === 'string', 'a string');
export const number = check((value) => typeof value === 'number' && Number.isFinite(value), 'a number');
export const boolean = check((value) => typeof value === 'boolean', 'true or false');
export const count = check((value) => Number.isInteger(value) && (value as number) >= 0, 'a whole number');
/** A score: 0 to 1. */
export const share = check(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'a number between 0 and 1',
);

/** One of the values listed. */
export const oneOf = (known: readonly string[]): Check =>
  check((value) => known.includes(value as string), `one of ${known.join(', ')}`);

/** What `inner` takes, or `null`. */
export const orNull =
  (inner: Check): Check =>
  (value, at) => {
    if (value !== null) inner(value, at);
  };

/** What `inner` takes, or nothing at all. */
export const optional =
  (inner: Check): Check =>
  (value, at) => {
    if (value !== undefined) inner(value, at);
  };

/** A list of what `inner` takes. */
export const list =
  (inner: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) refuse(at, 'is not a list');
    for (const [i, item] of value.entries()) inner(item, `${at}[${i}]`);
  };

/** An object with these fields; it may have more. */
export const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'is not an object');
    for (const [name, inner] of Object.entries(fields)) {
      inner((value as Record<string, unknown>)[name], at ? `${at}.${name}` : name);
    }
  };

/** All of these, in order. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    for (const one of checks) one(value, at);
  };
