import type { Block, Section } from '../model/article.ts';

/** The kinds of blocks that hold the story itself. */
export const BODY: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);

/** The sections of an article: the lead, then one for each heading or run-in heading that has blocks under it. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Section['heading']; start: number; end: number; paragraphs: number }[] = [];
  for (const { kind, start, end, runIn } of blocks) {
    const heading = kind === 'heading' ? { start, end } : runIn;
    const body = BODY.has(kind);
    if (heading) sections.push({ heading, start, end, paragraphs: body ? 1 : 0 });
    else if (body) {
      const last = sections.at(-1);
      if (last) {
        last.end = end;
        last.paragraphs += 1;
      } else sections.push({ heading: null, start, end, paragraphs: 1 });
    }
  }
  return sections;
}
