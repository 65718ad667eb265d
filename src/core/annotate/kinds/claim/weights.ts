/**
 * What makes a sentence key, as weights of a logistic model. Set by hand: the signs by what news prose does, the first
 * sizes between what a logistic regression gives on the GUM news articles (CC BY 4.0, 22 texts, L2 penalty 1) and what
 * reasoning expects where those are too few. Rounded; changed by hand since, each change kept only if it measured better
 * in both halves of the documents of `npm run eval`. docs/models.md has more.
 */
export const WEIGHTS = {
  bias: -2.7,
  first: 1.4,
  /** 1 at the start, falling as 1 / (1 + position). */
  early: 1.4,
  /** 0 at the start, 1 at the end. */
  late: -1.6,
  /** Not the first sentence of its paragraph, which says what the paragraph is about. */
  within: -0.3,
  /** Share of the title's content words that the sentence holds, rare words weighing more. */
  title: 1.7,
  /** Cosine of its content words with the title's. */
  titled: 0.6,
  /** How many of the text's frequent words it holds, 0 to 1. */
  central: 0.9,
  /** A day of the week, "today": what it tells is the news. */
  newsDay: 0.4,
  /** "Will": what the news leads to. */
  future: 0.4,
  /** Hardly a word that tells anything: "It is just the way it is." */
  slight: -1,
  figure: 0.45,
  quoted: -0.25,
  reported: 0.1,
  denied: 0.3,
  alleged: 0.15,
  opinion: -0.2,
  /** Who speaks in the first claim goes on telling the news; other voices comment on it. */
  sameVoice: 0.3,
  otherVoice: -0.3,
  /** "Declined to comment", "could not be reached": no answer is no news. */
  silent: -1,
  /** A year by its number: background. */
  past: -0.6,
  /** "Previously", "ago", "had", up to two of them. */
  before: -0.2,
  /** Words, up to 40. */
  length: 0.4,
  /** Opens with a word that points back ("he", "this"). */
  backward: -0.25,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The share of sentences highlighted as key, and the fewest. */
export const KEY_SHARE = 0.2;
export const KEY_LEAST = 2;

/**
 * Below this likelihood a claim is rather background: its score is 0. With it as many sentences score above 0 as human
 * readers call main events and consequences (two or three an article).
 */
export const FLOOR = 0.25;
