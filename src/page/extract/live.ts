import type { Head } from './head.ts';
import { typesOf } from './json-ld.ts';

const ADDRESS = /^[^?#]*\/(?:live(?:-?blog|ticker|-updates?)?|(?:live-?)?ticker|en-direct|directo)(?:\/|$)/i;

/** Whether a page is one article in entries that are added as things happen, by its data or its address. */
export const isLive = ({ own }: Pick<Head, 'own'>, url: string): boolean =>
  ADDRESS.test(url) || own.some((thing) => typesOf(thing).includes('liveblogposting'));
