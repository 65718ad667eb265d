import { BLOCK_KINDS, type Metadata } from '../core/model/article.ts';
import type { Span } from '../core/model/span.ts';
import type { RawBlock } from '../core/parse/raw-block.ts';
import {
  type BackgroundApi,
  PAGE_READ_HOW,
  type PageApi,
  type PageArticle,
  READ_HOW,
  type ReaderApi,
  TOOLBAR_STATES,
} from './messages.ts';
import { LIST_NAMES, type ReadingPart } from './parts.ts';

/** An API with handlers that may answer later. */
export type Handlers<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer | Promise<Answer>
    : never;
};

/** For every message of an API, whether its arguments have the promised shape; types do not reach across processes. */
export type Checks<Api> = { readonly [Name in keyof Api]: (args: readonly unknown[]) => boolean };

export const pageChecks: Checks<PageApi> = {
  state: (args) => args.length === 0,
  read: ([how, ...rest]) => rest.length === 0 && isOneOf(PAGE_READ_HOW, how),
  reveal: ([id, span, ...rest]) => rest.length === 0 && typeof id === 'string' && isSpan(span),
  step: ([by, ...rest]) => rest.length === 0 && (by === 1 || by === -1),
  permission: (args) => args.length === 0,
};

export const backgroundChecks: Checks<BackgroundApi> = {
  unasked: (args) => args.length === 0,
  script: (args) => args.length === 0,
  style: (args) => args.length === 0,
  read: ([article, how, request, ...rest]) =>
    rest.length === 0 && isPageArticle(article) && isOneOf(READ_HOW, how) && typeof request === 'string',
  frame: ([address, how, ...rest]) => rest.length === 0 && typeof address === 'string' && isOneOf(READ_HOW, how),
  toolbar: ([state, ...rest]) => rest.length === 0 && isOneOf(TOOLBAR_STATES, state),
};

export const readerChecks: Checks<ReaderApi> = {
  part: ([request, part, ...rest]) => rest.length === 0 && typeof request === 'string' && isReadingPart(part),
};

/** Calls the handler that a message names. Throws a sentence for an unknown name or arguments of another shape. */
export function dispatch<Api>(
  { name, args }: { readonly name: string; readonly args: readonly unknown[] },
  handlers: Handlers<Api>,
  checks: Checks<Api>,
): unknown {
  if (!Object.hasOwn(checks, name)) throw new Error(`an unknown message: “${name}”`);
  if (!checks[name as keyof Api](args)) throw new Error(`the message “${name}” came with arguments of another shape`);
  return (handlers as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...args);
}

type Loose<Shape> = { readonly [Key in keyof Shape]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isOneOf = (values: readonly string[], value: unknown): boolean => values.includes(value as string);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isStringOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isSpan(value: unknown): value is Span {
  if (!isObject(value)) return false;
  const { start, end }: Loose<Span> = value;
  return isCount(start) && isCount(end) && start <= end;
}

function isReadingPart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { list, at, items }: Loose<ReadingPart> = value;
  return isOneOf(LIST_NAMES, list) && isCount(at) && Array.isArray(items) && items.every(isObject);
}

function isPageArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, text, blocks, metadata }: Loose<PageArticle> = value;
  if (typeof url !== 'string' || typeof text !== 'string' || !isMetadata(metadata)) return false;
  return Array.isArray(blocks) && blocks.every((block) => isRawBlock(block, text.length));
}

function isRawBlock(value: unknown, length: number): boolean {
  if (!isSpan(value) || value.end > length) return false;
  const { kind, boldStart }: Loose<RawBlock> = value;
  return isOneOf(BLOCK_KINDS, kind) && (boldStart === null || (isSpan(boldStart) && boldStart.end <= length));
}

function isMetadata(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { modified, language, part, cut, unread, ...fields }: Record<string, unknown> = { ...value };
  if (!['title', 'byline', 'outlet', 'published', 'url'].every((field) => isStringOrNull(fields[field]))) return false;
  if (![modified, language].every((one) => one === undefined || typeof one === 'string')) return false;
  if (!(unread === undefined || isCount(unread))) return false;
  return (part === undefined || isPart(part)) && (cut === undefined || cut === true);
}

function isPart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { page, of }: Loose<NonNullable<Metadata['part']>> = value;
  return isCount(page) && (of === null || isCount(of));
}
