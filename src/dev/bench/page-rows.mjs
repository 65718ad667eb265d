import { heap } from './page-rows-heap.mjs';
import { align, extract, hover, marks, peers, text } from './page-rows-parts.mjs';
import { first, quiet, script, task } from './page-rows-script.mjs';

/**
 * What can be measured, in the order of the table.
 * @type {Record<string, (visitor: import('./page-visit.mjs').Visitor) => Promise<import('./page-table.mjs').Row[]>>}
 */
export const ROWS = { script, task, text, marks, hover, quiet, first, heap, extract, align, peers };
