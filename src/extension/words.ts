import { browser } from './browser.ts';

/** The interface's words for a key of `_locales`, with values for its `$1`, `$2` …; empty for an unknown key. */
export type Say = (key: string, ...values: readonly (string | number)[]) => string;

export const say: Say = (key, ...values) => browser.i18n.getMessage(key, values.map(String));
