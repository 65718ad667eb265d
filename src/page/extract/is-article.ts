import type { Chosen } from './chosen.ts';
import type { Head } from './head.ts';
import { isArticleType } from './json-ld.ts';
import type { Walked } from './lines.ts';
import { amount, type Measured } from './measure.ts';

/** What the decision looks at. */
export interface Evidence {
  readonly head: Head;
  readonly walked: Walked;
  readonly chosen: readonly Chosen[];
  readonly zone: Measured['zone'];
  readonly url: string;
}

interface Signal {
  readonly id: string;
  readonly weight: number;
  holds(evidence: Evidence, sums: Sums): boolean;
}

interface Sums {
  /** Characters of the article's own text, in how many paragraphs, and the part of it in links. */
  readonly text: number;
  readonly paragraphs: number;
  readonly linked: number;
  /** Characters of all text on the page, readers' comments apart, and in links. */
  readonly page: number;
  readonly pageLinked: number;
}

function sums({ walked, chosen, zone }: Evidence): Sums {
  let text = 0;
  let paragraphs = 0;
  let linked = 0;
  for (const { line, kind } of chosen) {
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'block-quote') continue;
    text += amount(line.text);
    linked += line.linked;
    paragraphs += 1;
  }
  let page = 0;
  let pageLinked = 0;
  for (const line of walked.lines) {
    if (zone.get(line.region) === 'comments') continue;
    page += amount(line.text);
    pageLinked += line.linked;
  }
  return { text, paragraphs, linked, page, pageLinked };
}

/** An address that stands for none: a file read without its address. */
const NO_HOST = /^[a-z]+:\/\/[^/]*\.invalid(?:[/:]|$)/i;

