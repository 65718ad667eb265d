const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** Marks with the spaces around them. By ranges of codes: classes of Unicode take a browser long to make ready. */
const MARKS =
  / ?(?:[^a-z\d °\u00c0-\u1fff\u2c00-\u2fff\u3040-\uff0f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffff]+ ?)+/g;

/** A text in lower case without what is not seen, and with `between` for its marks, and for the spaces around them. */
export const unmarked = (text: string, between: string): string =>
  text.toLowerCase().replace(INVISIBLE, '').replace(MARKS, between);
