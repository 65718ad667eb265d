/** What rules ask of a pattern. */
export interface TextPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** A pattern that is made when it is first asked: those of rules whose turn does not come cost a first reading nothing. */
export function later(make: () => RegExp): TextPattern {
  let made: RegExp | undefined;
  const pattern = (): RegExp => {
    made ??= make();
    return made;
  };
  return { test: (text) => pattern().test(text), exec: (text) => pattern().exec(text) };
}

/**
 * As `later`, for a pattern in lower case: it is asked of the text in lower case. A class of letters under the flag `i` takes
 * a browser many times as long to make ready.
 */
export function laterLower(make: () => RegExp): TextPattern {
  const { test, exec } = later(make);
  return { test: (text) => test(text.toLowerCase()), exec: (text) => exec(text.toLowerCase()) };
}