/** The page's address, or the one it gives itself, without its query; empty where neither is known. */
function address({ url, head }: Evidence): string {
  const found = (NO_HOST.test(url) ? '' : url) || head.canonical || head.meta.get('og:url') || '';
  return found.replace(/[?#].*$/s, '').toLowerCase();
}

/** The path of the address; `null` where none is known. */
const path = (e: Evidence): string | null => /^[a-z]+:\/\/[^/]*(.*)$/s.exec(address(e))?.[1] ?? null;

const ROOT = /^\/?(?:index\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/;
/** Four words or more, joined, at the end of the path. */
const SLUG = /\/[^/]*[\p{L}\d]+(?:[-_][\p{L}\d%]+){3,}[^/]*\/?$/u;
const STORIES =
  /\/(?:19|20)\d\d[-/]?\d\d|\/(?:news|articles?|story|stories|opinion|politics|nachrichten|artikel|noticias?|actualites?|nyheter|nyheder)\//;
const FORUM =
  /^[a-z]+:\/\/[^/]*forum|\/(?:forums?|boards?|community|topics?|threads?|viewtopic|showthread|discussions?|questions\/\d+|r\/\w+\/comments)(?:[/.]|$)/;
const LIST = /\/(?:page\/\d+|(?:category|categories|tags?|authors?|archives?|search)\/[^/]+|events)\/?$/;
const FORM =
  /\/(?:regist(?:er|ration)?|log-?in|sign-?(?:in|up)|accounts?|password|ucp|search|cart|basket|checkout|contact(?:-us)?|feedback|subscribe|profile)(?:[/.]|$)/;
const type = ({ head }: Evidence): string => head.meta.get('og:type')?.toLowerCase() ?? '';
const hasType = ({ head }: Evidence, test: (type: string) => boolean): boolean => [...head.data.types].some(test);

const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d(?:[-/.]\d{1,2}|年)|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,}\.?,? (?:de )?(?:19|20)\d\d/u;
/** A date is looked for in short lines this near the title or the first paragraph. */
const NEAR = 6;

/** Whether a date stands by the title or above the text. */
function dated({ walked, chosen }: Evidence): boolean {
  const places = [chosen.find((one) => one.kind === 'title'), chosen.find((one) => one.kind === 'paragraph')];
  return places.some(
    (one) =>
      one !== undefined &&
      walked.lines
        .slice(Math.max(0, one.line.at - NEAR), one.line.at + NEAR)
        .some(({ text }) => text.length < 120 && DATE.test(text)),
  );
}

/** What speaks for an article and against. The page is one if the weights that hold sum to `ENOUGH`. */
export const signals: readonly Signal[] = [
  { id: 'json-ld article', weight: 3, holds: (e) => hasType(e, isArticleType) },
  { id: 'og:type article', weight: 2, holds: (e) => type(e) === 'article' },
  {
    id: 'published time',
    weight: 1,
    holds: (e) => e.head.meta.has('article:published_time') || e.head.data.published !== null,
  },
  { id: 'title shown', weight: 1, holds: (e) => e.chosen.some((one) => one.kind === 'title') },
  { id: 'date shown', weight: 1, holds: (e) => dated(e) },
  {
    id: 'marked as a body',
    weight: 1,
    holds: (e) => e.chosen.some((one) => one.kind === 'paragraph' && e.zone.get(one.line.region) === 'body'),
  },
  { id: 'some text', weight: 1, holds: (_, s) => s.text >= 500 },
  { id: 'much text', weight: 1, holds: (_, s) => s.text >= 1400 },
  { id: 'long text', weight: 1, holds: (_, s) => s.text >= 3000 },
  { id: 'paragraphs', weight: 1, holds: (_, s) => s.paragraphs >= 4 },
  { id: 'text is the page', weight: 1, holds: (_, s) => s.text > s.page * 0.4 },
  { id: 'text is little of the page', weight: -1, holds: (_, s) => s.text < s.page * 0.12 },
  { id: 'hardly any text', weight: -4, holds: (_, s) => s.text < 250 },
  { id: 'links in the text', weight: -2, holds: (_, s) => s.linked > s.text * 0.35 },
  { id: 'page of links', weight: -1, holds: (_, s) => s.pageLinked > s.page * 0.5 },
  {
    id: 'root address',
    weight: -4,
    holds: (e) => ROOT.test(path(e) ?? 'unknown'),
  },
  { id: 'og:type website', weight: -1, holds: (e) => type(e) === 'website' },
  { id: 'og:type of a thing', weight: -4, holds: (e) => /product|video|profile|music|book|app|game/.test(type(e)) },
  {
    id: 'json-ld of a thing',
    weight: -4,
    holds: (e) =>
      hasType(e, (t) =>
        /^(?:product|softwareapplication|mobileapplication|discussionforumposting|qapage|videoobject|jobposting|recipe|searchresultspage|collectionpage|profilepage)$/.test(
          t,
        ),
      ) && !hasType(e, isArticleType),
  },
  { id: 'address of a story', weight: 1, holds: (e) => SLUG.test(path(e) ?? '') },
  { id: 'address among stories', weight: 1, holds: (e) => STORIES.test(path(e) ?? '') },
  { id: 'address of a forum', weight: -7, holds: (e) => FORUM.test(address(e)) },
  { id: 'address of a list', weight: -3, holds: (e) => LIST.test(path(e) ?? '') },
  { id: 'address of a form', weight: -4, holds: (e) => FORM.test(path(e) ?? '') },
  { id: 'password field', weight: -1, holds: (e) => e.walked.passwords > 0 },
];

export const ENOUGH = 4;

/** Whether a page is an article, with the signals that hold. */
export function isArticle(evidence: Evidence): { article: boolean; score: number; why: readonly string[] } {
  const s = sums(evidence);
  const held = signals.filter((signal) => signal.holds(evidence, s));
  const score = held.reduce((sum, signal) => sum + signal.weight, 0);
  return { article: score >= ENOUGH, score, why: held.map((signal) => signal.id) };
}
