import type { Context } from '../../src/core/annotate/annotate.ts';
import { claims } from '../../src/core/annotate/kinds/claim/index.ts';
import { quotes } from '../../src/core/annotate/kinds/quote/index.ts';
import { claims as claimWords } from '../../src/core/language/en/claims/index.ts';
import { gist } from '../../src/core/language/en/gist.ts';
import { reporting } from '../../src/core/language/en/reporting/index.ts';
import { structure } from '../../src/core/language/en/structure.ts';
import type { Language } from '../../src/core/language/language.ts';
import type { ClaimMark } from '../../src/core/model/annotation.ts';
import { slice } from '../../src/core/model/span.ts';
import { contextOf, type Known } from './quoted.ts';

/** As much of English as claims need. */
export const english = { code: 'en', structure, reporting, claims: claimWords, gist } as unknown as Language;

/** A text, one paragraph a line, with its names given by the test, its quotes and its claims. */
export function claimed(text: string, known: readonly Known[] = [], title: string | null = null): Context {
  const bare = contextOf(text, known);
  const article = { ...bare.article, metadata: { ...bare.article.metadata, title } };
  const context = { ...bare, article, language: english };
  const quoted = { ...context, found: { ...context.found, ...quotes.annotate(context) } };
  return { ...quoted, found: { ...quoted.found, ...claims.annotate(quoted) } };
}

/** The claims of a text, as `claimed` reads it. */
export const claimsIn = (text: string, known: readonly Known[] = []): readonly ClaimMark[] =>
  claimed(text, known).found.claim;

/** A claim in one line: "status | source | cue", "-" for what it has not. */
export function shown(text: string, { status, source, cue }: ClaimMark): string {
  const who = source.text ?? (source.kind === 'unnamed' ? '(unnamed)' : '-');
  return `${status} | ${who} | ${cue ? slice(text, cue) : '-'}`;
}
