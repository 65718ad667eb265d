import fs from 'node:fs';

/** A name in an annotated text. `ignore`: neither a name nor none, leave it open. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly ignore?: boolean;
  readonly name?: string | null;
  readonly cluster?: string | null;
  /** How many of five summaries name it. */
  readonly salience?: number | null;
}

/** An annotated text: one line of a training file. */
export interface Document {
  readonly id: string;
  readonly source: string;
  readonly genre: string;
  readonly text: string;
  readonly title?: string | null;
  /** The types that its annotators looked for. */
  readonly types: readonly string[];
  readonly has_salience?: boolean;
  readonly entities: readonly GoldName[];
}

/** Reads a file of JSON lines. */
export const readDocuments = (file: string): Document[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document);
