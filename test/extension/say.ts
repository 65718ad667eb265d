import english from '../../src/extension/_locales/en/messages.json';
import type { Say } from '../../src/extension/words.ts';

type Messages = Record<string, { message: string; description?: string }>;

export const messages: Messages = english;

/** The English words as they ship, filled in as browsers do. */
export const say: Say = (key, ...values) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
