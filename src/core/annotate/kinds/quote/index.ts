import type { QuoteMark } from '../../../model/annotation.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { attribute } from './attribute.ts';
import { withoutRetold } from './retold.ts';
import type { Said } from './said.ts';
import { sharedQuotations } from './shared.ts';
import { type Speaker, speakers } from './speaker.ts';
import { turnsIn } from './turns.ts';
import { utterances } from './utterance.ts';

const NOBODY: Speaker = { entity: null, text: null };

const markOf = ({ pieces, form, why, cue, source }: Said, { entity, text }: Speaker): QuoteMark => ({
  kind: 'quote',
  start: pieces[0]!.start,
  end: pieces.at(-1)!.end,
  why,
  form,
  spans: pieces,
  source,
  cue,
  speaker: entity?.id ?? null,
  speakerText: text,
});

function annotate(context: Context): { quote: QuoteMark[] } {
  const { article, tokens, language, found } = context;
  const words = language.reporting;
  const quotations = sharedQuotations(article, tokens);
  const all = utterances(article, tokens, quotations, language.reporting);
  const starts = all.map(({ line }) => line[0]!.start);
  const names = { text: article.text, tokens, marks: found.name, entities: found.entities, quotations };
  const speakerOf = speakers(names, starts, words);
  const said = [...attribute(all, words), ...turnsIn(context, starts)].sort(
    (a, b) => a.pieces[0]!.start - b.pieces[0]!.start,
  );
  const whose = ({ voice, sentence }: Pick<Said, 'voice' | 'sentence'>): Speaker =>
    voice ? speakerOf(voice, sentence) : NOBODY;
  const quote = said.map((one) => {
    const speaker = whose(one);
    return markOf(one, one.otherwise && !speaker.entity ? whose(one.otherwise) : speaker);
  });
  return { quote: withoutRetold(quote) };
}

/** Quotations and reported speech, each with who says so; see `attribution.ts` for how a sentence is read. */
export const quotes: Annotator = { id: 'quote', annotate };
