import { english } from '../../core/language/en/index.ts';
import type { Reading } from '../../core/model/reading.ts';
import { parseSource } from '../../core/parse/parse.ts';
import { type AroundStage, read } from '../../core/read.ts';

/** The whole reading of plain text, as it is measured: parse, annotate, summarise. */
export function reader(model: Uint8Array): (text: string) => Reading {
  const language = english(model);
  return (text) => read(parseSource(text, {}, language), language);
}

/** The same reading with a clock: adds the milliseconds that each stage of a text takes to `times`. */
export function timedReader(model: Uint8Array, times: Map<string, number>): (text: string) => Reading {
  const language = english(model);
  const timed = <Made>(stage: string, work: () => Made): Made => {
    const start = performance.now();
    const made = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return made;
  };
  const around: AroundStage = timed;
  return (text) =>
    read(
      timed('parse', () => parseSource(text, {}, language)),
      language,
      around,
    );
}
