import type { Reached } from '../reach.ts';
import type { NoticeId } from './notice.ts';

/**
 * The notice for a page without a summary. That a page has no text is said only to a reader who insisted on reading it:
 * before, it is a page that is no article, like any other.
 */
export function noticeFor(reached: Exclude<Reached, { kind: 'article' | 'reading' }>, insisted: boolean): NoticeId {
  switch (reached.kind) {
    case 'no-article':
      return reached.reason === 'language' ||
        reached.reason === 'in-frame' ||
        (reached.reason === 'no-text' && insisted)
        ? reached.reason
        : 'not-an-article';
    // It was asked to read, and should have done so by now.
    case 'idle':
      return 'failed';
    default:
      return reached.kind;
  }
}
