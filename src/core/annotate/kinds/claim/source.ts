import type { QuoteMark, Source, SourceKind } from '../../../model/annotation.ts';
import type { Entity } from '../../../model/entity.ts';
import { type Span, startingBefore, within } from '../../../model/span.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import type { Context } from '../../annotate.ts';
import { nameGender } from '../name/gender.ts';
import { wordsOf } from '../quote/named.ts';
import { genderOfPhrase } from '../quote/unnamed.ts';
import { entityIn, isJoined, isOneOfTwo, type Phrase } from './phrase-entity.ts';
import { type Range, rangeOf, sceneOf, type Words } from './scene.ts';
import { severalIn } from './several.ts';
import { kindOfWords } from './source-kind.ts';
import { isJoining, opensNear, toldBy } from './source-words.ts';

export const OUTLET_VOICE: Source = { kind: 'outlet-voice', entity: null, text: null, span: null };
export const UNNAMED: Source = { kind: 'unnamed', entity: null, text: null, span: null };

const KIND_OF_ENTITY: Readonly<Record<Entity['type'], SourceKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'organization',
  work: 'document',
  product: 'organization',
  event: 'document',
  case: 'document',
  other: 'organization',
};

/** How many names back a pronoun may reach. */
const FAR = 20;
/** Among so many last speakers one of the pronoun's first kind goes before the others. */
const LATELY = 4;
/** In how many sentences, its own among them, somebody is looked for whom "he" may be who has not spoken. */
const NEIGHBOURS = 3;
/** How many sources are remembered for pronouns. */
const MEMORY = 40;
/** How many sentences back those may have spoken whom "they" stands for. */
const THEY_REACH = 12;

/** A source that has spoken, and in which of the sentences read so far. */
interface Spoken {
  readonly source: Source;
  readonly sentence: number;
}

/** Tells what kind of source a phrase names, and which entity. Remembers whom the text has let speak, for its pronouns. */
export class Sources {
  readonly #context: Context;
  readonly #words: Words;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #quotes: ReadonlyMap<number, QuoteMark>;
  readonly #spoken: Spoken[] = [];
  /** How many sentences have been read. */
  #sentence = 0;

