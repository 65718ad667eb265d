import { type Token, tokenFrom } from '../../../../text/tokens.ts';
import type { Joined } from '../join/join.ts';
import { apposed } from './called.ts';
import { ASKED, type KindContext } from './kind-context.ts';

/** How many words may stand between whose somebody is and what: "his eldest and only daughter". */
const BETWEEN = 3;

/** Whether a mention is presented as somebody's kin, or behind a comma as who serves them: "his daughter, Quxa", "Holt’s elder son Quxo", "her lawyer, Quxo". */
function isPresented(
  before: (step: number) => Token | undefined,
  { kin, serving, whose }: KindContext['words'],
): boolean {
  const noun = before(1)?.word.text === ',' ? 2 : 1;
  const { lower = '' } = before(noun)?.word ?? {};
  if (!kin.has(lower) && !(noun === 2 && serving.has(lower))) return false;
  for (let step = noun + 1; step <= noun + BETWEEN; step += 1)
    if (whose.has(before(step)?.word.plain ?? '')) return true;
  return false;
}

/** Whether some mention presents a person so. */
export const presented = ({ mentions }: Pick<Joined, 'mentions'>, { tokens, words }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start }) => {
    const at = tokenFrom(tokens, start);
    return isPresented((step) => tokens[at - step], words);
  });

/** Whether what stands behind one of the first mentions says what somebody is: "[Quxa Velder], a retired nurse at". */
export const described = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ end }) => apposed(context, tokenFrom(context.tokens, end), context.words.people));

/** Whether somebody speaks for what a mention names, which is no land then: "a spokesman for Quxly". */
export const spokenFor = ({ mentions }: Pick<Joined, 'mentions'>, { tokens, words }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start }) => {
    const at = tokenFrom(tokens, start);
    return tokens[at - 1]?.word.lower === words.for && words.voices.has(tokens[at - 2]?.word.lower ?? '');
  });
