import type { PageText } from '../../../page/extract/page-text.ts';
import { treesOf } from '../../../page/paint/trees.ts';
import { askBackground } from '../../messaging.ts';

/**
 * Has the marks' looks reach the text that stands under shadow roots. In Firefox a document's style sheet does not; in
 * Chromium it does, and nothing is asked for. The page's own style sheets stay as they are.
 */
export function styleShadowRoots({ blocks }: PageText): void {
  const trees = treesOf(blocks.map(({ element }) => element));
  const [inShadow] = [...trees].flatMap(([root, elements]) => (root instanceof ShadowRoot ? elements : []));
  if (inShadow && !hasLook(inShadow)) askBackground('style').catch(() => {});
}

const hasLook = (element: Element): boolean =>
  getComputedStyle(element, '::highlight(newsgloss-figure)').textDecorationLine !== 'none';
