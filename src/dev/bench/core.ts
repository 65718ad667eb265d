import { english } from '../../core/language/en/index.ts';
import type { Reading } from '../../core/model/reading.ts';
import { parseSource } from '../../core/parse/parse.ts';
import { read } from '../../core/read.ts';

/** The whole reading of plain text, as it is measured: parse, annotate, summarise. */
export function reader(model: Uint8Array): (text: string) => Reading {
  const language = english(model);
  return (text) => read(parseSource(text, {}, language), language);
}
