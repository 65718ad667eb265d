/**
 * What makes a sentence key, as weights of a logistic model. Set by hand by what news prose does (the lead tells the
 * event, direct quotations comment on it, days of the week date it, years tell what was before), then measured.
 */
export const WEIGHTS = {
  bias: -2.2,
  first: 2.6,
  second: 0.9,
  /** 1 at the start, falling as 1 / (1 + position). */
  early: 1.2,
  /** Share of the title's content words that the sentence holds. */
  title: 1.8,
  /** Cosine of its content words with the first sentence's. */
  lead: 1.2,
  /** How many of the text's frequent words it holds, 0 to 1. */
  central: 1.2,
  newsDay: 0.7,
  figure: 0.25,
  keyName: 0.2,
  quoted: -0.7,
  denied: 0.9,
  alleged: 0.5,
  opinion: -0.6,
  /** A bare year or "last year": background. */
  past: -0.5,
  short: -0.8,
  /** Opens with a word that points back ("he", "this"). */
  backward: -0.3,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The share of sentences highlighted as key, and the fewest. */
export const KEY_SHARE = 0.2;
export const KEY_LEAST = 2;
