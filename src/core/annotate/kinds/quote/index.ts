import type { QuoteMark } from '../../../model/annotation.ts';
import type { Annotator } from '../../annotate.ts';
import { attribute } from './attribute.ts';
import { findQuotations } from './quotation.ts';
import { utterances } from './utterance.ts';

export const quotes: Annotator = {
  id: 'quote',
  annotate({ article, tokens, language }) {
    const quotations = findQuotations(article, tokens);
    const said = attribute(utterances(article, tokens, quotations), language.reporting);
    const quote = said.map(
      (s): QuoteMark => ({
        kind: 'quote',
        start: s.pieces[0]!.start,
        end: s.pieces.at(-1)!.end,
        why: s.why,
        form: s.form,
        spans: s.pieces,
        source: s.source,
        cue: s.cue,
        speaker: null,
        speakerText: s.voice ? article.text.slice(s.voice.start, s.voice.end) : null,
      }),
    );
    return { quote };
  },
};
