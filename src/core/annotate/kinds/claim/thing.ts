import type { Attribution } from '../quote/attribution.ts';
import { QUOTED, type Range, rangeOf, type Scene } from './scene.ts';
import type { Sources } from './source.ts';

/** Index of the head noun of a phrase: "crisis" of "the crisis in Leeds". */
function headOf({ words: { plain }, language: { claims, reporting } }: Scene, [from, to]: Range): number {
  let head = from;
  while (head + 1 < to && (claims.articles.has(plain[head]!) || reporting.determiners.has(plain[head]!))) head += 1;
  const ends = (at: number): boolean =>
    reporting.prepositions.has(plain[at]!) ||
    reporting.relatives.has(plain[at]!) ||
    /^(?!'s$)[^\p{L}]/u.test(plain[at]!);
  while (head + 1 < to && !ends(head + 1)) head += 1;
  return head;
}

/** Whether a phrase without a name is of a thing, by its head noun: "the crisis", "fires", not "the vicar", "the report". */
export function isThing(scene: Scene, range: Range): boolean {
  const { plain, tokens } = scene.words;
  const { claims, reporting } = scene.language;
  const head = headOf(scene, range);
  const word = plain[head]!;
  if (claims.nouns.has(word) || reporting.bodies.has(word) || reporting.pronouns.has(word)) return false;
  // A word with a capital is of a name, but "Fires" at a sentence's start.
  const opens = head === range[0] && /^[.!?]?$/.test(plain[head - 1] ?? '');
  return !claims.looksPerson(word) && (opens || !tokens[head]!.word.capital);
}

/**
 * Whether a verb of a thing says nothing: what it goes to show ("fires went on, showing that"), needs ("the crisis demands
 * action") or lets be seen ("its skirt revealing some skin"); and "a deal announced".
 */
export function isMute(
  scene: Scene,
  { verb, class: type, source, cue, frame, content }: Attribution,
  sources: Sources,
): boolean {
  const { plain, tokens } = scene.words;
  if (!source || !verb || plain.slice(...rangeOf(tokens, content)).includes(QUOTED)) return false;
  const range = rangeOf(tokens, source);
  if (sources.isPronoun(range) || sources.at(range)?.entity || !isThing(scene, range)) return false;
  const alone = frame === 'object' && !scene.language.reporting.looksPlural(plain[headOf(scene, range)]!);
  if (type === 'urge') return alone;
  if (type === 'announce' || type === 'reveal') return content.start < cue.start || alone;
  return type === 'show' && plain[rangeOf(tokens, cue)[0]]!.endsWith('ing');
}
