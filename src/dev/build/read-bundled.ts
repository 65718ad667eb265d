import { english } from '../../core/language/en/index.ts';
import type { Article } from '../../core/model/article.ts';
import type { Reading } from '../../core/model/reading.ts';
import { slice } from '../../core/model/span.ts';
import { parseSource } from '../../core/parse/parse.ts';
import { read } from '../../core/read.ts';
import { fingerprint } from '../../core/recognise/fingerprint.ts';
import type { IndexEntry } from '../../core/recognise/types.ts';

/** What about.json says of a bundled article: what its text does not. */
export interface About {
  /** Match patterns of the addresses it is published at. */
  readonly addresses: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  /** Whose text it is, for people. */
  readonly licence: string;
}

/**
 * Reads a bundled article as any article is read, and makes its line in the index.
 * @param model the bytes of the name model
 */
export function readBundled(
  slug: string,
  source: string,
  about: About,
  model: Uint8Array,
): { reading: Reading; entry: IndexEntry } {
  const language = english(model);
  const article = parseSource(source, { outlet: about.outlet, url: about.url }, language);
  const entry = {
    slug,
    addresses: about.addresses,
    title: article.metadata.title ?? slug,
    outlet: about.outlet,
    fingerprint: fingerprint(ownText(article)),
  };
  return { reading: read(article, language), entry };
}

/** The words of the article itself: neither the links to others nor what readers wrote. */
const ownText = (article: Article): string =>
  article.blocks
    .filter((block) => block.kind !== 'related' && block.kind !== 'comment' && block.kind !== 'byline')
    .map((block) => slice(article.text, block))
    .join('\n\n');
