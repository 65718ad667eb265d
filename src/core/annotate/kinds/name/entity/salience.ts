import type { Article } from '../../../../model/article.ts';
import type { EntityType } from '../../../../model/entity.ts';
import { type Span, slice } from '../../../../model/span.ts';
import { partitionPoint } from '../../../../search.ts';
import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { overlapping } from './search.ts';

/** What is asked of an entity to tell how much the article is about it. */
export interface Subject {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly Span[];
  readonly role: Span | null;
}

/** The text that entities stand in. */
export interface Scene {
  readonly article: Article;
  readonly tokens: Tokens;
}

/** What is asked of the article. */
export interface Stage extends Scene {
  /** Title blocks. */
  readonly titles: readonly Span[];
  /** The first paragraph of the body; `null` where there is none. */
  readonly lead: Span | null;
  /** Where the reporter was, "WASHINGTON (AP) —": named there, nobody is written about. */
  readonly datelines: readonly Span[];
  /** The end of a title behind its last dash or bar, where a page names its publication: "Bridge falls - Velder News". */
  readonly tails: readonly Span[];
  /** Where paragraphs start. */
  readonly paragraphs: readonly number[];
  /** How many mentions each entity has, the most first. */
  readonly counts: readonly number[];
}

/** Behind the last dash or bar of a title. */
const TAIL = / [-–—|] ([^-–—|]{2,40})$/u;

function tailOf(text: string, title: Span): Span[] {
  const tail = TAIL.exec(slice(text, title));
  return tail ? [{ start: title.end - tail[1]!.length, end: title.end }] : [];
}

export function stageOf(scene: Scene, subjects: readonly Subject[]): Stage {
  const { article } = scene;
  const paragraphs = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote',
  );
  const counts = subjects.map(({ mentions }) => mentions.length).sort((a, b) => b - a);
  const titles = article.blocks.filter(({ kind }) => kind === 'title');
  return {
    ...scene,
    titles,
    tails: titles.flatMap((title) => tailOf(article.text, title)),
    datelines: article.blocks.flatMap(({ label }) => (label?.kind === 'dateline' ? [label] : [])),
    lead: paragraphs.find(({ start, end }) => end - start > 80) ?? paragraphs[0] ?? null,
    paragraphs: paragraphs.map(({ start }) => start),
    counts,
  };
}

/** Index of the last paragraph that starts at or before `offset`. */
const paragraphOf = (starts: readonly number[], offset: number): number =>
  partitionPoint(starts.length, (at) => starts[at]! <= offset);

