import { lowerAt, type Token, tokenFrom } from '../../../../text/tokens.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { apposed, behindOwner, defined } from './called.ts';
import { ASKED, type KindContext, wordAt } from './kind-context.ts';
import { POSSESSIVE, rowStart } from './surroundings.ts';

/** How many words may stand between whose somebody is and what: "his eldest and only daughter". */
const BETWEEN = 3;

/** Whether a mention is presented as somebody's kin, or behind a comma as who serves them: "his daughter, Quxa", "Holt’s elder son Quxo", "her lawyer, Quxo". */
function isPresented(
  before: (step: number) => Token | undefined,
  { kin, serving, people, whose }: KindContext['words'],
): boolean {
  const noun = before(1)?.word.text === ',' ? 2 : 1;
  const { lower = '' } = before(noun)?.word ?? {};
  if (!kin.has(lower) && !(noun === 2 && (serving.has(lower) || people.has(lower)))) return false;
  for (let step = noun + 1; step <= noun + BETWEEN; step += 1)
    if (whose.has(before(step)?.word.plain ?? '')) return true;
  return false;
}

/** Whether some mention presents a person so, or as one of several, "her brothers Quxo and [Quxa]", or a name of two words stands where somebody's kin is told: "widow of [Quxa Velder]". */
export const presented = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const { tokens, words } = context;
    const at = tokenFrom(tokens, start);
    const several = lowerAt(tokens, rowStart(context, at) - 1);
    if (several.endsWith('s') && words.kin.has(several.slice(0, -1))) return !tokens[at]!.line;
    const kin = words.kin.has(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 1) === words.of;
    return (kin && tokens[at + 1]?.end === end) || isPresented((step) => tokens[at - step], words);
  });

/** Whether a trade or a player's place in a team stands right before what opens with a given name, "the hooker [Ana Mains]", or a side behind it, "[Ana Mains]’s team". */
export const employed = (
  { forms: [top], mentions }: Pick<Joined, 'forms' | 'mentions'>,
  context: KindContext,
): boolean => {
  const { tokens, lexicon, words } = context;
  if (top!.words.length !== 2 || !(lexicon.word(top!.words[0]!) & (LEXICAL.given | LEXICAL.forename))) return false;
  return mentions.slice(0, ASKED).some(({ start, end }) => {
    const [at, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    const trade = wordAt(context, at - 1);
    if (POSSESSIVE.test(wordAt(context, to)) && words.play.led.has(wordAt(context, to + 1))) return true;
    return (
      !tokens[at]!.line && (words.people.has(trade) || words.play.players.has(trade) || words.play.sides.has(trade))
    );
  });
};

/** Whether what stands behind a comma is a body's office: "[Quxa Velder], Quxly’s manager of looms". */
function holdsOffice(context: KindContext, comma: number): boolean {
  const { serving, people } = context.words;
  const first = behindOwner(context, comma);
  for (let at = first; first > 0 && at < first + BETWEEN; at += 1)
    if (serving.has(wordAt(context, at)) || people.has(wordAt(context, at))) return true;
  return false;
}

/** Whether what stands behind a comma is an office without its article: "[Quxa Velder], deputy director of looms". */
function holdsBare(context: KindContext, comma: number): boolean {
  const { tokens, words } = context;
  if (wordAt(context, comma) !== ',' || !tokens[comma - 2] || !context.named(tokens[comma - 2]!)) return false;
  for (let at = comma + 1; at <= comma + BETWEEN; at += 1) {
    const word = tokens[at]?.word;
    if (!word || word.capital || word.shape !== 'word') return false;
    if (words.serving.has(word.lower) || words.people.has(word.lower))
      return words.ofOffice.has(wordAt(context, at + 1));
  }
  return false;
}

/** Whether what stands behind one of the first mentions says what somebody is: "[Quxa Velder], a retired nurse at", "[Quxa] is the widow of". */
export const described = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ end }) => {
    const at = tokenFrom(context.tokens, end);
    return (
      defined(context, at, context.words.people) ||
      apposed(context, at, context.words.play.players) ||
      holdsOffice(context, at) ||
      holdsBare(context, at)
    );
  });

/** Whether a name of two words stands as who spoke behind some words in quotation marks: “Thanks!” wrote [Quxa Velder]. */
export const quoted = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const { tokens, lexicon } = context;
    const at = tokenFrom(tokens, start);
    const speech = lexicon.word(wordAt(context, at - 1)) & LEXICAL.speech;
    const ends = /^[.,]$/.test(wordAt(context, tokenFrom(tokens, end)));
    return speech !== 0 && ends && tokens[at + 1]?.end === end && /^[”"]$/.test(wordAt(context, at - 2));
  });

/** Whether somebody in full stands right before "of" at a token: "Ana Holt [of] Quxly". */
const fullBefore = ({ tokens, named }: KindContext, of: number): boolean =>
  [1, 2].every((step) => tokens[of - step]?.word.capital === true && named(tokens[of - step]!));

/**
 * Whether somebody speaks or works for what a mention names, or belongs to it, so that it is no land and no thing: "a
 * spokesman for Quxly", "a writer for The Quxly", "members of the Quxly", "Ana Holt of Quxly said", "its owner, Quxly".
 */
export const spokenFor = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const { tokens, words } = context;
    const at = tokenFrom(tokens, start);
    const article = wordAt(context, at - 1) === words.the && !tokens[at]!.line;
    const before = article ? at - 1 : at;
    const noun = wordAt(context, before - 2);
    if (wordAt(context, before - 1) === ',')
      return words.partners.has(`${noun}s`) && wordAt(context, before - 3) === words.behaviour.its;
    if (wordAt(context, before - 1) === words.for) return words.voices.has(noun);
    if (wordAt(context, before - 1) !== words.of) return false;
    if (words.members.has(noun)) return true;
    return !article && fullBefore(context, before - 1) && !words.fame.has(wordAt(context, tokenFrom(tokens, end)));
  });
