export { bodyOf } from './body.ts';
export { extract, extractAnyway } from './extract.ts';
export { rangeOf } from './range.ts';
