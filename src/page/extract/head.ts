import { type LinkedData, linkedData } from './json-ld.ts';

/** What a page says of itself outside its text. */
export interface Head {
  /** `name` or `property` of a meta element, in lower case, to its first content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** Reads meta and link elements, the title and the JSON-LD of a document, without its body. */
export function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  const scripts: string[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase().startsWith('application/ld+json'))
      scripts.push(script.textContent ?? '');
  }
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null;
  const title = document.title || null;
  const language = document.documentElement?.getAttribute('lang') || null;
  return { meta, data: linkedData(scripts), title, canonical, language };
}