  constructor(context: Context, words: Words) {
    this.#context = context;
    this.#words = words;
    this.#quotes = new Map(
      context.found.quote.flatMap((quote) => (quote.cue ? [[quote.cue.start, quote] as const] : [])),
    );
    this.#entities = new Map(context.found.entities.map((entity) => [entity.id, entity]));
  }

  /** Remembers a source, so that a later pronoun may stand for it. */
  heard(source: Source): void {
    this.#sentence += 1;
    if (source.kind === 'outlet-voice' || source.text === null) return;
    this.#spoken.push({ source, sentence: this.#sentence });
    if (this.#spoken.length > MEMORY) this.#spoken.shift();
  }

  /** Who spoke last; `null` if nobody has. */
  last(): Source | null {
    return this.#spoken.at(-1)?.source ?? null;
  }

  /** The source that a phrase names; `null` for one that names nobody (a pronoun without a speaker before it). */
  at(range: Range): Source | null {
    const kinds = this.isPronoun(range) && this.#context.language.claims.pronouns.get(this.#words.plain[range[0]]!);
    if (kinds) return this.#pronoun(kinds, range);
    const owner =
      range[1] - range[0] === 1 && this.#context.language.reporting.owners.has(this.#words.plain[range[0]]!);
    return owner ? null : this.#phrase(range);
  }

  /** Who speaks at a cue by the quote that it belongs to; `null` where the quotes know nobody. */
  quotedAt(cue: number): Source | null {
    const quote = this.#quotes.get(cue);
    if (!quote) return null;
    return this.speakerOf(quote);
  }

  /** Who speaks the quotation that opens in a sentence, where the quotes say so; else `null`. */
  speakerAt({ start, end }: Span): Source | null {
    const { quote: quotes } = this.#context.found;
    const quote = quotes[startingBefore(quotes, start)];
    return quote && quote.start < end ? this.speakerOf(quote) : null;
  }

  /** The speaker of a quote as a source. */
  speakerOf({ speaker, speakerText, source }: QuoteMark): Source | null {
    if (speaker !== null) return this.entity(speaker);
    if (speakerText === null || source === null) return null;
    const range = rangeOf(this.#words.tokens, source);
    return this.isPronoun(range) ? this.#heardAs(speakerText, range) : this.at(range);
  }

  /** Whom a pronoun stands for that the quotes know no name for: who spoke in their words for the speaker; "he" or "she" at most somebody who spoke last and is no known name, for the quotes know why it is none of these. */
  #heardAs(told: string, range: Range): Source | null {
    const heard = this.#spoken.findLast(
      ({ source: { text } }) => text === told || text?.startsWith(`${told} `) || text?.startsWith(`${told}, `),
    );
    if (heard) return heard.source;
    const own = this.#told(told, range);
    // "They" are whom the quotes have for it before those whom the text is about.
    if (this.isSeveral(range)) return own ?? this.at(range);
    if (!this.isPerson(range)) return this.at(range) ?? own;
    const last = this.last();
    const { reporting } = this.#context.language;
    const gender = genderOfPhrase(last?.text ?? '', reporting);
    const other = gender === 'feminine' ? reporting.masculine : gender === 'masculine' ? reporting.feminine : null;
    const clashes = other?.has(this.#words.plain[range[0]]!);
    return last && !last.entity && !clashes && /^(?:person|unnamed)$/.test(last.kind) ? last : UNNAMED;
  }

  /** A source by words of its own that the quotes know for a pronoun, which has not spoken in a claim; `null` where these are the pronoun. */
  #told(told: string, range: Range): Source | null {
    if (told.toLowerCase() === this.#words.plain[range[0]]) return null;
    const noun = told.slice(told.lastIndexOf(' ') + 1).toLowerCase();
    const known = this.#context.language.claims.nouns.get(noun) ?? 'unnamed';
    return { kind: this.isSeveral(range) ? 'group' : known, entity: null, text: told, span: null };
  }

  isPronoun([from, to]: Range): boolean {
    return to - from === 1 && this.#context.language.claims.pronouns.has(this.#words.plain[from]!);
  }

  /** Whether a phrase is "they". */
  isSeveral([from]: Range): boolean {
    return this.#context.language.claims.pronouns.get(this.#words.plain[from]!)?.[0] === 'group';
  }

  /** Whether a phrase is a pronoun that may stand for a person. */
  isPerson(range: Range): boolean {
    const kinds = this.#context.language.claims.pronouns.get(this.#words.plain[range[0]]!);
    return this.isPronoun(range) && (kinds?.includes('person') ?? false);
  }

  /** Index of the first token of the name that token `at` stands in; `at` where it stands in none. */
  nameStart(at: number): number {
    const { tokens } = this.#words;
    const { start } = tokens[at]!;
    const name = this.#context.found.name[startingBefore(this.#context.found.name, start) - 1];
    return name && name.end > start ? tokenFrom(tokens, name.start) : at;
  }

  /** A named entity as a source, by the words of its first mention. */
  entity(id: string): Source | null {
    const entity = this.#entities.get(id);
    if (!entity) return null;
    const span = entity.mentions[0] ?? null;
    return { kind: this.#kindOf(entity), entity: id, text: entity.name, span };
  }

  #pronoun(kinds: readonly SourceKind[], [from]: Range): Source | null {
    const { start } = this.#words.tokens[from]!;
    const plain = this.#words.plain[from]!;
    // "It" is before all whom the sentence before opens with.
    const opener = kinds[0] === 'organization' ? this.#lastNamed(kinds, start, 2) : null;
    if (opener) return opener;
    if (kinds[0] === 'group') return this.#several(kinds, start);
    const { reporting } = this.#context.language;
    const other = reporting.feminine.has(plain) ? 'masculine' : reporting.masculine.has(plain) ? 'feminine' : null;
    const fits = ({ entity, text }: Pick<Source, 'entity' | 'text'>): boolean =>
      other === null || entity === null || nameGender(text ?? '', reporting) !== other;
    const own = other === null ? null : this.#subjectBefore(start, fits);
    if (own) return own;
    const lately = this.#spoken.slice(-LATELY);
    const likely = lately.findLast(({ source }) => source.kind === kinds[0] && fits(source));
    const far = kinds.includes('organization') && !kinds.includes('group') ? lately : this.#spoken;
    const spoken = likely ?? far.findLast(({ source }) => kinds.includes(source.kind) && fits(source));
    if (spoken) return spoken.source;
    return other === null ? this.#lastNamed(kinds, start) : this.#onlyPerson(start, fits);
  }

  /** Whom "they" stands for: a group that spoke in the sentence before, two whom it names as one, those whom it is about, else who spoke not far back. */
  #several(kinds: readonly SourceKind[], offset: number): Source | null {
    const { looksPlural } = this.#context.language.reporting;
    // A page is no "they".
    const fits = ({ kind, text }: Source): boolean =>
      kinds.includes(kind) && (kind !== 'document' || wordsOf(text ?? '').some(looksPlural));
    const since = (sentences: number): Source[] =>
      this.#spoken
        .filter(({ source, sentence }) => sentence > this.#sentence - sentences && fits(source))
        .map(({ source }) => source);
    const far = since(THEY_REACH);
    return (
      since(1).at(-1) ??
      this.#pairBefore(offset) ??
      this.#groupBefore(offset) ??
      far.slice(-LATELY).findLast(({ kind }) => kind === kinds[0]) ??
      far.at(-1) ??
      this.#lastNamed(kinds, offset)
    );
  }

  /** The last two people whom the sentence before `offset` joins by "and", as one source. */
  #pairBefore(offset: number): Source | null {
    const { article, found, language } = this.#context;
    const { tokens, plain } = this.#words;
    const sentence = article.sentences[startingBefore(article.sentences, offset + 1) - 2];
    const people = sentence
      ? within(found.name, sentence).filter(({ entity }) => this.#entities.get(entity)?.type === 'person')
      : [];
    for (let at = people.length - 1; at > 0; at -= 1) {
      const [first, second] = [people[at - 1]!, people[at]!];
      const between = plain.slice(tokenFrom(tokens, first.end), tokenFrom(tokens, second.start));
      if (first.entity === second.entity || !isJoining(between, language.reporting)) continue;
      const span = { start: first.start, end: second.end };
      return { kind: 'group', entity: null, text: article.text.slice(span.start, span.end), span };
    }
    return null;
  }

  /** The group that the sentence before `offset` is about: "Residents" of "Residents fled. They said". */
  #groupBefore(offset: number): Source | null {
    const { article, tokens, language } = this.#context;
    const sentence = article.sentences[startingBefore(article.sentences, offset + 1) - 2];
    const range = sentence ? severalIn(sceneOf(this.#words, rangeOf(tokens, sentence), language)) : null;
    const source = range && !this.isPronoun(range) ? this.#phrase(range) : null;
    return source?.kind === 'group' ? source : null;
  }

  /** The one person whom the sentence of a pronoun at `offset` names before it, where the sentence opens with the name: Kemp of "Mr. Kemp's plan since he spoke". */
  #subjectBefore(offset: number, fits: (source: Source) => boolean): Source | null {
    const { article, found } = this.#context;
    const { tokens } = this.#words;
    const { start } = article.sentences[startingBefore(article.sentences, offset + 1) - 1] ?? { start: offset };
    const named = within(found.name, { start, end: offset }).filter(({ entity }) => {
      const known = this.#entities.get(entity);
      return known?.type === 'person' && fits(this.entity(known.id)!);
    });
    const [first] = named;
    const before = first ? tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, first.start)) : [];
    const opens = before.every(({ word }) => word.capital || word.text === '.');
    return first && opens && named.every(({ entity }) => entity === first.entity) ? this.entity(first.entity) : null;
  }

  /** The person named in the sentence before `offset` whom a pronoun fits, where it is only one; of two it may be either. */
  #onlyPerson(offset: number, fits: (source: Source) => boolean): Source | null {
    const { name: names } = this.#context.found;
    const { sentences } = this.#context.article;
    const from = sentences[startingBefore(sentences, offset) - NEIGHBOURS]?.start ?? 0;
    const named = new Set<string>();
    for (let at = startingBefore(names, offset) - 1; at >= 0 && names[at]!.start >= from; at -= 1) {
      const entity = this.#entities.get(names[at]!.entity);
      if (entity?.type === 'person' && fits(this.entity(entity.id)!)) named.add(entity.id);
    }
    const [id] = named;
    return id !== undefined && named.size === 1 ? this.entity(id) : null;
  }

  /** The last entity named before `offset`, not far back, that may be one of `kinds`; where "it" is meant, it opens a sentence near. */
  #lastNamed(kinds: readonly SourceKind[], offset: number, near?: number): Source | null {
    const { name: names } = this.#context.found;
    const last = startingBefore(names, offset) - 1;
    for (let at = last; at >= 0 && last - at < FAR; at -= 1) {
      const entity = this.#entities.get(names[at]!.entity);
      if (!kinds.includes('person') && !opensNear(this.#context.article, names[at]!, offset, near)) continue;
      if (entity && entity.type !== 'place' && kinds.includes(this.#kindOf(entity))) return this.entity(entity.id);
    }
    return null;
  }

  #phrase([from, to]: Range): Source | null {
    const { tokens } = this.#words;
    const { text } = this.#context.article;
    if (to <= from) return null;
    const { language } = this.#context;
    const [first, last] = toldBy(this.#words, [from, to], language);
    const span: Span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    const phrase: Phrase = { words: this.#words, range: [from, to], names: this.#context.found.name, language };
    const entity = entityIn(phrase, this.#entities);
    const kind = entity ? this.#kindOf(entity) : kindOfWords(this.#words, [from, to], language);
    // Two who speak as one are told by the article's words for both.
    const alone = entity && !isJoined(entity, phrase) && !isOneOfTwo(entity, phrase);
    return { kind, entity: alone ? entity.id : null, text: text.slice(span.start, span.end), span };
  }

  #kindOf(entity: Entity): SourceKind {
    const { outlets } = this.#context.language.claims;
    const name = entity.name.toLowerCase().replace(/^the /, '');
    return outlets.has(name) ? 'outlet' : KIND_OF_ENTITY[entity.type];
  }
}
