import type { Tokens } from '../../../../text/tokens.ts';

/** Names of departments without their "Department of", by their first word; each as its further words. */
export type Departments = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where the department's name ends that opens at token `from`: "Health and Human Services"; `from` where none does. */
export function departmentEnd(tokens: Tokens, from: number, departments: Departments): number {
  const first = tokens[from]!.word;
  const found = departments
    .get(first.lower)
    ?.find((further) => further.every((word, at) => tokens[from + 1 + at]?.word.lower === word));
  if (!found) return from;
  const end = from + 1 + found.length;
  return tokens
    .slice(from, end)
    .every(({ word, line }, at) => word.capital || (at > 0 && !line && word.text.length < 4))
    ? end
    : from;
}