const within = (span: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= span.start && span.end <= outer.end;
const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Whether the title names it, in one of the forms that the text uses. */
function inTitle({ mentions }: Subject, { article, titles }: Stage): boolean {
  const title = article.metadata.title ?? '';
  if (title === '' && titles.length === 0) return false;
  return mentions.some(
    (mention, at) =>
      titles.some((block) => within(mention, block)) || (at < 20 && title.includes(slice(article.text, mention))),
  );
}

/** How many mentions of an entity are asked what stands beside them. */
const ASKED = 20;

/** What share of the mentions stands so. */
function shareOf(mentions: readonly Span[], fits: (mention: Span) => boolean): number {
  const asked = mentions.slice(0, ASKED);
  return asked.filter(fits).length / asked.length;
}

/** The token before a mention, lower case; empty at the start of the text. */
const wordBefore = ({ start }: Span, { tokens }: Stage): string =>
  tokens[tokenFrom(tokens, start) - 1]?.word.lower ?? '';

/** What the features of an entity are worked out from. */
interface Look {
  readonly subject: Subject;
  readonly stage: Stage;
  readonly count: number;
  /** Where its first mention starts, where its last one does, and how long the text is. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly title: boolean;
  /** In how many paragraphs it is named, and how often in the lead. */
  readonly paragraphs: number;
  readonly inLead: number;
}

/** The mentions of an entity but those in datelines, and a body's that ends a title. */
const outsideDatelines = ({ mentions, type }: Subject, { datelines, tails }: Stage): readonly Span[] => {
  const outside = datelines.length ? mentions.filter((mention) => !overlapping(datelines, mention)) : mentions;
  return type === 'organization' && tails.length ? outside.filter((mention) => !overlapping(tails, mention)) : outside;
};

function lookAt(whole: Subject, stage: Stage): Look {
  const told = outsideDatelines(whole, stage);
  const mentions = told.length > 0 ? told : whole.mentions;
  const subject = told.length === whole.mentions.length ? whole : { ...whole, mentions };
  return {
    subject,
    stage,
    count: mentions.length,
    first: mentions[0]!.start,
    last: mentions.at(-1)!.start,
    length: Math.max(1, stage.article.text.length),
    title: inTitle(subject, stage),
    paragraphs: new Set(mentions.map(({ start }) => paragraphOf(stage.paragraphs, start))).size,
    inLead: mentions.filter((mention) => within(mention, stage.lead)).length,
  };
}

type Feature = readonly [id: string, value: (look: Look) => number];

const ofType = (type: EntityType): Feature => [type, ({ subject }) => flag(subject.type === type)];
const oneWord = ({ subject }: Look): boolean => !/\s/.test(subject.name);

/** Whether a body's or a work's role stands right before its name, "the website [X]", where it says nothing of how much a text is about it. */
const isSorted = ({ type, role, mentions }: Subject): boolean =>
  type !== 'person' && mentions.some(({ start }) => role !== null && start > role.end && start - role.end < 3);

/** What tells how much the article is about an entity, as numbers around 0 to 5. */
const features: readonly Feature[] = [
  ['always', () => 1],
  ['mentions', ({ count }) => Math.log(count)],
  ['first', ({ first }) => Math.log(1 + first / 100)],
  ['in-title', ({ title }) => flag(title)],
  ['in-opening', ({ first }) => flag(first < 300)],
  ['paragraphs', ({ paragraphs }) => Math.log(paragraphs)],
  ofType('person'),
  ofType('organization'),
  ofType('place'),
  ofType('event'),
  ['long-name', (look) => flag(!oneWord(look))],
  ['place-mentions', ({ subject, count }) => (subject.type === 'place' ? Math.log(count) : 0)],
  ['once', ({ count }) => flag(count === 1)],
  ['title-and-often', ({ title, count }) => (title ? Math.log(count) : 0)],
  ['role', ({ subject }) => flag(subject.role !== null && !isSorted(subject))],
  ofType('case'),
  ['early-twice', ({ subject }) => flag((subject.mentions[1]?.start ?? Number.POSITIVE_INFINITY) < 800)],
  ['after-comma', ({ subject, stage }) => shareOf(subject.mentions, (mention) => wordBefore(mention, stage) === ',')],
  ['more-often', ({ count, stage }) => Math.log(1 + stage.counts.findIndex((other) => other <= count))],
  ['first-sentence', ({ first, stage }) => flag(first < (stage.article.sentences[0]?.end ?? 0))],
  ['late', ({ last, length }) => flag(last > 0.75 * length)],
  ['lead-mentions', ({ inLead }) => Math.log(1 + inLead)],
];

/** The names of the features, in the order of their values. */
export const SALIENCE_FEATURES: readonly string[] = features.map(([id]) => id);

/** The features of an entity, in the order of their names. */
export function salienceFeatures(subject: Subject, stage: Stage): number[] {
  const look = lookAt(subject, stage);
  return features.map(([, value]) => value(look));
}

/** Trained by `src/dev/train/names.mjs --salience`; one weight for each feature, in order. */
const WEIGHTS: readonly number[] = [
  -1.209, 0.812, -0.411, 0.861, -0.072, 0.089, -0.459, -0.377, 0.38, 0.542, 0.355, -0.195, -0.389, 0.193, 0.584, -0.143,
  0.396, -0.452, -0.33, 0.637, 0.236, 0.256,
];

/** From which score on an entity is key, a place, where something happens rather than acts, from a higher one; how many may be. */
export const KEY = { score: 0.45, place: 0.5, most: 8 } as const;

/** How much the article is about each entity: 0 to 1. */
export function salience(features: readonly number[], weights: readonly number[] = WEIGHTS): number {
  const sum = features.reduce((total, value, at) => total + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The same of an entity in its text; 0 where nothing but a dateline names it. */
export const salienceOf = (subject: Subject, stage: Stage): number =>
  outsideDatelines(subject, stage).length > 0 ? salience(salienceFeatures(subject, stage)) : 0;
