export { bodyOf } from './body.ts';
export { extract, extractAnyway, extractInStretches } from './extract.ts';
export { firstPart } from './first-part.ts';
export { rangeOf } from './range.ts';
export { rewritten } from './rewritten.ts';
