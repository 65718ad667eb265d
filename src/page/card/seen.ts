import type { Box } from './place.ts';

/**
 * What of this document is seen, in pixels of its own viewport: all of that, but for a frame that is larger than the
 * window around it, or scrolled half out of it. Of frames around it that are of another site nothing is known.
 */
export const seen = (): Box => seenIn(window);

function seenIn(view: Window): Box {
  const { document, innerHeight, frameElement } = view;
  const own = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  if (!frameElement) return own;
  const outer = seenIn(view.parent);
  const { left, top } = frameElement.getBoundingClientRect();
  return {
    left: Math.max(own.left, outer.left - left),
    top: Math.max(own.top, outer.top - top),
    right: Math.min(own.right, outer.right - left),
    bottom: Math.min(own.bottom, outer.bottom - top),
  };
}
