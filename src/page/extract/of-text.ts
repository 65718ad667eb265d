/** What holds text to read. Browsers show data, feeds and pictures in documents of their own making. */
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether a document is of a type that people read. */
export const isOfText = ({ contentType }: Document): boolean => TYPES.has(contentType);
