import { overlaps } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';
import { elsewhere, isSure, type Known, knownAt, knownNames, SURE, shortOf, UPPER } from './named-elsewhere.ts';
import { type TitleEvidence, titleNames } from './title-names.ts';

/** Whether a word stands among others in capitals, where one more tells nothing. */
const shouted = (tokens: Tokens, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) => token && UPPER.test(token.word.text));

/** Whether a word stands behind one in lower case, within a sentence. */
const inside = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]?.word;
  return before?.shape === 'word' && !before.capital && !tokens[at]!.line;
};

/** In a line of running text: what the tagger found, and names it found elsewhere at least twice but not here. */
function bodyNames(
  line: Line,
  mentions: readonly Mention[],
  [known, short]: readonly ReadonlyMap<string, readonly Known[]>[],
  { tokens, ordinary }: TitleEvidence,
): Mention[] {
  const missed: Mention[] = [];
  let next = 0;
  for (let at = line.from; at < line.to; at += 1) {
    while (next < mentions.length && mentions[next]!.end <= tokens[at]!.start) next += 1;
    if (!tokens[at]!.word.capital) continue;
    const marked = knownAt(tokens, at, line.to, known!);
    const name = marked && isSure(marked) ? marked : knownAt(tokens, at, line.to, short!);
    if (
      !name ||
      (name !== marked && name.count < SURE && ordinary(tokens[at]!) && !(name.within && inside(tokens, at)))
    )
      continue;
    const span = elsewhere(tokens[at]!, tokens[at + name.words.length - 1]!, name.type);
    if (next < mentions.length && overlaps(mentions[next]!, span)) continue;
    if (name !== marked && UPPER.test(name.words[0]!) && shouted(tokens, at)) continue;
    const before = tokens[at - 1];
    if (before?.word.capital && !tokens[at]!.line && !ordinary(before)) continue;
    const after = tokens[at + name.words.length];
    if (after?.word.capital && !after.line && !ordinary(after)) continue;
    missed.push(span);
    at += name.words.length - 1;
  }
  return missed.length ? [...mentions, ...missed].sort((a, b) => a.start - b.start) : [...mentions];
}

/**
 * Makes the names of a text agree with each other: a title in Title Case has the names that the body has, and a name
 * found elsewhere is found here too. `mentions` and `lines` in order.
 */
export function consistent(mentions: readonly Mention[], lines: readonly Line[], evidence: TitleEvidence): Mention[] {
  const { tokens } = evidence;
  let next = 0;
  const parts = lines.map((line) => {
    const own: Mention[] = [];
    const end = tokens[line.to - 1]!.end;
    while (next < mentions.length && mentions[next]!.start < end) {
      own.push(mentions[next]!);
      next += 1;
    }
    return { line, own };
  });
  const titled = new Set(parts.filter(({ line }) => line.titled).flatMap(({ own }) => own));
  const known = knownNames(tokens, mentions, (mention) => titled.has(mention));
  const both = [known, shortOf(known, evidence.particle)];
  return parts.flatMap(({ line, own }) =>
    line.titled ? titleNames(line, own, known, evidence) : bodyNames(line, own, both, evidence),
  );
}
