/** What holds text to read, a page saved whole among it. Browsers show data, feeds and pictures in documents of their own making. */
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'multipart/related']);

/** Whether a document is of a type that people read. */
export const isOfText = ({ contentType }: Document): boolean => TYPES.has(contentType);
