import type { PageText } from '../../../page/extract/page-text.ts';
import { askBackground } from '../../messaging.ts';

/**
 * Has the marks' looks reach the text that stands under shadow roots. In Firefox a document's style sheet does not; in
 * Chromium it does, and nothing is asked for. The page's own style sheets stay as they are.
 */
export function styleShadowRoots({ blocks }: PageText): void {
  const inShadow = blocks.find(({ element }) => element.getRootNode() instanceof ShadowRoot);
  if (inShadow && !hasLook(inShadow.element)) askBackground('style').catch(() => {});
}

const hasLook = (element: Element): boolean =>
  getComputedStyle(element, '::highlight(newsgloss-figure)').textDecorationLine !== 'none';
